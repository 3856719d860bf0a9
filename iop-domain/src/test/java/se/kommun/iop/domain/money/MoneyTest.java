package se.kommun.iop.domain.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class MoneyTest {

    private static final long A_THOUSAND_MILLION = 100_000_000_000L;

    @Test
    void kronor_are_a_hundred_ore() {
        assertThat(Money.kronor(100_000)).isEqualTo(new Money(10_000_000));
        assertThat(Money.kronor(new BigDecimal("76091.92"))).isEqualTo(new Money(7_609_192));
    }

    @Test
    void parts_of_an_ore_are_refused() {
        assertThatThrownBy(() -> Money.kronor(new BigDecimal("0.001"))).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void an_amount_too_large_to_hold_is_refused_and_never_wraps_around() {
        assertThatThrownBy(() -> new Money(Long.MAX_VALUE).plus(new Money(1))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Money.kronor(Long.MAX_VALUE)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void what_is_added_and_taken_away_again_leaves_the_same() {
        var amounts = longs().between(-A_THOUSAND_MILLION, A_THOUSAND_MILLION).map(Money::new);
        qt().forAll(amounts, amounts).check((a, b) -> a.plus(b).minus(b).equals(a));
    }

    @Test
    void a_sum_does_not_depend_on_the_order() {
        var amounts = longs().between(-A_THOUSAND_MILLION, A_THOUSAND_MILLION).map(Money::new);
        qt().forAll(amounts, amounts, amounts)
                .check((a, b, c) -> Money.sum(List.of(a, b, c)).equals(Money.sum(List.of(c, a, b))));
    }

    @Test
    void kronor_and_back_is_exact() {
        qt().forAll(longs().all().map(Money::new))
                .check(money -> Money.kronor(money.inKronor()).equals(money));
    }

    @Test
    void a_percentage_is_rounded_half_up_to_the_ore() {
        assertThat(Money.kronor(100).percent(new BigDecimal("31.42"))).isEqualTo(new Money(3142));
        assertThat(new Money(50).percent(BigDecimal.ONE)).isEqualTo(new Money(1));
        assertThat(new Money(49).percent(BigDecimal.ONE)).isEqualTo(Money.ZERO);
    }

    @Test
    void without_its_sign_it_is_not_negative() {
        assertThat(new Money(-5).abs()).isEqualTo(new Money(5));
        assertThat(new Money(5).abs()).isEqualTo(new Money(5));
        assertThat(Money.ZERO.abs()).isEqualTo(Money.ZERO);
    }
}
