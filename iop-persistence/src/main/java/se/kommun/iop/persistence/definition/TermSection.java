package se.kommun.iop.persistence.definition;

import java.util.Optional;
import se.kommun.iop.domain.agreement.Term;
import se.kommun.iop.domain.agreement.Term.Changes;
import se.kommun.iop.domain.calendar.Period;

/** {@code term}: how long the agreement lasts, and how it may end before that. */
final class TermSection {

    private TermSection() {}

    /** Its period may be {@link Unread}; see {@link #period}. */
    static Term read(Part part) {
        return new Term(
                Periods.read(part).orElse(Unread.PERIOD),
                part.text("clause"),
                part.partIfAny("notice", TermSection::readNotice),
                part.partIfAny("changes", TermSection::readChanges).orElse(Changes.SILENT));
    }

    static Optional<Period> period(Term term) {
        return Optional.of(term.period()).filter(period -> !period.equals(Unread.PERIOD));
    }

    private static Term.Notice readNotice(Part part) {
        return new Term.Notice(
                part.need("months").flatMap(value -> value.whole(0, 120)).orElse(0),
                part.text("only-when"),
                part.text("clause"));
    }

    private static Changes readChanges(Part part) {
        return new Changes(part.textIfAny("amendment"), part.textIfAny("rescission"), part.textIfAny("dispute"));
    }

    static Written write(Term term) {
        var changes = Optional.of(term.changes()).filter(known -> !known.equals(Changes.SILENT));
        return new Written()
                .period(term.period())
                .put("clause", term.clause())
                .ifAny(
                        "notice",
                        term.notice(),
                        notice -> new Written()
                                .put("months", notice.months())
                                .put("only-when", notice.onlyWhen())
                                .put("clause", notice.clause()))
                .ifAny(
                        "changes",
                        changes,
                        known -> new Written()
                                .ifAny("amendment", known.amendment())
                                .ifAny("rescission", known.rescission())
                                .ifAny("dispute", known.dispute()));
    }
}
