/** What to write to the association about days that nobody has reported. Start with Reminder. */
@NullMarked
package se.kommun.iop.reports.reminder;

import org.jspecify.annotations.NullMarked;
