package se.kommun.iop.domain.contradiction;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kommun.iop.domain.agreement.Sample.ASSOCIATION;
import static se.kommun.iop.domain.agreement.Sample.TERM;
import static se.kommun.iop.domain.agreement.Sample.UNIT;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.Sample;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.funds.CostKind;
import se.kommun.iop.domain.funds.Funds;
import se.kommun.iop.domain.funds.FundsLine;
import se.kommun.iop.domain.funds.FundsRule;
import se.kommun.iop.domain.funds.LineJudgement;
import se.kommun.iop.domain.funds.Transfer;
import se.kommun.iop.domain.language.Phrasebook;
import se.kommun.iop.domain.money.Money;
import se.kommun.iop.domain.payment.PaymentRequest;

class MoneyContradictionsTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 10);
    private static final Money THOUSAND = Money.kronor(1_000);

    @Test
    void nothing_falls_due_before_it_is_dated() {
        assertThat(told(bill("1", DAY, DAY, Optional.empty(), Optional.empty())))
                .isEmpty();
        assertThat(told(bill("1", DAY.minusDays(1), DAY, Optional.empty(), Optional.empty())))
                .containsExactly("payment-requests[0].due: Underlaget kan inte förfalla 9 mars 2025: "
                        + "det är daterat 10 mars 2025.");
    }

    @Test
    void nothing_comes_in_before_it_is_dated() {
        assertThat(told(bill("1", DAY.plusDays(30), DAY.minusDays(1), Optional.empty(), Optional.empty())))
                .containsExactly("payment-requests[0].received: Underlaget kan inte ha kommit in 9 mars 2025: "
                        + "det är daterat 10 mars 2025.");
        assertThat(told(bill("1", DAY.plusDays(30), DAY, Optional.empty(), Optional.empty())))
                .isEmpty();
    }

    @Test
    void nothing_is_attested_before_it_came_or_paid_before_it_was_attested() {
        assertThat(told(bill("1", DAY, DAY, Optional.of(DAY), Optional.of(DAY))))
                .isEmpty();
        assertThat(told(bill("1", DAY, DAY, Optional.of(DAY.minusDays(1)), Optional.of(DAY))))
                .containsExactly("payment-requests[0].attest.on: Underlaget kan inte ha attesterats 9 mars 2025: "
                        + "det kom in 10 mars 2025.");
        assertThat(told(bill("1", DAY, DAY, Optional.of(DAY.plusDays(1)), Optional.of(DAY))))
                .containsExactly("payment-requests[0].paid: Underlaget kan inte ha betalats 10 mars 2025 "
                        + "efter en attest 11 mars 2025.");
        assertThat(told(bill("1", DAY, DAY, Optional.empty(), Optional.of(DAY))))
                .isEmpty();
    }

    @Test
    void the_same_paper_comes_once() {
        var one = bill("1", DAY, DAY, Optional.empty(), Optional.empty());
        var two = bill("2", DAY, DAY, Optional.empty(), Optional.empty());

        assertThat(told(one, two)).isEmpty();
        assertThat(told(one, two, one, one))
                .containsExactly(
                        "payment-requests[2].number: Ett underlag med nummer 1 från samma utställare finns redan.",
                        "payment-requests[3].number: Ett underlag med nummer 1 från samma utställare finns redan.");
    }

    @Test
    void fees_are_on_wages() {
        assertThat(told(lines(line(1, "lon"), line(2, "avgift", 1)))).isEmpty();
        assertThat(told(lines(line(1, "mat"), line(2, "avgift", 1))))
                .containsExactly("funds.lines[1].fees-on: Sociala avgifter räknas på lön, men rad 1 är inte lön.");
    }

    @Test
    void nobody_allows_what_the_agreement_forbids() {
        assertThat(told(lines(line(1, "mat").judged(judgement(true)))))
                .containsExactly("funds.lines[0].judgement: Rad 1 gäller mat, som avtalet förbjuder (s. 9):"
                        + " den kan inte bedömas som ersättningsgill.");
        assertThat(told(lines(line(1, "mat").judged(judgement(false))))).isEmpty();
        assertThat(told(lines(line(1, "lon").judged(judgement(true))))).isEmpty();
    }

    @Test
    void money_is_passed_on_to_somebody_else() {
        assertThat(told(Funds.NONE.with(transfer(ASSOCIATION))))
                .hasSize(1)
                .allMatch(text -> text.startsWith("funds.transfers[0].to: Pengar kan inte förmedlas"));
        assertThat(told(Funds.NONE.with(transfer(UNIT)))).isEmpty();
    }

    private static Transfer transfer(Code to) {
        return new Transfer(1, ASSOCIATION, to, DAY, THOUSAND, "verifikation 7");
    }

    private static LineJudgement judgement(boolean eligible) {
        return new LineJudgement(eligible, "skäl", "handläggaren", DAY);
    }

    private static Funds lines(FundsLine... lines) {
        return new Funds(List.of(lines), List.of(), List.of());
    }

    private static FundsLine line(int number, String kind, Integer... feesOn) {
        return new FundsLine(
                number,
                1,
                new Code(kind),
                "text",
                TERM,
                DAY,
                THOUSAND,
                List.of(feesOn),
                Optional.empty(),
                Optional.empty());
    }

    private static PaymentRequest bill(
            String number, LocalDate due, LocalDate received, Optional<LocalDate> attested, Optional<LocalDate> paid) {
        return new PaymentRequest(
                1,
                PaymentRequest.Kind.INVOICE,
                number,
                THOUSAND,
                ASSOCIATION,
                Optional.empty(),
                Optional.empty(),
                DAY,
                received,
                due,
                Optional.empty(),
                "handläggaren",
                attested.map(day -> new PaymentRequest.Attest("chefen", day)),
                paid);
    }

    private static List<String> told(PaymentRequest... requests) {
        var agreement = Sample.agreement();
        return told(agreement.with(
                agreement.life().revise().paymentRequests(List.of(requests)).done()));
    }

    private static List<String> told(Funds funds) {
        var agreement =
                Sample.agreement().revise().fundsRule(Optional.of(rule())).done();
        return told(agreement.with(agreement.life().revise().funds(funds).done()));
    }

    private static List<String> told(Agreement agreement) {
        var swedish = Phrasebook.of(Locale.of("sv"));
        return Contradictions.in(agreement).stream()
                .map(one -> one.path() + ": " + swedish.say(one.problem()))
                .toList();
    }

    private static FundsRule rule() {
        return new FundsRule(
                "löner",
                Optional.empty(),
                List.of(
                        kind("lon", CostKind.Nature.WAGES, CostKind.Ruling.ELIGIBLE),
                        kind("avgift", CostKind.Nature.SOCIAL_FEES, CostKind.Ruling.ELIGIBLE),
                        kind("mat", CostKind.Nature.OTHER, CostKind.Ruling.REFUSED)),
                "s. 9");
    }

    private static CostKind kind(String code, CostKind.Nature nature, CostKind.Ruling ruling) {
        return new CostKind(new Code(code), code, nature, ruling, "s. 9");
    }
}
