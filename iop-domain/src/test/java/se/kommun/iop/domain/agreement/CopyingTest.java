package se.kommun.iop.domain.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kommun.iop.domain.calendar.Period;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.condition.Condition;
import se.kommun.iop.domain.condition.Evidence;
import se.kommun.iop.domain.followup.Due;

/** A copy says what the other says, about other days, and has lived nothing. */
class CopyingTest {

    private static final LocalDate WRITTEN = LocalDate.of(2025, 12, 1);
    private static final Agreement ORIGINAL =
            Sample.agreement(new Evidence.Fact(Evidence.Kind.DECIDED, Sample.BOARD, LocalDate.of(2025, 1, 15), "§ 4"));
    private static final Agreement COPY =
            new Copying(ORIGINAL, new Code("ny"), WRITTEN, LocalDate.of(2026, 2, 1), Set.of()).copy();

    @Test
    void its_days_are_moved_along() {
        assertThat(COPY.term().period()).isEqualTo(new Period(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 11, 30)));
        assertThat(COPY.instalments().getLast().condition())
                .isEqualTo(new Condition.NotBefore(LocalDate.of(2026, 8, 1)));
        assertThat(COPY.followUps().getFirst().due()).isEqualTo(new Due.By(LocalDate.of(2026, 12, 15)));
        assertThat(COPY.decisions().getFirst().decidedOn()).isEqualTo("2026-01-15");
    }

    @Test
    void it_is_a_document_of_its_own() {
        assertThat(COPY.code()).isEqualTo(new Code("ny"));
        assertThat(COPY.identity().caseNumber()).isEmpty();
        assertThat(COPY.identity().documentDate()).isEqualTo(WRITTEN);
        assertThat(COPY.identity().draftOf()).contains(WRITTEN);
        assertThat(COPY.identity().title()).isEqualTo(ORIGINAL.identity().title());
        assertThat(COPY.decisions().getFirst().paragraph()).isEqualTo("§ XX");
        assertThat(COPY.instalments())
                .allSatisfy(one -> assertThat(one.clause()).isEmpty());
        assertThat(COPY.signing().slots()).allSatisfy(slot -> {
            assertThat(slot.placeAndDate()).isEqualTo("XX den XX");
            assertThat(slot.authority()).isEmpty();
        });
    }

    @Test
    void nothing_has_happened_to_it() {
        assertThat(COPY.life()).isEqualTo(Life.NONE);
        assertThat(COPY.activity().calendar().versions()).isEmpty();
        assertThat(COPY.parties().parties()).isEqualTo(ORIGINAL.parties().parties());
        assertThat(COPY.activity().places()).isEqualTo(ORIGINAL.activity().places());
        assertThat(COPY.total()).isEqualTo(ORIGINAL.total());
    }

    @Test
    void only_words_that_still_hold_are_taken_along() {
        assertThat(COPY.clauses()).isEmpty();
        var headings = Set.copyOf(ORIGINAL.clauses().getFirst().headings());
        var worded = new Copying(ORIGINAL, new Code("ny"), WRITTEN, LocalDate.of(2026, 2, 1), headings).copy();
        assertThat(worded.clauses())
                .extracting(Clause::text)
                .isEqualTo(
                        headings.isEmpty()
                                ? List.of()
                                : ORIGINAL.clauses().stream().map(Clause::text).toList());
    }

    @Test
    void what_was_decided_before_the_document_is_referred_to_as_it_is() {
        var policy = new Decision(
                new Code("policy"),
                "policy",
                "Kommunfullmäktige",
                LocalDate.of(2019, 1, 31),
                "§ 16",
                Optional.empty(),
                "s. 1");
        var copy = new Copying(
                        ORIGINAL.revise().decisions(List.of(policy)).done(),
                        new Code("ny"),
                        WRITTEN,
                        LocalDate.of(2026, 2, 1),
                        Set.of())
                .copy();
        assertThat(copy.decisions().getFirst().decidedOn()).isEqualTo("2019-01-31");
        assertThat(copy.decisions().getFirst().paragraph()).isEqualTo("§ 16");
    }

    /** In whole months the last day of a month stays the last; otherwise as many days. */
    @ParameterizedTest
    @CsvSource({
        "2024-07-01, 2025-07-01, 2024-12-31, 2025-12-31",
        "2024-07-01, 2025-02-01, 2024-07-31, 2025-02-28",
        "2023-02-01, 2024-02-01, 2023-02-28, 2024-02-29",
        "2024-07-01, 2025-07-01, 2024-08-30, 2025-08-30",
        "2025-01-13, 2026-01-12, 2025-06-11, 2026-06-10"
    })
    void a_day_is_moved(LocalDate from, LocalDate to, LocalDate day, LocalDate moved) {
        assertThat(new Shift(from, to).of(day)).isEqualTo(moved);
    }

    @Test
    void every_kind_of_due_and_condition_is_moved() {
        var year = new Shift(LocalDate.of(2024, 7, 1), LocalDate.of(2025, 7, 1));
        var day = LocalDate.of(2024, 9, 1);
        var later = LocalDate.of(2025, 9, 1);
        assertThat(year.of(new Due.In(YearMonth.of(2024, 12)))).isEqualTo(new Due.In(YearMonth.of(2025, 12)));
        assertThat(year.of(new Due.After(day))).isEqualTo(new Due.After(later));
        assertThat(year.of(new Due.Within(new Period(day, day)))).isEqualTo(new Due.Within(new Period(later, later)));
        assertThat(year.of(new Due.Throughout())).isEqualTo(new Due.Throughout());
        assertThat(year.of(new Due.When("sedan"))).isEqualTo(new Due.When("sedan"));
        var inner = new Condition.NotBefore(day);
        assertThat(year.of(new Condition.AllOf(List.of(inner, new Condition.AnyOf(List.of(new Condition.Not(inner)))))))
                .isEqualTo(new Condition.AllOf(List.of(
                        new Condition.NotBefore(later),
                        new Condition.AnyOf(List.of(new Condition.Not(new Condition.NotBefore(later)))))));
    }
}
