package se.kommun.iop.domain.review;

import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.language.Sentence;

/**
 * Something that an agreement leaves open (öppen fråga).
 *
 * @param code the same as long as it is the same question
 * @param what what is missing, or what speaks against what
 * @param suggestion what could be done about it
 * @param clause where the agreement should say it, or does; empty when nowhere
 */
public record OpenQuestion(Code code, Kind kind, Sentence what, Sentence suggestion, String clause) {

    private static final int LONGEST = 60;

    public enum Kind {
        /** It does not say. */
        SILENT,
        /** A blank is to be filled in, or a fact noted. */
        UNFINISHED,
        /** It says two things that do not go together. */
        CONTRADICTS
    }

    static OpenQuestion of(Kind kind, String code, String clause, Object... about) {
        return like(kind, code, code, clause, about);
    }

    /** @param sentence the stem of the keys of its sentences, where it differs from the code */
    static OpenQuestion like(Kind kind, String code, String sentence, String clause, Object... about) {
        return new OpenQuestion(
                new Code(cut(code)),
                kind,
                Sentence.of("question." + sentence, about),
                Sentence.of("question." + sentence + ".suggestion"),
                clause);
    }

    /** A name made of another may grow too long for a code. */
    private static String cut(String name) {
        return name.length() <= LONGEST ? name : name.substring(0, LONGEST).replaceAll("-$", "");
    }
}
