package se.kommun.iop.domain.obligation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.assessment.Aid;
import se.kommun.iop.domain.assessment.AidLedger;
import se.kommun.iop.domain.calendar.Period;
import se.kommun.iop.domain.followup.Due;
import se.kommun.iop.domain.language.Sentence;
import se.kommun.iop.domain.obligation.Obligation.Kind;

/** Whoever has granted aid of minor importance registers it, each grant within its twenty working days. */
record Registrations(Agreement agreement) {

    private static final String LAW = "EU 2023/2831 art. 6";

    Stream<Slip> told() {
        var aid = agreement.life().assessments().aid();
        return IntStream.range(0, aid.size())
                .boxed()
                .flatMap(at ->
                        AidLedger.lastDayToRegister(aid.get(at))
                                .map(last -> slip(aid.get(at), name(aid, at), last))
                                .stream());
    }

    /** Called after its day, so that one keeps its name whatever else is noted. */
    private static String name(List<Aid> aid, int at) {
        var day = aid.get(at).on();
        long before =
                aid.subList(0, at).stream().filter(one -> one.on().equals(day)).count();
        return "registration/" + day + (before == 0 ? "" : "-" + (before + 1));
    }

    private static Slip slip(Aid aid, String name, LocalDate last) {
        var window = new Period(aid.on(), last);
        return new Slip(
                Kind.OUTSIDE,
                name,
                Sentence.of("obligation.registration", aid.recipient(), aid.text()),
                aid.grantor(),
                new Due.Within(window),
                Optional.of(window),
                aid.registered(),
                LAW);
    }
}
