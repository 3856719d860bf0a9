/**
 * Which letterhead each department's papers leave in (brevmallar), and where a new one is tried on and put to use. Start
 * with LetterheadsView.
 */
@NullMarked
package se.kommun.iop.ui.letterhead;

import org.jspecify.annotations.NullMarked;
