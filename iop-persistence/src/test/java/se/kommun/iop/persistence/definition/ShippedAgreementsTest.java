package se.kommun.iop.persistence.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.AgreementDefinitions;
import se.kommun.iop.domain.agreement.Clause;
import se.kommun.iop.domain.agreement.Commitment;
import se.kommun.iop.domain.calendar.Period;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.condition.Condition;
import se.kommun.iop.domain.condition.Evidence;
import se.kommun.iop.domain.money.Money;
import se.kommun.iop.domain.payment.Judgement;

class ShippedAgreementsTest {

    static final List<String> FILES = Shipped.ALL;

    private final Agreement lunches = Shipped.agreement(Shipped.LUNCHES);
    private final Agreement homework = Shipped.agreement(Shipped.HOMEWORK);

    @Test
    void are_read_without_any_framework() {
        assertThat(ServiceLoader.load(AgreementDefinitions.class))
                .anySatisfy(one -> assertThat(one).isInstanceOf(YamlAgreementDefinitions.class));
    }

    @ParameterizedTest
    @FieldSource("FILES")
    void come_back_as_they_were_written(String file) {
        var agreement = Shipped.agreement(file);

        assertThat(Shipped.understood(new YamlAgreementDefinitions().write(agreement)))
                .isEqualTo(agreement);
    }

    @Test
    void expect_262_occasions_of_the_lunches() {
        var activity = lunches.activity();
        var perPlace = activity.placeCodes().stream()
                .collect(Collectors.toMap(
                        Code::text,
                        place -> lunches.term()
                                .period()
                                .eachDay()
                                .filter(day -> activity.calendar().expects(place, day))
                                .count()));

        assertThat(perPlace)
                .containsEntry("arkivgatan", 71L)
                .containsEntry("papegojelyckan", 71L)
                .containsEntry("veberod", 60L)
                .containsEntry("sodra-sandby", 60L);
        assertThat(perPlace.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(262);
    }

    @Test
    void ask_for_the_first_lunch_money_just_what_the_agreement_asks() {
        var first = lunches.instalments().getFirst();

        assertThat(first.amount()).isEqualTo(Money.kronor(100_000));
        assertThat(first.period()).isEqualTo(new Period(LocalDate.of(2024, 7, 1), LocalDate.of(2024, 8, 31)));
        assertThat(first.condition())
                .isEqualTo(new Condition.AllOf(List.of(
                        new Condition.MinutesApproved(new Code("von-beslut")),
                        new Condition.SignedBy(new Code("traffpunkterna")),
                        new Condition.SignedBy(new Code("lips")))));
    }

    @Test
    void ask_for_the_second_lunch_money_a_follow_up_and_no_date() {
        var second = lunches.instalments().getLast();

        assertThat(second.period()).isEqualTo(new Period(LocalDate.of(2024, 9, 1), LocalDate.of(2024, 12, 31)));
        assertThat(second.condition()).isEqualTo(new Condition.FollowedUp(new Code("sommar")));
        assertThat(lunches.judgeInstalments(LocalDate.of(2025, 1, 1)))
                .allSatisfy(judgement -> assertThat(judgement).isInstanceOf(Judgement.Blocked.class));
    }

    @Test
    void keep_the_lunch_agreement_as_a_draft_with_its_placeholders() {
        assertThat(lunches.evidence()).isEqualTo(Evidence.NONE);
        assertThat(lunches.identity().caseNumber()).isEmpty();
        assertThat(lunches.identity().draftOf()).contains(LocalDate.of(2024, 6, 11));
        assertThat(lunches.decisions().getLast().paragraph()).isEqualTo("§ XX");
        assertThat(lunches.signing().slots())
                .allSatisfy(slot -> assertThat(slot.placeAndDate()).isEqualTo("Lund den XX juni 2024"));
        assertThat(lunches.footnotes()).hasSize(5);
        assertThat(lunches.purpose().values()).hasSize(7);
        assertThat(lunches.parties().employer()).isPresent();
    }

    @Test
    void tell_a_right_and_a_ban_from_a_duty() {
        assertThat(lunches.commitments().stream().map(Commitment::modality).distinct())
                .containsExactlyInAnyOrder(Commitment.Modality.values());
    }

    @Test
    void differ_in_nearly_everything() {
        assertThat(homework.instalments()).hasSize(3);
        assertThat(homework.activity().measures()).hasSize(2);
        assertThat(homework.identity().committee())
                .isNotEqualTo(lunches.identity().committee());
        assertThat(homework.judgeInstalments(LocalDate.of(2025, 4, 1)))
                .extracting(judgement -> judgement instanceof Judgement.Payable)
                .containsExactly(true, true, false);
    }

    @Test
    void expect_no_homework_help_on_holidays_and_in_breaks() {
        var calendar = homework.activity().calendar();
        var library = new Code("stadsbiblioteket");

        assertThat(calendar.expects(library, LocalDate.of(2025, 1, 13))).isTrue();
        assertThat(calendar.expects(library, LocalDate.of(2025, 2, 17))).isFalse();
        assertThat(calendar.expects(library, LocalDate.of(2025, 4, 21))).isFalse();
        assertThat(calendar.expects(library, LocalDate.of(2025, 6, 16))).isFalse();
        assertThat(calendar.expects(library, LocalDate.of(2025, 3, 15))).isTrue();
        assertThat(calendar.expects(new Code("norra-biblioteket"), LocalDate.of(2025, 9, 15)))
                .isFalse();
    }

    /** Every mark that something says it builds on leads to a clause, a footnote or the file's head. */
    @ParameterizedTest
    @FieldSource("FILES")
    void lead_every_statement_back_to_a_line(String file) {
        var agreement = Shipped.agreement(file);
        var sources = Stream.concat(
                        agreement.clauses().stream().map(Clause::source),
                        agreement.footnotes().stream().map(footnote -> footnote.source()))
                .collect(Collectors.toSet());

        assertThat(marks(agreement).flatMap(mark -> Stream.of(mark.split(", "))))
                .allSatisfy(mark -> assertThat(sources).contains(mark));
    }

    private static Stream<String> marks(Agreement agreement) {
        return Stream.of(
                        agreement.commitments().stream().map(Commitment::clause),
                        agreement.decisions().stream().map(decision -> decision.clause()),
                        agreement.instalments().stream().map(instalment -> instalment.clause()),
                        agreement.fundsRule().stream()
                                .flatMap(rule -> Stream.concat(
                                        Stream.of(rule.clause()),
                                        rule.kinds().stream().map(kind -> kind.clause()))),
                        agreement.purpose().goals().stream().map(goal -> goal.clause()),
                        agreement.followUps().stream()
                                .flatMap(one -> Stream.concat(
                                        Stream.of(one.clause()),
                                        one.points().stream().map(point -> point.clause()))),
                        Optional.of(agreement.term().clause()).stream())
                .flatMap(marks -> marks);
    }
}
