/**
 * The decision and the signatures of an agreement: what has been decided, approved and posted, who has signed and with what right, and what keeps the agreement from being final.
 */
@NullMarked
package se.kommun.iop.ui.decision;

import org.jspecify.annotations.NullMarked;
