package se.kommun.iop.domain.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kommun.iop.domain.payment.Bills.CLUB;
import static se.kommun.iop.domain.payment.Bills.UNIT;
import static se.kommun.iop.domain.payment.Bills.bill;
import static se.kommun.iop.domain.payment.Bills.blocked;
import static se.kommun.iop.domain.payment.Bills.payable;
import static se.kommun.iop.domain.payment.Bills.said;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.kommun.iop.domain.money.Money;
import se.kommun.iop.domain.payment.InstalmentProgress.State;

class InstalmentProgressTest {

    private static final LocalDate MET = LocalDate.of(2025, 1, 30);
    private static final LocalDate TODAY = LocalDate.of(2025, 3, 1);

    @Test
    @DisplayName("A-41: blocked while its condition is not met, with what is missing and the clause")
    void blocked_says_what_is_missing() {
        var progress = progress(blocked());

        assertThat(progress.state()).isEqualTo(State.BLOCKED);
        assertThat(said(progress.sentence()))
                .isEqualTo("Får inte faktureras ännu enligt s. 2. Det som saknas: Underskrift saknas: Cykelklubben");
        assertThat(progress.observations()).isEmpty();
    }

    @Test
    void payable_says_since_when() {
        var progress = progress(payable(MET));

        assertThat(progress.state()).isEqualTo(State.PAYABLE);
        assertThat(said(progress.sentence())).isEqualTo("Får faktureras enligt s. 2 sedan 30 januari 2025");
    }

    @Test
    void payable_all_along_says_no_day() {
        assertThat(said(progress(Bills.payableAllAlong()).sentence())).isEqualTo("Får faktureras enligt s. 2");
    }

    @Test
    void an_invoice_that_has_come_too_early_is_noted_but_the_instalment_stays_blocked() {
        var progress = progress(blocked(), bill("7"));

        assertThat(progress.state()).isEqualTo(State.BLOCKED);
        assertThat(progress.requests()).hasSize(1);
        assertThat(progress.observations())
                .extracting(Bills::said)
                .containsExactly("Faktura 7 har kommit in men får inte attesteras ännu."
                        + " Det som saknas: Underskrift saknas: Cykelklubben");
    }

    @Test
    void goes_from_requested_to_attested_to_paid() {
        var came = bill("7");
        var attested = came.with(attest("chefen", 20), Optional.empty());
        var paid = came.with(attest("chefen", 20), day(25));

        assertThat(said(progress(payable(MET), came).sentence()))
                .isEqualTo("Faktura 7 kom in 10 februari 2025 och väntar på attest. Villkoret i s. 2 är uppfyllt");
        assertThat(said(progress(payable(MET), attested).sentence()))
                .isEqualTo("Faktura 7 attesterades 20 februari 2025 av chefen och väntar på betalning."
                        + " Villkoret står i s. 2");
        assertThat(said(progress(payable(MET), paid).sentence()))
                .isEqualTo("Faktura 7 betalades 25 februari 2025. Villkoret står i s. 2");
        assertThat(List.of(came, attested, paid))
                .extracting(one -> progress(payable(MET), one).state())
                .containsExactly(State.REQUESTED, State.ATTESTED, State.PAID);
    }

    @Test
    void what_comes_later_is_not_known_yet() {
        var paid = bill("7").with(attest("chefen", 20), day(25));
        var states = List.of(9, 10, 19, 20, 24, 25).stream()
                .map(day -> InstalmentProgress.of(
                                payable(MET),
                                List.of(paid),
                                AttestRule.ANOTHER_PERSON,
                                Bills.NAMES,
                                LocalDate.of(2025, 2, day))
                        .state());

        assertThat(states)
                .containsExactly(
                        State.PAYABLE, State.REQUESTED, State.REQUESTED, State.ATTESTED, State.ATTESTED, State.PAID);
    }

    @Test
    void only_its_own_requests_count() {
        assertThat(progress(payable(MET), Bills.of(2, "8")).requests()).isEmpty();
    }

    @Test
    void the_request_that_has_come_furthest_stands_first() {
        var waiting = bill("9");
        var attested = bill("8").with(attest("chefen", 20), Optional.empty());
        var paid = bill("7").with(attest("chefen", 20), day(25));

        var progress = progress(payable(MET), waiting, attested, paid);

        assertThat(progress.requests()).extracting(PaymentRequest::number).containsExactly("7", "8", "9");
        assertThat(progress.state()).isEqualTo(State.PAID);
        assertThat(progress.observations())
                .extracting(Bills::said)
                .contains("Det finns 3 underlag för delbetalningen, tillsammans 120\u00a0000\u00a0kr:"
                        + " kontrollera att den inte betalas två gånger");
    }

