package se.kommun.iop.domain.funds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static se.kommun.iop.domain.funds.Books.CLUB;
import static se.kommun.iop.domain.funds.Books.EMPLOYER;
import static se.kommun.iop.domain.funds.Books.fees;
import static se.kommun.iop.domain.funds.Books.lines;
import static se.kommun.iop.domain.funds.Books.other;
import static se.kommun.iop.domain.funds.Books.said;
import static se.kommun.iop.domain.funds.Books.statement;
import static se.kommun.iop.domain.funds.Books.wages;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.kommun.iop.domain.calendar.Period;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.funds.RuledLine.Outcome;
import se.kommun.iop.domain.money.Money;

class StatementOfFundsTest {

    private static final LocalDate SEPTEMBER_1 = LocalDate.of(2024, 9, 1);

    @Test
    @DisplayName("A-37, A-50: wages and social fees are eligible, with the clause")
    void what_the_agreement_names_is_eligible() {
        var line = ruled(wages(1, "20000"));

        assertThat(line.outcome()).isEqualTo(Outcome.ELIGIBLE);
        assertThat(said(line.why())).isEqualTo("Ersättningsgill: hör till löner och sociala avgifter (s. 6)");
    }

    @Test
    @DisplayName("T-05, A-38: what the agreement forbids is refused with the clause, and nobody can judge otherwise")
    void what_the_agreement_forbids_is_refused() {
        var refused = other(1, "bikes", "12000");
        var why = "Inte ersättningsgill: ersättningen får inte användas till inköp av cyklar (s. 6)";

        assertThat(ruled(refused).outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(said(ruled(refused).why())).isEqualTo(why);
        assertThat(said(ruled(refused.judged(judgement(true))).why())).isEqualTo(why);
    }

    @Test
    @DisplayName("T-06: a doubtful cost is undecided until a person has judged it, with a reason")
    void a_doubtful_cost_is_judged_by_a_person() {
        var doubtful = other(1, "pension", "900");

        assertThat(ruled(doubtful).outcome()).isEqualTo(Outcome.UNDECIDED);
        assertThat(said(ruled(doubtful).why()))
                .isEqualTo("Inte uttryckligen löner och sociala avgifter: ska bedömas (s. 6)");
        assertThat(ruled(doubtful.judged(judgement(true))).outcome()).isEqualTo(Outcome.ALLOWED);
        assertThat(said(ruled(doubtful.judged(judgement(true))).why()))
                .isEqualTo(
                        "Bedömd som ersättningsgill av handläggaren 1 september 2024: följer av kollektivavtal (s. 6)");
        assertThat(ruled(doubtful.judged(judgement(false))).outcome()).isEqualTo(Outcome.TURNED_DOWN);
        assertThat(said(ruled(doubtful.judged(judgement(false))).why())).startsWith("Bedömd som inte ersättningsgill");
        assertThatThrownBy(() -> new LineJudgement(true, " ", "handläggaren", SEPTEMBER_1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_reason_is_said_without_its_full_stop() {
        var judged = other(1, "pension", "900").judged(new LineJudgement(true, "Ingår.", "chefen", SEPTEMBER_1));

        assertThat(said(ruled(judged).why())).endsWith("1 september 2024: Ingår (s. 6)");
    }

    @Test
    void a_person_can_turn_down_wages_too() {
        assertThat(ruled(wages(1, "20000").judged(judgement(false))).outcome()).isEqualTo(Outcome.TURNED_DOWN);
    }

    @Test
    void a_kind_that_the_rule_does_not_know_is_undecided() {
        assertThat(ruled(other(1, "snacks", "100")).outcome()).isEqualTo(Outcome.UNDECIDED);
        assertThat(said(ruled(other(1, "snacks", "100")).why()))
                .isEqualTo("Avtalet säger inget om kostnadsslaget snacks: ska bedömas (s. 5)");
    }

    @Test
    void sums_are_by_outcome_and_the_remainder_is_what_eligible_lines_leave() {
        var statement = statement(lines(
                wages(1, "60000"),
                other(2, "bikes", "12000"),
                other(3, "pension", "900"),
                other(4, "pension", "500").judged(judgement(true)),
                other(5, "pension", "300").judged(judgement(false))));

        assertThat(statement.stated()).isEqualTo(Money.kronor(73_700));
        assertThat(statement.eligible()).isEqualTo(Money.kronor(60_500));
        assertThat(statement.refused()).isEqualTo(Money.kronor(12_300));
        assertThat(statement.undecided()).isEqualTo(Money.kronor(900));
        assertThat(statement.remainder()).isEqualTo(Money.kronor(39_500));
        assertThat(said(statement.remainderSaid()))
                .isEqualTo("60 500 kr av 100 000 kr är använt enligt redovisningen; 39 500 kr återstår."
                        + " Ytterligare 900 kr väntar på bedömning");
    }

    @Test
    void the_remainder_can_be_nothing_or_less() {
        assertThat(said(statement(lines(wages(1, "100000"))).remainderSaid()))
                .isEqualTo("Hela beloppet 100 000 kr är använt enligt redovisningen");
        assertThat(said(statement(lines(wages(1, "100000.50"))).remainderSaid()))
                .isEqualTo("100 000,50 kr är använt enligt redovisningen, 0,50 kr mer än 100 000 kr");
    }

    @Test
    void stated_is_eligible_refused_and_undecided_together_whatever_the_lines() {
        qt().forAll(integers().between(0, Integer.MAX_VALUE)).check(seed -> {
            var random = new Random(seed);
            var kinds = List.of("wages", "fees", "bikes", "pension", "snacks");
            var lines = random.ints(random.nextInt(6), 1, 100_000)
                    .mapToObj(kronor -> {
                        var line = other(1, kinds.get(random.nextInt(5)), "" + kronor);
                        return random.nextBoolean() ? line : line.judged(judgement(random.nextBoolean()));
                    })
                    .toArray(FundsLine[]::new);
            var statement = statement(lines(lines));
            return statement
                            .eligible()
                            .plus(statement.refused())
                            .plus(statement.undecided())
                            .equals(statement.stated())
                    && statement.remainder().plus(statement.eligible()).equals(Money.kronor(100_000));
        });
    }

    @Test
    void only_its_own_instalment_counts() {
        var elsewhere = new FundsLine(
                2,
                2,
                RULED_WAGES,
                "x",
                Books.SUMMER,
                Books.PAYDAY,
                Money.kronor(1),
                List.of(),
                Optional.empty(),
                Optional.empty());

        assertThat(statement(lines(elsewhere)).isEmpty()).isTrue();
        assertThat(statement(lines(elsewhere, wages(1, "1"))).lines()).hasSize(1);
    }

    @Test
    void a_cost_for_other_days_is_told() {
        var period = new Period(LocalDate.of(2024, 8, 1), LocalDate.of(2024, 9, 1));
        var line = wages(1, "1", 1937);
        var late = new FundsLine(
                1,
                1,
                line.kind(),
                "x",
                period,
                line.paidOn(),
                line.amount(),
                List.of(),
                line.birthYear(),
                Optional.empty());

        assertThat(statement(lines(late)).observations())
                .extracting(Books::said)
                .containsExactly(
                        "Rad 1 avser 1 augusti–1 september 2024, men delbetalningen avser 1 juli–31 augusti 2024");
        assertThat(statement(lines(line)).observations()).isEmpty();
    }

    @Test
    @DisplayName("A-45: when payee and employer differ, the way of the money is told until it is noted")
    void money_that_is_not_passed_on_is_told() {
        var trail = Optional.of(new Trail(CLUB, EMPLOYER));
        var costs = lines(wages(1, "20000"), fees(2, "6284", 1), other(3, "pension", "100"));

        assertThat(trailSaid(costs, trail))
                .containsExactly("Klubben får pengarna, men Arbetsgivaren har kostnaderna för lön och sociala avgifter,"
                        + " 26 284 kr. Ingen vidareförmedling är noterad");
        assertThat(trailSaid(costs.with(transfer(1, "26283.99")), trail))
                .containsExactly("Klubben får pengarna, men Arbetsgivaren har kostnaderna för lön och sociala avgifter,"
                        + " 26 284 kr. Noterad vidareförmedling är 26 283,99 kr");
        assertThat(trailSaid(costs.with(transfer(1, "20000")).with(transfer(1, "6284")), trail))
                .isEmpty();
        assertThat(trailSaid(costs.with(transfer(2, "26284")), trail)).hasSize(1);
        assertThat(trailSaid(
                        costs.with(new Transfer(1, EMPLOYER, CLUB, SEPTEMBER_1, Money.kronor(26_284), "b")), trail))
                .hasSize(1);
        assertThat(trailSaid(costs, Optional.of(new Trail(CLUB, CLUB)))).isEmpty();
        assertThat(trailSaid(costs, Optional.empty())).isEmpty();
        assertThat(trailSaid(Funds.NONE, trail)).isEmpty();
    }

    private static final Code RULED_WAGES = new Code("wages");

    private static List<String> trailSaid(Funds funds, Optional<Trail> trail) {
        return statement(funds, trail).observations().stream().map(Books::said).toList();
    }

    private static Transfer transfer(int instalment, String kronor) {
        return new Transfer(instalment, CLUB, EMPLOYER, SEPTEMBER_1, Books.kronor(kronor), "bankgiro");
    }

    private static RuledLine ruled(FundsLine line) {
        return statement(lines(line)).lines().getFirst();
    }

    private static LineJudgement judgement(boolean eligible) {
        return new LineJudgement(eligible, "följer av kollektivavtal", "handläggaren", SEPTEMBER_1);
    }
}
