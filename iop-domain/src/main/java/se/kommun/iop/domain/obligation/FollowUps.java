package se.kommun.iop.domain.obligation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.calendar.Period;
import se.kommun.iop.domain.condition.Evidence;
import se.kommun.iop.domain.followup.FollowUp;
import se.kommun.iop.domain.followup.FollowUpHeld;
import se.kommun.iop.domain.language.Sentence;
import se.kommun.iop.domain.obligation.Obligation.Kind;

/** The follow-ups that the agreement asks for, on the planned day where one is planned. */
record FollowUps(Agreement agreement) {

    Stream<Slip> told() {
        return agreement.followUps().stream().map(this::slip);
    }

    private Slip slip(FollowUp followUp) {
        var end = agreement.term().period().through();
        return new Slip(
                Kind.FOLLOW_UP,
                "follow-up/" + followUp.code(),
                Sentence.of("obligation.follow-up", followUp.title()),
                followUp.performer(),
                followUp.due(),
                planned(followUp).or(() -> Windows.of(followUp.due(), end)),
                agreement.evidence().since(Evidence.Kind.FOLLOWED_UP, followUp.code(), LocalDate.MAX),
                followUp.clause());
    }

    private Optional<Period> planned(FollowUp followUp) {
        return agreement.life().followUps().stream()
                .filter(held -> held.followUp().equals(followUp.code()))
                .map(FollowUpHeld::on)
                .max(LocalDate::compareTo)
                .map(Windows::day);
    }
}
