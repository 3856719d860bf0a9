/**
 * The year wheel as a calendar that Outlook and Google read (iCalendar, RFC 5545). What is due is the domain's; nothing is
 * worked out here.
 */
@NullMarked
package se.kommun.iop.reports.yearwheel;

import org.jspecify.annotations.NullMarked;
