package se.kommun.iop.persistence.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.language.Phrasebook;
import se.kommun.iop.domain.review.OpenQuestion;
import se.kommun.iop.domain.review.OpenQuestions;
import se.kommun.iop.persistence.definition.Shipped;

/** What the first agreement leaves open: never invented, always asked. */
class ShippedQuestionsTest {

    private static final List<OpenQuestion> OPEN =
            OpenQuestions.of(Shipped.agreement(Shipped.LUNCHES)).open();

    @ParameterizedTest
    @CsvSource({
        "no-case-number, ''",
        "blank-a-188, A:188",
        "no-issuer-1, A:120",
        "no-issuer-2, A:122",
        "undated-sommar, A:134",
        "enclosure-verksamhetsplan, A:160",
        "no-price, A:103",
        "long-notice, A:162",
        "short-for-long, A:35",
        "report-before-end-december, A:143",
        "late-approval-von-beslut, A:188",
        "before-decision-livsmedelsregistrering, A:103",
        "names-lips, ''",
        "no-approver-2, A:122",
        "no-total, A:120",
        "unanchored-overenskommelsekonferens, S:90",
        "silent-times, ''",
        "silent-targets, ''",
        "silent-repayment, ''",
        "silent-vat, ''",
        "silent-liability, ''",
        "silent-personal-data, ''",
        "silent-confidentiality, ''",
        "silent-criminal-records, ''",
        "silent-equality, ''",
        "silent-inspection, ''",
        "silent-extension, ''",
    })
    void the_agreement_is_asked_about(String code, String clause) {
        assertThat(OPEN)
                .filteredOn(one -> one.code().equals(new Code(code)))
                .singleElement()
                .satisfies(one -> assertThat(one.clause()).contains(clause));
    }

    @Test
    void each_question_and_suggestion_is_said_in_both_languages() {
        for (var locale : List.of(Locale.of("sv"), Locale.ENGLISH)) {
            var phrases = Phrasebook.of(locale);
            assertThat(OPEN).allSatisfy(one -> {
                assertThat(phrases.say(one.what())).isNotBlank().doesNotContain("{");
                assertThat(phrases.say(one.suggestion())).isNotBlank();
            });
        }
    }

    @Test
    void each_question_has_a_name_of_its_own() {
        assertThat(OPEN).extracting(OpenQuestion::code).doesNotHaveDuplicates();
    }

    @Test
    void the_other_agreement_is_not_asked_about_what_it_settles() {
        assertThat(OpenQuestions.of(Shipped.agreement(Shipped.HOMEWORK)).open())
                .extracting(one -> one.code().text())
                .doesNotContain("no-case-number", "names-lips");
    }
}
