package se.kommun.iop.domain.clarity;

import se.kommun.iop.domain.language.Sentence;

/**
 * Something in a text that a reader may stumble over.
 *
 * @param quote where it is, in the text's own words
 * @param said what it is, and how to mend it
 */
public record Remark(String quote, Sentence said) {}
