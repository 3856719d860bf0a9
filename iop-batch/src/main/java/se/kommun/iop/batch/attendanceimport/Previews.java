package se.kommun.iop.batch.attendanceimport;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import se.kommun.iop.domain.activity.Measure;
import se.kommun.iop.domain.agreement.Activity;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.Agreements;
import se.kommun.iop.domain.calendar.Period;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.observation.Completeness;
import se.kommun.iop.domain.observation.Difference;
import se.kommun.iop.domain.observation.Draft;
import se.kommun.iop.domain.observation.Figures;
import se.kommun.iop.domain.observation.Interpretations;
import se.kommun.iop.domain.observation.Ledger;
import se.kommun.iop.domain.observation.LedgerEntry;
import se.kommun.iop.domain.observation.Observation;
import se.kommun.iop.domain.observation.ReceivedList;
import se.kommun.iop.domain.observation.ReceivedLists;

/** What accepting a list would mean, with the figures as they are now. */
record Previews(
        Agreements agreements,
        ReceivedLists lists,
        Ledger ledger,
        Interpretations interpretations,
        Remembering remembering,
        Clock clock) {

    Preview of(ReceivedList list) {
        var agreement = agreements.find(list.agreement()).orElseThrow();
        var draft = lists.draft(list.id());
        var entries = ledger.entries(list.agreement());
        var accepted = Stream.concat(
                        entries.stream(), draft.observations().stream().map(one -> entryOf(list, one)))
                .toList();
        return new Preview(
                list,
                draft,
                Difference.between(Figures.of(entries), draft),
                missing(
                        agreement,
                        draft,
                        Figures.of(accepted),
                        LocalDate.ofInstant(list.receivedAt(), clock.getZone())),
                interpretations.find(list.id()),
                Remembering.counting(interpretations.answers(list.id())),
                remembering.offered(list));
    }

    /** As it would stand in the ledger, later than all that stands there now. */
    private static LedgerEntry entryOf(ReceivedList list, Observation observation) {
        return new LedgerEntry(observation, list.id(), list.fileName(), list.fingerprint(), Long.MAX_VALUE);
    }

    /** In whole months, as far as they had come: a day that the list should have ended with is missing too. */
    private static List<Completeness.Occasion> missing(
            Agreement agreement, Draft draft, Figures figures, LocalDate receivedOn) {
        var keys = draft.observations().stream().map(Observation::key).toList();
        if (keys.isEmpty()) {
            return List.of();
        }
        var days = keys.stream()
                .map(Observation.Key::date)
                .sorted(Comparator.<LocalDate>naturalOrder())
                .toList();
        var places =
                keys.stream().map(Observation.Key::place).distinct().sorted().toList();
        var measures = keys.stream().map(Observation.Key::measure).distinct().toList();
        return Completeness.of(
                        agreement.activity().calendar(),
                        places,
                        months(agreement, days.getFirst(), days.getLast(), receivedOn),
                        measureOf(agreement.activity(), measures),
                        figures)
                .missing();
    }

    private static Period months(Agreement agreement, LocalDate first, LocalDate last, LocalDate receivedOn) {
        var through = YearMonth.from(last).atEndOfMonth();
        var past = through.isAfter(receivedOn) && !last.isAfter(receivedOn) ? receivedOn : through;
        var months = new Period(YearMonth.from(first).atDay(1), past);
        return months.overlap(agreement.term().period()).orElse(months);
    }

    /** The agreement's first measure that the list reports. */
    private static Code measureOf(Activity activity, List<Code> reported) {
        return activity.measures().stream()
                .map(Measure::code)
                .filter(reported::contains)
                .findFirst()
                .orElse(reported.getFirst());
    }
}
