/**
 * What one cell, one heading or one line of text can mean by itself: dates, counts, places, headings, personal data. Start
 * with Senses. Whether it does mean that is for those to say who see what stands around it.
 */
@NullMarked
package se.kommun.iop.batch.reading.vocabulary;

import org.jspecify.annotations.NullMarked;
