package se.kommun.iop.domain.agreement;

import se.kommun.iop.domain.code.Code;

/**
 * A footnote as written.
 *
 * @param at the clause or the signature slot (the party's code) that refers to it
 */
public record Footnote(int number, String text, Code at, String source) {}
