/**
 * What law, guidance and policy ask about an agreement, with what people have answered and why, and the aid of minor importance that its recipients are known to have had. Asked and remembered here, never decided.
 */
@NullMarked
package se.kommun.iop.ui.assessment;

import org.jspecify.annotations.NullMarked;
