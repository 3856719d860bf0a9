package se.kommun.iop.domain.search;

import se.kommun.iop.domain.code.Code;

/**
 * A place where something is said.
 *
 * @param where what to call the place: a heading, a name or a source
 */
public record Hit(Kind kind, Code agreement, String where, Excerpt excerpt) {

    /** In what, in the order in which they are told. */
    public enum Kind {
        /** The agreement itself: title, case number, who decides. */
        AGREEMENT,
        PARTY,
        DECISION,
        COMMITMENT,
        /** A day or a duty of the year wheel. */
        OBLIGATION,
        OCCURRENCE,
        /** The agreement's own words. */
        CLAUSE
    }
}
