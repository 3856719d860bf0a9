/** Handing in a list, seeing what was understood, and accepting or withdrawing it. Start with HandInView. */
@NullMarked
package se.kommun.iop.ui.attendance;

import org.jspecify.annotations.NullMarked;
