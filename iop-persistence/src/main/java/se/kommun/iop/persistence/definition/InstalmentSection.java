package se.kommun.iop.persistence.definition;

import java.util.Optional;
import java.util.Set;
import se.kommun.iop.domain.calendar.Period;
import se.kommun.iop.domain.payment.Instalment;

/** {@code instalments}: the money, part by part, each with its condition. */
record InstalmentSection(
        AgreementCodes codes, ConditionSection conditions, Optional<Period> term, Set<Integer> numbers) {

    Instalment read(Part part) {
        int number = Numbers.read(part, "number", numbers);
        var amount = part.need("amount").flatMap(Value::amount).orElse(Unread.MONEY);
        var period = Periods.read(part);
        if (period.isPresent() && term.isPresent() && !term.get().includes(period.get())) {
            part.faults().add(part.spot("from"), "instalment-outside-term", number, period.get(), term.get());
        }
        return new Instalment(
                number,
                amount,
                period.orElse(Unread.PERIOD),
                part.need("condition").map(conditions::read).orElse(Unread.CONDITION),
                part.text("clause"),
                codes.parties().referIfAny(part, "issuer"));
    }

    static Written write(Instalment instalment) {
        return new Written()
                .put("number", instalment.number())
                .put("amount", instalment.amount())
                .period(instalment.period())
                .put("condition", ConditionSection.write(instalment.condition()))
                .put("clause", instalment.clause())
                .ifAny("issuer", instalment.issuer());
    }
}
