package se.kommun.iop.domain.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kommun.iop.domain.agreement.Sample.ASSOCIATION;
import static se.kommun.iop.domain.agreement.Sample.BOARD;
import static se.kommun.iop.domain.agreement.Sample.TERM;
import static se.kommun.iop.domain.agreement.Sample.UNIT;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.kommun.iop.domain.calendar.Period;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.condition.Condition;
import se.kommun.iop.domain.followup.Due;
import se.kommun.iop.domain.funds.CostKind;
import se.kommun.iop.domain.funds.Funds;
import se.kommun.iop.domain.funds.FundsLine;
import se.kommun.iop.domain.funds.FundsRule;
import se.kommun.iop.domain.funds.SocialFees;
import se.kommun.iop.domain.funds.Trail;
import se.kommun.iop.domain.language.Phrasebook;
import se.kommun.iop.domain.language.Sentence;
import se.kommun.iop.domain.money.Money;
import se.kommun.iop.domain.party.Employer;
import se.kommun.iop.domain.payment.AttestRule;
import se.kommun.iop.domain.payment.Instalment;
import se.kommun.iop.domain.payment.InstalmentProgress.State;
import se.kommun.iop.domain.payment.PaymentRequest;

class PaymentsTest {

    private static final Code EMPLOYER = new Code("verkstaden");
    private static final LocalDate TODAY = LocalDate.of(2025, 9, 1);

    @Test
    @DisplayName("T-04: what is left, refused, undecided, unpaid or undone is told but blocks nothing")
    void nothing_is_made_a_condition() {
        var funds = lines(line(1, "wages", 30_000), line(2, "bikes", 1_000), line(3, "pension", 500));
        var second = payments(funds, List.of()).progress(TODAY).getLast();

        assertThat(second.state()).isEqualTo(State.PAYABLE);
        assertThat(said(second.observations()))
                .containsExactly(
                        "Delbetalning 1 är inte betald",
                        "Av delbetalning 1 återstår 10 000 kr enligt redovisningen",
                        "I delbetalning 1 är 1 000 kr inte ersättningsgillt",
                        "I delbetalning 1 väntar 500 kr på bedömning",
                        "För Cykelklubben finns 1 åtagande som ska uppfyllas utan notering om att det har skett");
    }

    @Test
    void an_earlier_instalment_that_is_paid_and_used_leaves_nothing_to_say() {
        var second = payments(lines(line(1, "wages", 40_000)), List.of(paid(1)))
                .progress(TODAY)
                .getLast();

        assertThat(said(second.observations())).singleElement().asString().startsWith("För Cykelklubben");
    }

    @Test
    void an_earlier_instalment_that_nobody_has_accounted_for_is_told() {
        assertThat(said(payments(Funds.NONE, List.of(paid(1)))
                        .progress(TODAY)
                        .getLast()
                        .observations()))
                .contains("Medlen i delbetalning 1 är inte redovisade");
    }

    @Test
    void a_later_instalment_says_nothing_about_an_earlier_one_and_what_is_paid_says_nothing_more() {
        var all = payments(Funds.NONE, List.of(paid(2))).progress(TODAY);

        assertThat(said(all.getFirst().observations()))
                .singleElement()
                .asString()
                .startsWith("För Cykelklubben");
        assertThat(all.getLast().state()).isEqualTo(State.PAID);
        assertThat(all.getLast().observations()).isEmpty();
    }

    @Test
    void a_duty_that_is_noted_as_done_is_not_told_from_that_day() {
        var done = new Fulfilment(new Code("tillstand"), TODAY, "registrering");
        var payments =
                new Payments(agreement(Funds.NONE, List.of(), List.of(done)), SocialFees.shipped(), AttestRule.ANYBODY);

        assertThat(said(payments.progress(TODAY).getFirst().observations())).isEmpty();
        assertThat(said(payments.progress(TODAY.minusDays(1)).getFirst().observations()))
                .hasSize(1);
    }

    @Test
    @DisplayName("T-03: a supposed date is the same judgement")
    void what_if_another_day() {
        var payments = payments(Funds.NONE, List.of());

        assertThat(payments.progress(LocalDate.of(2025, 7, 31)).getLast().state())
                .isEqualTo(State.BLOCKED);
        assertThat(payments.progress(LocalDate.of(2025, 8, 1)).getLast().state())
                .isEqualTo(State.PAYABLE);
    }

    @Test
    void what_if_something_more_were_known() {
        var payments = payments(Funds.NONE, List.of());
        var approved =
                new Condition.MinutesApproved(BOARD).shownOn(TODAY).stream().toList();

        assertThat(payments.progress(TODAY).getFirst().state()).isEqualTo(State.BLOCKED);
        assertThat(payments.supposing(approved).progress(TODAY).getFirst().state())
                .isEqualTo(State.PAYABLE);
        assertThat(payments.supposing(approved)
                        .progress(TODAY.minusDays(1))
                        .getFirst()
                        .state())
                .isEqualTo(State.BLOCKED);
        assertThat(payments.agreement().evidence().facts()).isEmpty();
    }

    @Test
    void the_money_goes_from_whoever_sent_the_last_request_to_whoever_has_the_costs() {
        var first = agreement(Funds.NONE, List.of()).instalments().getFirst();

        assertThat(payments(Funds.NONE, List.of()).trail(first)).isEmpty();
        assertThat(payments(Funds.NONE, List.of(paid(1), paid(2))).trail(first))
                .contains(new Trail(ASSOCIATION, EMPLOYER));
        assertThat(payments(
                                Funds.NONE,
                                List.of(bill(1, UNIT, Optional.empty()), bill(1, ASSOCIATION, Optional.of(UNIT))))
                        .trail(first))
                .contains(new Trail(ASSOCIATION, UNIT));
        var agreed =
                new Instalment(1, first.amount(), first.period(), first.condition(), first.clause(), Optional.of(UNIT));
        assertThat(payments(Funds.NONE, List.of()).trail(agreed)).contains(new Trail(UNIT, EMPLOYER));
    }

