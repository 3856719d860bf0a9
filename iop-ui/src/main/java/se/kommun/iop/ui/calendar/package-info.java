/** The service calendar in all its versions, and how a new one is agreed. Start with CalendarView. */
@NullMarked
package se.kommun.iop.ui.calendar;

import org.jspecify.annotations.NullMarked;
