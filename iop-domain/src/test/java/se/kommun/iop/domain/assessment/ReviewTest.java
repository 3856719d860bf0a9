package se.kommun.iop.domain.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import se.kommun.iop.domain.assessment.Asked.Subject;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.language.Phrasebook;

/** the tool asks and remembers; it never decides. */
class ReviewTest {

    @Test
    void nothing_is_answered_until_a_person_has() {
        var review = review();
        assertThat(review.unanswered()).hasSameSizeAs(Checklist.QUESTIONS);
        assertThat(review.warnings()).isEmpty();
    }

    @Test
    void the_latest_answer_counts_and_of_the_same_day_the_one_noted_last() {
        var review = review(
                answer("longer-time", "yes", "2024-06-12"),
                answer("longer-time", "no", "2024-06-11"),
                answer("high-value", "no", "2024-06-11"),
                answer("high-value", "yes", "2024-06-11"));
        assertThat(review.warnings())
                .extracting(line -> line.asked().code().text())
                .containsExactly("high-value");
    }

    @Test
    void the_answers_before_the_latest_are_remembered_the_latest_first() {
        var line = review(
                        answer("longer-time", "yes", "2024-06-12"),
                        answer("high-value", "yes", "2024-06-10"),
                        answer("longer-time", "no", "2024-06-11"),
                        answer("longer-time", "unclear", "2024-06-11"))
                .lines()
                .stream()
                .filter(one -> one.asked().code().equals(new Code("longer-time")))
                .findFirst()
                .orElseThrow();
        assertThat(line.answer().orElseThrow().answer().text()).isEqualTo("yes");
        assertThat(line.earlier()).extracting(one -> one.answer().text()).containsExactly("unclear", "no");
    }

    @Test
    void an_unclear_answer_is_no_sign_by_itself() {
        assertThat(review(answer("bought-before", "unclear", "2024-06-11")).warnings())
                .isEmpty();
    }

    @Test
    void a_criterion_warns_when_it_is_not_met_and_a_sign_when_it_is_there() {
        assertThat(review(answer("common-need", "no", "2024-06-11")).warnings()).hasSize(1);
        assertThat(review(answer("common-need", "yes", "2024-06-11")).warnings())
                .isEmpty();
        assertThat(review(answer("price-per-unit", "yes", "2024-06-11")).warnings())
                .hasSize(1);
        assertThat(review(answer("state-aid", "other-ground", "2024-06-11")).warnings())
                .hasSize(1);
        assertThat(review(answer("state-aid", "de-minimis", "2024-06-11")).warnings())
                .isEmpty();
    }

    @Test
    void an_answer_without_a_motive_is_none() {
        assertThatThrownBy(() -> new Assessed(
                        new Code("longer-time"), new Code("yes"), " ", "handläggare", LocalDate.EPOCH, "utkast"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void each_subject_has_questions_and_each_question_is_said_in_both_languages() {
        for (var subject : Subject.values()) {
            assertThat(review().about(subject))
                    .isNotEmpty()
                    .allMatch(line -> line.asked().subject() == subject);
        }
        for (var locale : List.of(Locale.of("sv"), Locale.ENGLISH)) {
            var phrases = Phrasebook.of(locale);
            assertThat(Checklist.QUESTIONS).allSatisfy(asked -> {
                assertThat(phrases.say(asked.text())).endsWith("?");
                assertThat(asked.options())
                        .allSatisfy(
                                option -> assertThat(phrases.say(option.text())).isNotBlank());
            });
        }
    }

    private static Review review(Assessed... answers) {
        return Review.of(new Assessments(List.of(answers), List.of()));
    }

    private static Assessed answer(String question, String answer, String on) {
        return new Assessed(
                new Code(question), new Code(answer), "därför", "handläggare", LocalDate.parse(on), "utkast");
    }
}
