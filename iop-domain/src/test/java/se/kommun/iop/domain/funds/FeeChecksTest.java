package se.kommun.iop.domain.funds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static se.kommun.iop.domain.funds.Books.fees;
import static se.kommun.iop.domain.funds.Books.lines;
import static se.kommun.iop.domain.funds.Books.said;
import static se.kommun.iop.domain.funds.Books.statement;
import static se.kommun.iop.domain.funds.Books.wages;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.kommun.iop.domain.money.Money;

@DisplayName("A-50, A-58: social fees are held against wages by dated rates")
class FeeChecksTest {

    @Test
    void the_fee_on_one_wage_may_differ_by_one_krona() {
        var exact = only(wages(1, "20000"), fees(2, "6284", 1));

        assertThat(exact.agrees()).isTrue();
        assertThat(exact.wages()).containsExactly(1);
        assertThat(exact.fees()).containsExactly(2);
        assertThat(exact.stated()).isEqualTo(Money.kronor(6_284));
        assertThat(exact.expected()).contains(Money.kronor(6_284));
        assertThat(said(exact.sentence()))
                .isEqualTo("Sociala avgifter 6 284 kr stämmer med lönen på rad 1 (6 284 kr enligt satserna)");
        assertThat(List.of("6283", "6285"))
                .allMatch(fee -> only(wages(1, "20000"), fees(2, fee, 1)).agrees());
        assertThat(List.of("6282.99", "6285.01"))
                .noneMatch(fee -> only(wages(1, "20000"), fees(2, fee, 1)).agrees());
    }

    @Test
    @DisplayName("Golden 5: one employee of 67 has 10,21 %")
    void an_older_employee_has_the_lower_rate() {
        assertThat(only(wages(1, "20000", 1957), fees(2, "2042", 1)).agrees()).isTrue();
        var full = only(wages(1, "20000", 1957), fees(2, "6284", 1));
        assertThat(full.agrees()).isFalse();
        assertThat(said(full.sentence()))
                .isEqualTo("Sociala avgifter är 6 284 kr, men lönen på rad 1 ger 2 042 kr. Beloppet motsvarar 31,42 %:"
                        + " stäm av den anställdas födelseår");
    }

    @Test
    void an_odd_fee_is_told_with_the_difference() {
        assertThat(said(only(wages(1, "20000"), fees(2, "6000", 1)).sentence()))
                .isEqualTo("Sociala avgifter är 6 000 kr, men lönen på rad 1 ger 6 284 kr enligt satserna:"
                        + " skillnaden är 284 kr");
    }

    @Test
    void one_fee_can_be_on_several_wages_each_with_its_rate() {
        var check = only(wages(1, "10000"), wages(2, "10000", 1957), fees(3, "4165", 1, 2));

        assertThat(check.expected()).contains(Money.kronor(4_163));
        assertThat(check.agrees()).isTrue();
        assertThat(only(wages(1, "10000"), wages(2, "10000", 1957), fees(3, "4165.01", 1, 2))
                        .agrees())
                .isFalse();
        // With several employees no other rate is guessed.
        assertThat(said(only(wages(1, "10000"), wages(2, "10000", 1957), fees(3, "3142", 1, 2))
                        .sentence()))
                .contains("skillnaden är 1 021 kr");
    }

    @Test
    void fees_that_name_no_wages_are_on_those_that_nobody_names() {
        var checks = checks(wages(1, "10000"), wages(2, "10000", 1957), fees(3, "1021", 2), fees(4, "3142"));

        assertThat(checks).allMatch(FeeCheck::agrees);
        assertThat(checks).extracting(FeeCheck::wages).containsExactly(List.of(2), List.of(1));
        assertThat(checks).extracting(FeeCheck::fees).containsExactly(List.of(3), List.of(4));
    }

    @Test
    void lines_of_fees_on_the_same_wages_are_taken_together() {
        var check = only(
                wages(1, "10000"), wages(2, "10000"), fees(3, "3000", 1), fees(4, "3284", 2), fees(5, "0.50", 1, 2));

        assertThat(check.fees()).containsExactly(3, 4, 5);
        assertThat(check.agrees()).isTrue();
    }

    @Test
    void wages_without_fees_and_fees_without_wages_are_told() {
        assertThat(said(only(wages(1, "20000")).sentence()))
                .isEqualTo("Inga sociala avgifter är redovisade på lönen på rad 1; satserna ger 6 284 kr");
        var alone = only(fees(1, "500"));
        assertThat(alone.agrees()).isFalse();
        assertThat(said(alone.sentence())).isEqualTo("Sociala avgifter på rad 1 har ingen lön att räknas på");
    }

    @Test
    void nobody_over_all_ages_owes_a_fee() {
        assertThat(only(wages(1, "20000", 1937)).agrees()).isTrue();
    }

    @Test
    void a_rate_that_is_not_known_is_asked_about() {
        var check = only(wages(1, "10000"), wages(2, "5000", 2008), fees(3, "3652", 1, 2));

        assertThat(check.agrees()).isFalse();
        assertThat(check.expected()).isEmpty();
        assertThat(said(check.sentence()))
                .isEqualTo("Satsen för sociala avgifter på lönen på rad 2 finns inte i tabellen:"
                        + " stäm av med Skatteverket");
    }

    @Test
    void other_costs_have_no_fees() {
        assertThat(checks(Books.other(1, "pension", "500"))).isEmpty();
    }

    @Test
    void agrees_exactly_within_the_tolerance() {
        qt().forAll(integers().between(100, 9_000_000), integers().between(-300, 300))
                .check((ore, off) -> {
                    var wage = new Money(ore);
                    var fee = wage.percent(new BigDecimal("31.42")).plus(new Money(off));
                    return fee.compareTo(Money.ZERO) <= 0
                            || only(
                                                    wages(1, wage.inKronor().toString()),
                                                    fees(2, fee.inKronor().toString(), 1))
                                            .agrees()
                                    == (Math.abs(off) <= 100);
                });
    }

    private static FeeCheck only(FundsLine... lines) {
        var checks = checks(lines);
        assertThat(checks).hasSize(1);
        return checks.getFirst();
    }

    private static List<FeeCheck> checks(FundsLine... lines) {
        return statement(lines(lines)).feeChecks();
    }
}
