/** Typing days by hand: a grid for the keyboard, a reason, and all of it kept as one list. Start with EntryView. */
@NullMarked
package se.kommun.iop.ui.entry;

import org.jspecify.annotations.NullMarked;