    @Test
    void every_instalment_has_a_statement_when_the_agreement_binds_the_money() {
        var statements =
                payments(lines(line(1, "wages", 40_000)), List.of(paid(1))).statements();

        assertThat(statements).extracting(one -> one.lines().size()).containsExactly(1, 0);
        assertThat(said(statements.getFirst().observations()))
                .containsExactly("Cykelklubben får pengarna, men Verkstaden AB har kostnaderna för lön och sociala"
                        + " avgifter, 40 000 kr. Ingen vidareförmedling är noterad");
        assertThat(new Payments(Sample.agreement(), SocialFees.shipped(), AttestRule.ANYBODY).statements())
                .isEmpty();
    }

    private static Payments payments(Funds funds, List<PaymentRequest> requests) {
        return new Payments(agreement(funds, requests), SocialFees.shipped(), AttestRule.ANOTHER_PERSON);
    }

    private static Agreement agreement(Funds funds, List<PaymentRequest> requests) {
        return agreement(funds, requests, List.of());
    }

    private static Agreement agreement(Funds funds, List<PaymentRequest> requests, List<Fulfilment> done) {
        var plain = Sample.agreement();
        var employer = new Employer(EMPLOYER, "Verkstaden AB", Optional.empty(), ASSOCIATION, ASSOCIATION, "s. 1");
        return plain.revise()
                .parties(new Parties(plain.parties().parties(), Optional.of(employer), Optional.empty()))
                .commitments(List.of(
                        commitment("tillstand", ASSOCIATION, Commitment.Modality.SHALL),
                        commitment("hjalpa", ASSOCIATION, Commitment.Modality.WILL),
                        commitment("lokal", UNIT, Commitment.Modality.SHALL)))
                .instalments(List.of(
                        instalment(
                                1,
                                40_000,
                                new Period(TERM.from(), LocalDate.of(2025, 7, 31)),
                                new Condition.MinutesApproved(BOARD)),
                        instalment(
                                2,
                                35_000,
                                new Period(LocalDate.of(2025, 8, 1), TERM.through()),
                                new Condition.NotBefore(LocalDate.of(2025, 8, 1)))))
                .fundsRule(Optional.of(rule()))
                .life(Life.NONE
                        .revise()
                        .paymentRequests(requests)
                        .funds(funds)
                        .fulfilments(done)
                        .done())
                .done();
    }

    private static Instalment instalment(int number, long kronor, Period period, Condition condition) {
        return new Instalment(number, Money.kronor(kronor), period, condition, "s. 2", Optional.empty());
    }

    private static Commitment commitment(String code, Code owner, Commitment.Modality modality) {
        return new Commitment(new Code(code), owner, modality, "text", new Due.Throughout(), "s. 1");
    }

    private static FundsRule rule() {
        return new FundsRule(
                "löner",
                Optional.of("cyklar"),
                List.of(
                        kind("wages", CostKind.Nature.WAGES, CostKind.Ruling.ELIGIBLE),
                        kind("bikes", CostKind.Nature.OTHER, CostKind.Ruling.REFUSED),
                        kind("pension", CostKind.Nature.OTHER, CostKind.Ruling.JUDGED)),
                "s. 3");
    }

    private static CostKind kind(String code, CostKind.Nature nature, CostKind.Ruling ruling) {
        return new CostKind(new Code(code), code, nature, ruling, "s. 3");
    }

    private static Funds lines(FundsLine... lines) {
        return new Funds(List.of(lines), List.of(), List.of());
    }

    private static FundsLine line(int number, String kind, long kronor) {
        return new FundsLine(
                number,
                1,
                new Code(kind),
                "text",
                new Period(TERM.from(), TERM.from()),
                TERM.from(),
                Money.kronor(kronor),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    private static PaymentRequest paid(int instalment) {
        var bill = bill(instalment, ASSOCIATION, Optional.empty());
        return new PaymentRequest(
                instalment,
                bill.kind(),
                bill.number(),
                Money.kronor(instalment == 1 ? 40_000 : 35_000),
                bill.issuer(),
                bill.costBearer(),
                bill.issuerReason(),
                bill.dated(),
                bill.received(),
                bill.due(),
                bill.vat(),
                bill.registeredBy(),
                Optional.of(new PaymentRequest.Attest("chefen", LocalDate.of(2025, 8, 2))),
                Optional.of(LocalDate.of(2025, 8, 3)));
    }

    private static PaymentRequest bill(int instalment, Code issuer, Optional<Code> costBearer) {
        return new PaymentRequest(
                instalment,
                PaymentRequest.Kind.REQUISITION,
                "R" + instalment,
                Money.kronor(40_000),
                issuer,
                costBearer,
                Optional.of("part"),
                LocalDate.of(2025, 8, 1),
                LocalDate.of(2025, 8, 1),
                LocalDate.of(2025, 10, 1),
                Optional.empty(),
                "handläggaren",
                Optional.empty(),
                Optional.empty());
    }

    private static List<String> said(List<Sentence> sentences) {
        return sentences.stream()
                .map(one -> Phrasebook.of(Locale.of("sv")).say(one).replace('\u00a0', ' '))
                .toList();
    }
}