    @Test
    void paid_without_its_condition_is_told_to_whoever_audits() {
        var paid = bill("7").with(attest("chefen", 20), day(25));

        assertThat(observed(blocked(), paid))
                .containsExactly("Faktura 7 är attesterad eller betald fast villkoret inte är uppfyllt."
                        + " Det som saknas: Underskrift saknas: Cykelklubben");
        assertThat(observed(blocked(), bill("7").with(Optional.empty(), day(25))))
                .anyMatch(text -> text.startsWith("Faktura 7 är attesterad eller betald fast"));
        assertThat(observed(blocked(), bill("7").with(attest("chefen", 20), Optional.empty())))
                .anyMatch(text -> text.startsWith("Faktura 7 är attesterad eller betald fast"));
    }

    @Test
    void attested_and_paid_before_the_condition_was_met_is_told_but_not_on_the_day() {
        var paid = bill("7").with(attest("chefen", 20), day(25));

        assertThat(observed(payable(LocalDate.of(2025, 2, 26)), paid))
                .containsExactly(
                        "Faktura 7 attesterades innan villkoret var uppfyllt 26 februari 2025",
                        "Faktura 7 betalades innan villkoret var uppfyllt 26 februari 2025");
        assertThat(observed(payable(LocalDate.of(2025, 2, 20)), paid)).isEmpty();
        assertThat(observed(payable(LocalDate.of(2025, 2, 25)), paid))
                .containsExactly("Faktura 7 attesterades innan villkoret var uppfyllt 25 februari 2025");
    }

    @Test
    void paid_without_attest_is_told() {
        assertThat(observed(payable(MET), bill("7").with(Optional.empty(), day(25))))
                .containsExactly("Faktura 7 är betald utan att vara attesterad");
    }

    @Test
    @DisplayName("T-27: the same person twice is told, unless the house has no such rule")
    void attested_by_the_same_person() {
        var attested = bill("7").with(attest("Handläggaren", 20), Optional.empty());

        assertThat(observed(payable(MET), attested))
                .containsExactly("Faktura 7 är attesterad av Handläggaren, som också registrerade den");
        assertThat(InstalmentProgress.of(payable(MET), List.of(attested), AttestRule.ANYBODY, Bills.NAMES, TODAY)
                        .observations())
                .isEmpty();
    }

    @Test
    @DisplayName("A-45: who issues it is chosen with a reason where the agreement does not say")
    void an_issuer_needs_a_reason() {
        var unexplained = Bills.of(CLUB, Optional.empty(), Money.kronor(40_000));

        assertThat(observed(payable(MET), unexplained))
                .containsExactly("Faktura 7 kommer från Cykelklubben. Avtalet säger inte vem som fakturerar,"
                        + " och valet är inte motiverat");
        assertThat(observed(Bills.agreedIssuer(CLUB, MET), unexplained)).isEmpty();
        assertThat(observed(Bills.agreedIssuer(UNIT, MET), unexplained))
                .containsExactly("Faktura 7 kommer från Cykelklubben, men avtalet säger att Enheten fakturerar");
        assertThat(observed(Bills.agreedIssuer(UNIT, MET), bill("7"))).isEmpty();
    }

    @Test
    void another_amount_is_told() {
        assertThat(observed(payable(MET), Bills.of(CLUB, Optional.of("part"), Money.kronor(50_000))))
                .containsExactly("Faktura 7 är på 50\u00a0000\u00a0kr, men delbetalningen är 40\u00a0000\u00a0kr");
    }

    @Test
    void overdue_from_the_day_after_the_last_unless_paid() {
        var due = LocalDate.of(2025, 3, 12);
        var came = bill("7");
        var paid = came.with(attest("chefen", 20), day(25));

        assertThat(observed(came, due)).isEmpty();
        assertThat(observed(came, due.plusDays(1))).containsExactly("Faktura 7 skulle ha betalats senast 12 mars 2025");
        assertThat(observed(paid, due.plusDays(1))).isEmpty();
    }

    @Test
    void more_can_be_observed() {
        var more = progress(blocked(), bill("7"))
                .observing(List.of(progress(blocked()).sentence()));

        assertThat(more.observations()).hasSize(2);
        assertThat(more.instalment().number()).isEqualTo(1);
    }

    private static List<String> observed(PaymentRequest request, LocalDate today) {
        return InstalmentProgress.of(payable(MET), List.of(request), AttestRule.ANOTHER_PERSON, Bills.NAMES, today)
                .observations()
                .stream()
                .map(Bills::said)
                .toList();
    }

    private static List<String> observed(Judgement judgement, PaymentRequest request) {
        return progress(judgement, request).observations().stream()
                .map(Bills::said)
                .toList();
    }

    private static InstalmentProgress progress(Judgement judgement, PaymentRequest... requests) {
        return InstalmentProgress.of(judgement, List.of(requests), AttestRule.ANOTHER_PERSON, Bills.NAMES, TODAY);
    }

    private static Optional<PaymentRequest.Attest> attest(String by, int day) {
        return Optional.of(new PaymentRequest.Attest(by, LocalDate.of(2025, 2, day)));
    }

    private static Optional<LocalDate> day(int day) {
        return Optional.of(LocalDate.of(2025, 2, day));
    }
}
