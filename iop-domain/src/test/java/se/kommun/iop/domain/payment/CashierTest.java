package se.kommun.iop.domain.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kommun.iop.domain.payment.Bills.bill;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CashierTest {

    private static final LocalDate RECEIVED = LocalDate.of(2025, 2, 10);
    private static final Judgement PAYABLE = Bills.payable(LocalDate.of(2025, 1, 30));

    private final Cashier cashier = new Cashier(PAYABLE, AttestRule.ANOTHER_PERSON);

    @Test
    void another_person_attests_from_the_day_it_came() {
        assertThat(cashier.attest(bill("7"), "chefen", RECEIVED))
                .isEqualTo(new PaymentReply.Noted(
                        bill("7").with(Optional.of(new PaymentRequest.Attest("chefen", RECEIVED)), Optional.empty())));
        assertThat(refusal(cashier.attest(bill("7"), "chefen", RECEIVED.minusDays(1))))
                .isEqualTo("Underlaget kom in 10 februari 2025 och kan inte attesteras dessförinnan");
    }

    @Test
    @DisplayName("T-27: who registered it cannot attest it, however the name is written, if that is the rule")
    void four_eyes() {
        assertThat(refusal(cashier.attest(bill("7"), "Handläggaren", RECEIVED)))
                .isEqualTo("handläggaren registrerade underlaget. En annan person ska attestera");
        assertThat(new Cashier(PAYABLE, AttestRule.ANYBODY).attest(bill("7"), "handläggaren", RECEIVED))
                .isInstanceOf(PaymentReply.Noted.class);
    }

    @Test
    @DisplayName("T-01: nothing is attested while the instalment is blocked")
    void blocked_is_not_attested() {
        var blocked = new Cashier(Bills.blocked(), AttestRule.ANYBODY);

        assertThat(refusal(blocked.attest(bill("7"), "chefen", RECEIVED)))
                .isEqualTo("Delbetalningen är spärrad enligt s. 2. Det som saknas: Underskrift saknas: Cykelklubben."
                        + " Attestera när det är uppfyllt");
    }

    @Test
    void is_attested_once() {
        var attested = attested();

        assertThat(refusal(cashier.attest(attested, "kamreren", RECEIVED))).isEqualTo("Underlaget är redan attesterat");
    }

    @Test
    void is_paid_once_when_attested_and_not_before_that() {
        var attested = attested();

        assertThat(refusal(cashier.pay(bill("7"), RECEIVED)))
                .isEqualTo("Underlaget är inte attesterat ännu. Attestera först");
        assertThat(refusal(cashier.pay(attested, RECEIVED.minusDays(1))))
                .isEqualTo("Underlaget attesterades 10 februari 2025 och kan inte betalas dessförinnan");
        var paid = ((PaymentReply.Noted) cashier.pay(attested, RECEIVED)).request();
        assertThat(paid.paid()).contains(RECEIVED);
        assertThat(paid.attest()).isEqualTo(attested.attest());
        assertThat(refusal(cashier.pay(paid, RECEIVED))).isEqualTo("Underlaget är redan betalt");
    }

    @Test
    void two_papers_are_one_when_number_and_issuer_are() {
        assertThat(bill("7").isSameAs(Bills.of(2, "7"))).isTrue();
        assertThat(bill("7").isSameAs(bill("8"))).isFalse();
        assertThat(bill("7")
                        .isSameAs(
                                Bills.of(Bills.UNIT, Optional.empty(), bill("7").amount())))
                .isFalse();
    }

    private PaymentRequest attested() {
        return ((PaymentReply.Noted) cashier.attest(bill("7"), "chefen", RECEIVED)).request();
    }

    private static String refusal(PaymentReply reply) {
        return Bills.said(((PaymentReply.Refused) reply).why());
    }
}
