/**
 * The instalments of an agreement: how far each has come and why, what if, and the invoices and requisitions that a manager registers, attests and notes as paid.
 */
@NullMarked
package se.kommun.iop.ui.payment;

import org.jspecify.annotations.NullMarked;
