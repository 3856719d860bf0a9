/**
 * What a received file holds (arbetsbok): typed cells with the addresses that a spreadsheet program shows. It knows files
 * and nothing of what the figures in them mean. Start at {@code WorkbookOpener}; whatever the bytes are, the answer is a
 * workbook or a refusal, never an exception, and nothing outside the file is ever fetched.
 */
@NullMarked
package se.kommun.iop.batch.workbook;

import org.jspecify.annotations.NullMarked;
