package se.kommun.iop.domain.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kommun.iop.domain.agreement.Sample.ASSOCIATION;
import static se.kommun.iop.domain.agreement.Sample.BOARD;
import static se.kommun.iop.domain.agreement.Sample.UNIT;
import static se.kommun.iop.domain.agreement.Sample.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import se.kommun.iop.domain.condition.Evidence;
import se.kommun.iop.domain.language.Phrasebook;
import se.kommun.iop.domain.money.Money;
import se.kommun.iop.domain.payment.Judgement;

class AgreementTest {

    private static final LocalDate JANUARY_30 = LocalDate.of(2025, 1, 30);

    @Test
    void an_instalment_is_payable_only_when_its_own_condition_is_met() {
        var approved = Sample.agreement(fact(Evidence.Kind.MINUTES_APPROVED, BOARD, JANUARY_30));
        assertThat(approved.judgeInstalments(JANUARY_30))
                .satisfiesExactly(
                        first -> assertThat(first).isInstanceOf(Judgement.Payable.class),
                        second -> assertThat(second).isInstanceOf(Judgement.Blocked.class));
        assertThat(approved.judgeInstalments(LocalDate.of(2025, 8, 1)))
                .allSatisfy(judgement -> assertThat(judgement).isInstanceOf(Judgement.Payable.class));
    }

    @Test
    void a_blocked_instalment_says_in_swedish_what_is_missing() {
        var blocked = Sample.agreement().judgeInstalments(JANUARY_30).getFirst();
        assertThat(Phrasebook.of(Locale.of("sv"))
                        .say(blocked.because().missing().getFirst().sentence()))
                .isEqualTo("Protokollet är inte justerat: Fritidsnämnden");
    }

    @Test
    void the_total_is_calculated_from_the_instalments() {
        assertThat(Sample.agreement().total()).isEqualTo(Money.kronor(75_000));
    }

    @Test
    void it_is_known_by_its_case_number_as_written_or_its_code() {
        assertThat(List.of("FN 2025/0007", "cykelverkstad-2025"))
                .allMatch(name -> Sample.agreement().isKnownAs(name));
        assertThat(Sample.agreement().isKnownAs("FN 2025/7")).isFalse();
    }

    @Test
    void its_standing_follows_from_the_facts_and_the_day() {
        var decided = fact(Evidence.Kind.DECIDED, BOARD, LocalDate.of(2025, 1, 15));
        var unit = fact(Evidence.Kind.SIGNED, UNIT, JANUARY_30);
        var association = fact(Evidence.Kind.SIGNED, ASSOCIATION, JANUARY_30);

        assertThat(Standing.of(Sample.agreement(), JANUARY_30)).isEqualTo(Standing.DRAFT);
        assertThat(Standing.of(Sample.agreement(decided), JANUARY_30)).isEqualTo(Standing.DECIDED);
        assertThat(Standing.of(Sample.agreement(decided, unit), JANUARY_30)).isEqualTo(Standing.DECIDED);

        var signed = Sample.agreement(decided, unit, association);
        assertThat(Standing.of(signed, JANUARY_30.minusDays(1))).isEqualTo(Standing.DECIDED);
        assertThat(Standing.of(signed, JANUARY_30)).isEqualTo(Standing.SIGNED);
        assertThat(Standing.of(signed, LocalDate.of(2025, 2, 1))).isEqualTo(Standing.IN_FORCE);
        assertThat(Standing.of(signed, LocalDate.of(2025, 11, 30))).isEqualTo(Standing.IN_FORCE);
        assertThat(Standing.of(signed, LocalDate.of(2025, 12, 1))).isEqualTo(Standing.EXPIRED);
    }

    @Test
    void a_change_names_the_parts_it_touches() {
        var after = Sample.agreement(fact(Evidence.Kind.DECIDED, BOARD, JANUARY_30));
        assertThat(AgreementPart.differing(Sample.agreement(), after)).containsExactly(AgreementPart.EVIDENCE);
        assertThat(AgreementPart.differing(after, after)).isEmpty();
    }
}
