/**
 * What can happen next between the parties of an agreement, and why something cannot happen yet. Start in {@link NextSteps}.
 */
@NullMarked
package se.kommun.iop.domain.step;

import org.jspecify.annotations.NullMarked;
