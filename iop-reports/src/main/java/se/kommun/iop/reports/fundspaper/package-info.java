/**
 * What the money was used for as a workbook (redovisning av medel): lines with what the agreement says of each, and sums that
 * are live. Start with FundsWorkbook.
 */
@NullMarked
package se.kommun.iop.reports.fundspaper;

import org.jspecify.annotations.NullMarked;
