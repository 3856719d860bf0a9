/**
 * What a list can leave open, and what can be answered: one kind of question in each file. A key is made of the words of
 * the layout, or of the day and the place that are asked about, and never of anything personal.
 */
@NullMarked
package se.kommun.iop.batch.reading.question;

import org.jspecify.annotations.NullMarked;
