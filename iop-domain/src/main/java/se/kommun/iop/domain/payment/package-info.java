/**
 * The money of an agreement, part by part, what makes each part payable, and the invoices and requisitions for it. Nothing here pays.
 */
@NullMarked
package se.kommun.iop.domain.payment;

import org.jspecify.annotations.NullMarked;
