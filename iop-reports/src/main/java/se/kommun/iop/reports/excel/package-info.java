/**
 * Building blocks of a workbook that people and machines can read: one table on each sheet, starting in A1, with a frozen
 * header, real dates and numbers, and sums that are live. Text is never taken for a formula. Nothing outside speaks of
 * Excel's format. Start with ExcelBook.
 */
@NullMarked
package se.kommun.iop.reports.excel;

import org.jspecify.annotations.NullMarked;
