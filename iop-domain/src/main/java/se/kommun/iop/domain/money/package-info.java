/**
 * Amounts in Swedish kronor, exact to the öre. No floating point passes this door.
 */
@NullMarked
package se.kommun.iop.domain.money;

import org.jspecify.annotations.NullMarked;
