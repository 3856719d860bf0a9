package se.kommun.iop.persistence.definition;

import java.util.Optional;
import se.kommun.iop.domain.agreement.Term;
import se.kommun.iop.domain.calendar.Period;

/** {@code term}: how long the agreement lasts, and how it may end before that. */
final class TermSection {

    private TermSection() {}

    /** Its period may be {@link Unread}; see {@link #period}. */
    static Term read(Part part) {
        return new Term(
                Periods.read(part).orElse(Unread.PERIOD),
                part.text("clause"),
                part.partIfAny("notice", TermSection::readNotice));
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

    static Written write(Term term) {
        return new Written()
                .period(term.period())
                .put("clause", term.clause())
                .ifAny(
                        "notice",
                        term.notice(),
                        notice -> new Written()
                                .put("months", notice.months())
                                .put("only-when", notice.onlyWhen())
                                .put("clause", notice.clause()));
    }
}
