/**
 * The agreement as written and as data: clauses, commitments, decisions, signatures, and all that the other packages name, in one record. Start with Agreement.
 */
@NullMarked
package se.kommun.iop.domain.agreement;

import org.jspecify.annotations.NullMarked;
