/**
 * What the agreement's own list asks when it is followed up, and what people have answered. No answer is ever invented here.
 */
@NullMarked
package se.kommun.iop.domain.followup;

import org.jspecify.annotations.NullMarked;
