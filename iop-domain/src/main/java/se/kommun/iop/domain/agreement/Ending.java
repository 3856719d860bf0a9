package se.kommun.iop.domain.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.kommun.iop.domain.language.Sentence;

/** How an agreement that has been entered stands on a day: before, within or after its term, or ended before that. */
record Ending(Agreement agreement, LocalDate today) {

    Standing standing() {
        var last = last();
        return switch (last.cause()) {
            case RESCISSION -> Standing.RESCINDED;
            case NOTICE -> last.isOver(today) ? Standing.TERMINATED : going();
            case TERM -> last.isOver(today) ? Standing.EXPIRED : going();
        };
    }

    /** Where it stands within its term, and what was meant to end it earlier, whether it does or not. */
    List<Sentence> because() {
        var last = last();
        var said = new ArrayList<Sentence>();
        said.add(term());
        if (last.cause() != LastDay.Cause.TERM) {
            said.add(last.clause().isEmpty() ? last.why() : Sentence.of("standing.sourced", last.why(), last.clause()));
        }
        said.addAll(last.remarks());
        return said;
    }

    private LastDay last() {
        return LastDay.of(agreement, today);
    }

    private Standing going() {
        return today.isBefore(agreement.term().period().from()) ? Standing.SIGNED : Standing.IN_FORCE;
    }

    private Sentence term() {
        var period = agreement.term().period();
        var key = today.isBefore(period.from())
                ? "standing.term.ahead"
                : today.isAfter(period.through()) ? "standing.term.over" : "standing.term.within";
        return Sentence.of(key, period, agreement.term().clause());
    }
}
