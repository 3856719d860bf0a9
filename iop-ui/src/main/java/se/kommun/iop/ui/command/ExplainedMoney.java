package se.kommun.iop.ui.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.Payments;
import se.kommun.iop.domain.calendar.Period;
import se.kommun.iop.domain.condition.Explanation;
import se.kommun.iop.domain.funds.RuledLine;
import se.kommun.iop.domain.funds.SocialFees;
import se.kommun.iop.domain.funds.StatementOfFunds;
import se.kommun.iop.domain.language.Phrasebook;
import se.kommun.iop.domain.language.Sentence;
import se.kommun.iop.domain.payment.AttestRule;
import se.kommun.iop.domain.payment.InstalmentProgress;
import se.kommun.iop.domain.payment.Judgement;
import se.kommun.iop.domain.payment.PaymentRequest;

/** How far each instalment has come and what it was used for, for a script. */
record ExplainedMoney(Desk desk, Agreement agreement, LocalDate today) {

    List<Map<String, @Nullable Object>> instalments() {
        return money().progress(today).stream().map(this::instalment).toList();
    }

    List<Map<String, @Nullable Object>> statements() {
        return money().statements().stream().map(this::statement).toList();
    }

    /** What is attested says so itself: the rule of the house only decides about what is to come. */
    private Payments money() {
        return new Payments(agreement, SocialFees.shipped(), AttestRule.ANOTHER_PERSON);
    }

    private Map<String, @Nullable Object> instalment(InstalmentProgress progress) {
        var instalment = progress.instalment();
        var because = progress.judgement().because();
        return Json.object(
                "number", instalment.number(),
                "amount", instalment.amount().inKronor(),
                "currency", "SEK",
                "period", period(instalment.period()),
                "payable", progress.judgement() instanceof Judgement.Payable,
                "since", because.since().orElse(null),
                "state", ExplainedDuties.word(progress.state()),
                "stateText", say(progress.sentence()),
                "clause", instalment.clause(),
                "explanation", explanation(because),
                "requests", progress.requests().stream().map(this::request).toList(),
                "observations", progress.observations().stream().map(this::say).toList());
    }

    private Map<String, @Nullable Object> explanation(Explanation explanation) {
        return Json.object(
                "met", explanation.met(),
                "since", explanation.since().orElse(null),
                "sentence", say(explanation.sentence()),
                "parts", explanation.parts().stream().map(this::explanation).toList());
    }

    private Map<String, @Nullable Object> request(PaymentRequest request) {
        return Json.object(
                "kind", ExplainedDuties.word(request.kind()),
                "number", request.number(),
                "amount", request.amount().inKronor(),
                "issuer", request.issuer(),
                "costBearer", request.costBearer().orElse(null),
                "dated", request.dated(),
                "received", request.received(),
                "due", request.due(),
                "registeredBy", request.registeredBy(),
                "attestedBy", request.attest().map(PaymentRequest.Attest::by).orElse(null),
                "attestedOn", request.attest().map(PaymentRequest.Attest::on).orElse(null),
                "paid", request.paid().orElse(null));
    }

    private Map<String, @Nullable Object> statement(StatementOfFunds statement) {
        return Json.object(
                "instalment", statement.instalment().number(),
                "stated", statement.stated().inKronor(),
                "eligible", statement.eligible().inKronor(),
                "refused", statement.refused().inKronor(),
                "undecided", statement.undecided().inKronor(),
                "remainder", statement.remainder().inKronor(),
                "remainderText", say(statement.remainderSaid()),
                "assured", statement.assured().map(this::say).orElse(null),
                "lines", statement.lines().stream().map(this::line).toList(),
                "observations", statement.observations().stream().map(this::say).toList());
    }

    private Map<String, @Nullable Object> line(RuledLine line) {
        return Json.object(
                "number", line.line().number(),
                "kind", line.line().kind(),
                "amount", line.amount().inKronor(),
                "outcome", ExplainedDuties.word(line.outcome()),
                "why", say(line.why()));
    }

    private String say(Sentence sentence) {
        return Phrasebook.of(desk.locale()).say(sentence);
    }

    private static Map<String, @Nullable Object> period(Period period) {
        return Json.object("from", period.from(), "through", period.through());
    }
}
