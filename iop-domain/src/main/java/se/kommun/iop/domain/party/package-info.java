/**
 * Who makes the agreement: organisations and their numbers, the municipality's units, the steering group. An employer is not a party.
 */
@NullMarked
package se.kommun.iop.domain.party;

import org.jspecify.annotations.NullMarked;
