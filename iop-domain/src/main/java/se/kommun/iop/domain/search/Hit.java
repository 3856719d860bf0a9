package se.kommun.iop.domain.search;

import java.util.Optional;
import se.kommun.iop.domain.code.Code;

/**
 * A place where something is said.
 *
 * @param where what to call the place: a heading, a name or a source
 * @param clause the clause that it stands in; empty when it is said elsewhere
 */
public record Hit(Kind kind, Code agreement, String where, Excerpt excerpt, Optional<Code> clause) {

    /** One that is in no clause. */
    public Hit(Kind kind, Code agreement, String where, Excerpt excerpt) {
        this(kind, agreement, where, excerpt, Optional.empty());
    }

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
