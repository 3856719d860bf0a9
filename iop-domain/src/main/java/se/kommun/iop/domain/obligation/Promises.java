package se.kommun.iop.domain.obligation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.Commitment;
import se.kommun.iop.domain.agreement.Commitment.Modality;
import se.kommun.iop.domain.agreement.OutsideDuty;
import se.kommun.iop.domain.calendar.Period;
import se.kommun.iop.domain.language.Sentence;
import se.kommun.iop.domain.obligation.Obligation.Kind;

/** What the parties have promised, and what law, policy and practice add. A right is no duty and is not here. */
record Promises(Agreement agreement, Period horizon) {

    Stream<Slip> told() {
        return Stream.concat(
                agreement.commitments().stream()
                        .filter(one -> one.modality() != Modality.MAY)
                        .map(this::slip),
                agreement.outsideDuties().stream().flatMap(this::told));
    }

    private Slip slip(Commitment commitment) {
        return new Slip(
                commitment.modality() == Modality.MUST_NOT ? Kind.PROHIBITION : Kind.COMMITMENT,
                "commitment/" + commitment.code(),
                Sentence.of("obligation.commitment", commitment.text()),
                agreement.party(commitment.owner()),
                commitment.due(),
                Windows.of(commitment.due(), end()),
                Optional.empty(),
                commitment.clause());
    }

    private Stream<Slip> told(OutsideDuty duty) {
        if (duty.everyYears().isEmpty() || Windows.of(duty.due(), end()).isEmpty()) {
            return Stream.of(slip(duty, 0, ""));
        }
        int step = duty.everyYears().getAsInt();
        return IntStream.iterate(0, years -> isBeforeHorizonEnds(duty, years), years -> years + step)
                .mapToObj(years -> slip(duty, years, years == 0 ? "" : "-" + years))
                .filter(slip -> slip.window()
                        .map(days -> !days.through().isBefore(horizon.from()))
                        .orElse(true));
    }

    private boolean isBeforeHorizonEnds(OutsideDuty duty, int years) {
        return Windows.of(Windows.later(duty.due(), years), end())
                .map(days -> !days.from().isAfter(horizon.through()))
                .orElse(false);
    }

    private Slip slip(OutsideDuty duty, int years, String turn) {
        var due = Windows.later(duty.due(), years);
        return new Slip(
                Kind.OUTSIDE,
                "outside/" + duty.code() + turn,
                Sentence.of("obligation.outside", duty.text()),
                duty.owner(),
                due,
                Windows.of(due, end()),
                Optional.empty(),
                duty.source());
    }

    private LocalDate end() {
        return agreement.term().period().through();
    }
}
