/** All that is due in all agreements, as a list and as a year, and the calendars that it is given out in. Start with YearWheelView. */
@NullMarked
package se.kommun.iop.ui.yearwheel;

import org.jspecify.annotations.NullMarked;
