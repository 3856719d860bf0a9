package se.kommun.iop.domain.obligation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.calendar.Period;
import se.kommun.iop.domain.followup.Due;
import se.kommun.iop.domain.language.Sentence;
import se.kommun.iop.domain.obligation.Obligation.Kind;
import se.kommun.iop.domain.payment.Instalment;
import se.kommun.iop.domain.payment.PaymentRequest;

/** When each instalment may be invoiced: from the day on which its condition is met, and not before. */
record Payments(Agreement agreement, LocalDate today) {

    Stream<Slip> told() {
        return agreement.instalments().stream().map(this::slip);
    }

    private Slip slip(Instalment instalment) {
        var because = instalment.condition().explain(agreement.evidence(), agreement, today);
        var from = because.met() ? because.since().or(() -> Optional.of(today)) : Optional.<LocalDate>empty();
        return new Slip(
                Kind.PAYMENT,
                "payment/" + instalment.number(),
                Sentence.of("obligation.payment", instalment.number(), instalment.amount()),
                instalment.issuer().map(agreement::party).orElse(""),
                from.<Due>map(day -> new Due.After(day.minusDays(1))).orElseGet(() -> new Due.When("")),
                from.map(day -> new Period(day, later(day, instalment.period().through()))),
                requested(instalment),
                instalment.clause());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private Optional<LocalDate> requested(Instalment instalment) {
        return agreement.life().paymentRequests().stream()
                .filter(request -> request.instalment() == instalment.number())
                .map(PaymentRequest::received)
                .min(LocalDate::compareTo);
    }
}
