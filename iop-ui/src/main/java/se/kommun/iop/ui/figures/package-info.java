/** The figures of an agreement, day by day and month by month, each with the cell it came from. Start with FiguresView. */
@NullMarked
package se.kommun.iop.ui.figures;

import org.jspecify.annotations.NullMarked;
