/**
 * What an agreement does not say, or contradicts: questions for people, each with its clause and a suggestion. Nothing is answered or mended here.
 */
@NullMarked
package se.kommun.iop.domain.review;

import org.jspecify.annotations.NullMarked;
