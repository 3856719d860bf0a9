/**
 * The writing room (skrivrummet): a paper in one column as it will look, with the texts that only people can write typed in
 * their places. Start with WritingView.
 */
@NullMarked
package se.kommun.iop.ui.writing;

import org.jspecify.annotations.NullMarked;
