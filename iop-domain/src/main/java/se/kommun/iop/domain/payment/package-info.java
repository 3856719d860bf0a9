/**
 * The money of an agreement, part by part, and what makes each part payable. Nothing here pays.
 */
@NullMarked
package se.kommun.iop.domain.payment;

import org.jspecify.annotations.NullMarked;
