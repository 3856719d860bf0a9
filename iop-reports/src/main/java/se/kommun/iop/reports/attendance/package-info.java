/**
 * The figures as a workbook (redovisade uppgifter i Excel): by day and place, by month and place, how complete they are, and
 * where each comes from. Start with AttendanceWorkbook.
 */
@NullMarked
package se.kommun.iop.reports.attendance;

import org.jspecify.annotations.NullMarked;
