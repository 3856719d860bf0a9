/**
 * Days as Swedish administration counts them: periods with both days included, public holidays by law 1989:253. Nothing here knows what is done on a day.
 */
@NullMarked
package se.kommun.iop.domain.calendar;

import org.jspecify.annotations.NullMarked;
