package se.kommun.iop.domain.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.kommun.iop.domain.change.Occurrence;
import se.kommun.iop.domain.language.Sentence;

/** How an agreement that has been entered stands on a day: before, within or after its term, or ended before that. */
record Ending(Agreement agreement, LocalDate today) {

    Standing standing() {
        var term = agreement.term().period();
        if (rescission().isPresent()) {
            return Standing.RESCINDED;
        }
        if (today.isAfter(lastDay())) {
            return lastDay().isBefore(term.through()) ? Standing.TERMINATED : Standing.EXPIRED;
        }
        return today.isBefore(term.from()) ? Standing.SIGNED : Standing.IN_FORCE;
    }

    List<Sentence> because() {
        var said = new ArrayList<Sentence>();
        said.add(term());
        notice().map(this::said).ifPresent(said::add);
        rescission().map(this::said).ifPresent(said::add);
        return said;
    }

    /** The first day on which somebody gave notice that counts decides. */
    private Optional<Occurrence.NoticeGiven> notice() {
        return happened(Occurrence.NoticeGiven.class)
                .filter(given -> agreement.term().endAfterNotice(given.on()).isPresent());
    }

    private Optional<Occurrence.Rescission> rescission() {
        return happened(Occurrence.Rescission.class);
    }

    private <T extends Occurrence> Optional<T> happened(Class<T> kind) {
        return agreement.life().occurrences().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(one -> !one.on().isAfter(today))
                .min(Comparator.comparing(Occurrence::on));
    }

    private LocalDate lastDay() {
        return notice().flatMap(given -> agreement.term().endAfterNotice(given.on()))
                .orElse(agreement.term().period().through());
    }

    private Sentence term() {
        var period = agreement.term().period();
        var key = today.isBefore(period.from())
                ? "standing.term.ahead"
                : today.isAfter(period.through()) ? "standing.term.over" : "standing.term.within";
        return Sentence.of(key, period, agreement.term().clause());
    }

    private Sentence said(Occurrence.NoticeGiven given) {
        var known = agreement.term().notice().orElseThrow();
        var key = lastDay().isBefore(agreement.term().period().through())
                ? "standing.notice"
                : "standing.notice.without-effect";
        return Sentence.of(key, agreement.party(given.by()), given.on(), known.months(), lastDay(), known.clause());
    }

    private Sentence said(Occurrence.Rescission rescission) {
        return Sentence.of(
                "standing.rescinded", agreement.party(rescission.by()), rescission.on(), rescission.judgedBy());
    }
}
