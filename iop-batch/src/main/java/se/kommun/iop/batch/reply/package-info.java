/**
 * What goes back to the association: its own workbook with what there is to say at each cell, and the workbook to fill in
 * next time (mallen). It writes Office files and never reads meaning out of them.
 */
@NullMarked
package se.kommun.iop.batch.reply;

import org.jspecify.annotations.NullMarked;
