package se.kommun.iop.domain.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kommun.iop.domain.agreement.Sample.ASSOCIATION;
import static se.kommun.iop.domain.agreement.Sample.BOARD;
import static se.kommun.iop.domain.agreement.Sample.UNIT;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kommun.iop.domain.code.Code;

/** T-14: the blank for a paragraph is filled when the decision is known, and nothing else is touched. */
class ParagraphTest {

    @Test
    void the_paragraph_is_written_at_the_decision_alone() {
        var after = Sample.agreement().withParagraph(BOARD, "§ 71");

        assertThat(after.decisions()).singleElement().satisfies(decision -> {
            assertThat(decision.paragraph()).isEqualTo("§ 71");
            assertThat(decision.about()).isEqualTo("ingå partnerskapet");
        });
        assertThat(after.revise().decisions(Sample.agreement().decisions()).done())
                .isEqualTo(Sample.agreement());
    }

    @ParameterizedTest
    @CsvSource({"71,§ 71", "§71,§ 71", "' § 71 ',§ 71", "§ 71 p. 2,§ 71 p. 2", "paragraf 7,paragraf 7"})
    void the_sign_is_written_whether_or_not_it_was_typed(String typed, String written) {
        assertThat(Sample.agreement()
                        .withParagraph(BOARD, typed)
                        .decisions()
                        .getFirst()
                        .paragraph())
                .isEqualTo(written);
    }

    @Test
    void the_blank_is_filled_where_the_meeting_is_referred_to() {
        var after = draft().withParagraph(BOARD, "71");

        assertThat(after.signing().slots().getFirst().authority())
                .containsExactly("Enligt beslut i nämnden 2025-01-15 § 71", "Enligt delegation 2024-01-15 § XX");
        assertThat(after.signing().slots().getLast())
                .isEqualTo(draft().signing().slots().getLast());
        assertThat(after.signing().originals()).isEqualTo(2);
        assertThat(after.signing().clause()).isEqualTo("s. 4");
        assertThat(after.footnotes())
                .containsExactly(
                        new Footnote(1, "Beslut den 15 januari 2025, § 71", UNIT, "s. 5"),
                        new Footnote(2, "Beslut 2025-01-15, § 6", UNIT, "s. 5"),
                        new Footnote(3, "Beslut 2025-01-15, § XXL", UNIT, "s. 5"));
    }

    @Test
    void an_unknown_decision_changes_nothing() {
        assertThat(draft().withParagraph(new Code("annat"), "§ 71")).isEqualTo(draft());
    }

    private static Agreement draft() {
        return Sample.agreement()
                .revise()
                .signing(new Signing(
                        2,
                        List.of(
                                new SignatureSlot(
                                        UNIT,
                                        "För enheten",
                                        "Exempelstad den XX januari 2025",
                                        "chef",
                                        List.of(
                                                "Enligt beslut i nämnden 2025-01-15 § XX",
                                                "Enligt delegation 2024-01-15 § XX")),
                                new SignatureSlot(ASSOCIATION, "För", "den 15 januari", "ordförande", List.of())),
                        "s. 4"))
                .footnotes(List.of(
                        new Footnote(1, "Beslut den 15 januari 2025, §...", UNIT, "s. 5"),
                        new Footnote(2, "Beslut 2025-01-15, § 6", UNIT, "s. 5"),
                        new Footnote(3, "Beslut 2025-01-15, § XXL", UNIT, "s. 5")))
                .done();
    }
}
