package se.kommun.iop.domain.funds;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kommun.iop.domain.funds.Books.CLUB;
import static se.kommun.iop.domain.funds.Books.EMPLOYER;
import static se.kommun.iop.domain.funds.Books.lines;
import static se.kommun.iop.domain.funds.Books.other;
import static se.kommun.iop.domain.funds.Books.statement;
import static se.kommun.iop.domain.funds.Books.wages;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.kommun.iop.domain.code.Code;

@DisplayName("A-38: the sentence that no part has gone to what is forbidden")
class AssurancesTest {

    private static final Funds WAGES = lines(wages(1, "20000", 1937));
    private static final LineJudgement NO = new LineJudgement(false, "ingår inte", "handläggaren", day(9));

    @Test
    void needs_lines_and_a_yes() {
        assertThat(sentence(WAGES.with(yes(CLUB, 1))))
                .contains("Ingen del av ersättningen har använts till inköp av cyklar");
        assertThat(sentence(WAGES)).isEmpty();
        assertThat(sentence(Funds.NONE.with(yes(CLUB, 1)))).isEmpty();
    }

    @Test
    void is_not_said_with_a_line_that_is_refused_turned_down_or_undecided() {
        assertThat(sentence(WAGES.with(other(2, "bikes", "1")).with(yes(CLUB, 1))))
                .isEmpty();
        assertThat(sentence(WAGES.with(other(2, "pension", "1")).with(yes(CLUB, 1))))
                .isEmpty();
        assertThat(sentence(WAGES.with(other(2, "pension", "1").judged(NO)).with(yes(CLUB, 1))))
                .isEmpty();
        var allowed = new LineJudgement(true, "ingår", "handläggaren", day(9));
        assertThat(sentence(WAGES.with(other(2, "pension", "1").judged(allowed)).with(yes(CLUB, 1))))
                .isPresent();
    }

    @Test
    void is_not_said_when_one_of_two_says_no() {
        assertThat(sentence(WAGES.with(yes(CLUB, 1)).with(no(EMPLOYER, 1)))).isEmpty();
        assertThat(sentence(WAGES.with(yes(CLUB, 1)).with(yes(EMPLOYER, 1)))).isPresent();
    }

    @Test
    void goes_by_each_partys_last_word_whatever_the_order() {
        assertThat(sentence(WAGES.with(no(CLUB, 1)).with(yes(CLUB, 2)))).isPresent();
        assertThat(sentence(WAGES.with(yes(CLUB, 2)).with(no(CLUB, 1)))).isPresent();
        assertThat(sentence(WAGES.with(yes(CLUB, 1)).with(no(CLUB, 2)))).isEmpty();
    }

    @Test
    void is_not_said_when_the_agreement_forbids_nothing() {
        var rule = new FundsRule("verksamheten", Optional.empty(), Books.RULE.kinds(), "s. 5");
        var statement = StatementOfFunds.of(
                Books.instalment(), rule, WAGES.with(no(CLUB, 1)), SocialFees.shipped(), Optional.empty(), Books.NAMES);

        assertThat(statement.assured()).isEmpty();
        assertThat(statement.observations()).isEmpty();
    }

    @Test
    void a_no_and_a_yes_that_the_lines_contradict_are_told() {
        assertThat(doubts(WAGES.with(no(CLUB, 2))))
                .containsExactly(
                        "Klubben uppgav 2 september 2024 att en del av ersättningen har använts till inköp av cyklar");
        assertThat(doubts(WAGES.with(other(2, "bikes", "1")).with(yes(CLUB, 2))))
                .containsExactly("Klubben försäkrade 2 september 2024 att ingen del har använts till inköp av cyklar,"
                        + " men redovisningen har en sådan rad");
        assertThat(doubts(WAGES.with(other(2, "pension", "1").judged(NO)).with(yes(CLUB, 2))))
                .isEmpty();
        assertThat(doubts(WAGES.with(yes(CLUB, 2)))).isEmpty();
    }

    @Test
    void what_is_stated_can_be_added_to_judged_and_taken_back() {
        var funds = WAGES.with(other(4, "pension", "1"));

        assertThat(Funds.NONE.nextNumber()).isEqualTo(1);
        assertThat(funds.nextNumber()).isEqualTo(5);
        assertThat(funds.judged(4, NO).lines())
                .extracting(FundsLine::judgement)
                .containsExactly(Optional.empty(), Optional.of(NO));
        assertThat(funds.without(4)).isEqualTo(WAGES);
    }

    private static Optional<String> sentence(Funds funds) {
        return statement(funds).assured().map(Books::said);
    }

    private static List<String> doubts(Funds funds) {
        return statement(funds).observations().stream().map(Books::said).toList();
    }

    private static Assurance yes(Code party, int day) {
        return new Assurance(1, party, true, day(day));
    }

    private static Assurance no(Code party, int day) {
        return new Assurance(1, party, false, day(day));
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2024, 9, day);
    }
}
