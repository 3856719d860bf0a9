package se.kommun.iop.domain.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kommun.iop.domain.money.Money;

/** EU 2023/2831: 300 000 euro in three rolling years, from all public bodies, free premises included. */
class AidLedgerTest {

    @Test
    void each_grant_is_counted_at_the_rate_of_its_own_day_to_the_cent() {
        assertThat(AidLedger.euro(aid("2024-06-20", 200_000, "11.2345"))).isEqualByComparingTo("17802.31");
        assertThat(AidLedger.euro(aid("2024-06-20", 1, "11.2"))).isEqualByComparingTo("0.09");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-06-19, 0",
        "2024-06-20, 1000",
        "2027-06-19, 1000",
        "2027-06-20, 0",
    })
    void a_grant_counts_from_its_day_for_three_years_to_the_day(LocalDate day, String euro) {
        assertThat(ledger(aid("2024-06-20", 10_000, "10")).sum(day)).isEqualByComparingTo(euro);
    }

    @Test
    void what_is_left_is_told_even_when_it_is_too_much() {
        var ledger = ledger(aid("2024-06-20", 2_000_000, "10"), aid("2025-06-20", 1_100_000, "10"));
        assertThat(ledger.left(LocalDate.of(2024, 12, 31), Ceiling.GENERAL)).isEqualByComparingTo("100000");
        assertThat(ledger.left(LocalDate.of(2025, 12, 31), Ceiling.GENERAL)).isEqualByComparingTo("-10000");
        assertThat(ledger.left(LocalDate.of(2025, 12, 31), Ceiling.SGEI)).isEqualByComparingTo("440000");
    }

    @Test
    void each_recipient_has_a_ledger_of_its_own() {
        assertThat(AidLedger.of(List.of(aid("2024-06-20", 1, "10"), other(), aid("2024-07-20", 1, "10"))))
                .extracting(AidLedger::recipient, one -> one.aid().size())
                .containsExactly(tuple("föreningen", 2), tuple("en annan", 1));
    }

    /** 2026-03-02 is a Monday; Good Friday 3 April and Easter Monday 6 April are no working days. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-02, 2026-03-30",
        "2026-03-16, 2026-04-15",
        "2026-01-01, 2026-01-30",
    })
    void aid_is_registered_within_twenty_working_days(LocalDate granted, LocalDate last) {
        assertThat(AidLedger.registerBy(aid(granted.toString(), 1, "10"))).contains(last);
    }

    @Test
    void what_is_registered_or_was_given_before_the_register_need_not_be() {
        assertThat(AidLedger.registerBy(aid("2025-12-31", 1, "10"))).isEmpty();
        assertThat(AidLedger.registerBy(registered())).isEmpty();
    }

    @Test
    void the_last_day_to_register_is_told_also_when_it_is_done() {
        assertThat(AidLedger.lastDayToRegister(registered())).contains(LocalDate.of(2026, 3, 30));
        assertThat(aid("2026-03-02", 1, "10").registered(LocalDate.of(2026, 3, 9)))
                .isEqualTo(registered());
    }

    @Test
    void an_amount_is_told_in_euro_at_a_rate() {
        assertThat(AidLedger.euro(Money.kronor(200_000), new BigDecimal("11.2345")))
                .isEqualByComparingTo("17802.31");
    }

    private static AidLedger ledger(Aid... aid) {
        return new AidLedger("föreningen", List.of(aid));
    }

    private static Aid aid(String on, long kronor, String rate) {
        return aid("föreningen", on, kronor, rate, Optional.empty());
    }

    private static Aid other() {
        return aid("en annan", "2024-06-20", 1, "10", Optional.empty());
    }

    private static Aid registered() {
        return aid("föreningen", "2026-03-02", 1, "10", Optional.of(LocalDate.of(2026, 3, 9)));
    }

    private static Aid aid(String who, String on, long kronor, String rate, Optional<LocalDate> registered) {
        return new Aid(
                who,
                "kommunen",
                LocalDate.parse(on),
                Aid.Form.IN_KIND,
                "fria lokaler",
                Money.kronor(kronor),
                new BigDecimal(rate),
                LocalDate.parse(on),
                registered);
    }
}
