package se.kommun.iop.ui.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.kommun.iop.domain.casefile.CaseFiles;
import se.kommun.iop.domain.casefile.Snapshot;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.followup.Answer;
import se.kommun.iop.domain.paper.AskedText;
import se.kommun.iop.domain.paper.Gate;
import se.kommun.iop.domain.paper.IssuedPaper;
import se.kommun.iop.domain.paper.PaperHistory;
import se.kommun.iop.domain.paper.PaperId;
import se.kommun.iop.domain.paper.PaperKind;
import se.kommun.iop.domain.paper.PaperStage;
import se.kommun.iop.domain.paper.Passage;
import se.kommun.iop.domain.paper.ReviewRule;
import se.kommun.iop.domain.paper.TextChange;
import se.kommun.iop.ui.house.AgreementsInMemory;
import se.kommun.iop.ui.house.AnswersInMemory;
import se.kommun.iop.ui.house.ListsInMemory;
import se.kommun.iop.ui.house.Shelf;

/** What has changed since a committee decided is told in the next paper, and only then. */
class SinceTheDecisionTest {

    private static final LocalDate AS_OF = LocalDate.of(2024, 12, 31);
    private static final Instant AT = Instant.parse("2025-01-08T09:00:00Z");
    private static final Code FOLLOW_UP = new Code("december");

    private final AgreementsInMemory agreements = new AgreementsInMemory();
    private final ListsInMemory lists = new ListsInMemory();
    private final AnswersInMemory answers = new AnswersInMemory();
    private final PaperHistory history = new PaperHistory(agreements, lists, lists, answers);
    private final PaperId paper = new PaperId(Shelf.lunches().code(), PaperKind.FOLLOW_UP, Optional.of(FOLLOW_UP));
    private List<Passage> passages = List.of();
    private List<IssuedPaper> issued = List.of();

    @BeforeEach
    void decide() {
        agreements.save(Shelf.lunches(), "test", AT.minusSeconds(600));
        type("Det har gått bra.", AT.minusSeconds(300));
        var decided = snapshot();
        issued = List.of(IssuedPaper.of(paper, decided, PaperStage.READY_FOR_COMMITTEE, new byte[] {1}, "anna"));
        passages = List.of(
                passage(PaperStage.READY_FOR_REVIEW, decided, "anna"),
                passage(PaperStage.READY_FOR_COMMITTEE, decided, "bo"),
                passage(PaperStage.DECIDED, decided, "bo"));
    }

    @Test
    void nothing_is_told_while_nothing_has_changed() {
        assertThat(history.since(gate(), issued)).isEmpty();
    }

    @Test
    void a_text_that_says_something_else_is_told_with_the_decision() {
        type("Det har gått mycket bra.", AT.plusSeconds(60));

        assertThat(history.since(gate(), issued)).hasValueSatisfying(supplement -> {
            assertThat(supplement.decided().reference()).isEqualTo("§ 112");
            assertThat(supplement.texts())
                    .extracting(TextChange::after)
                    .containsExactly(Optional.of("Det har gått mycket bra."));
            assertThat(supplement.figures().changes()).isEmpty();
        });
    }

    @Test
    void what_never_left_as_a_paper_or_was_never_decided_on_has_no_supplement() {
        type("Det har gått mycket bra.", AT.plusSeconds(60));

        assertThat(history.since(gate(), List.of())).isEmpty();
        passages = passages.subList(0, 2);
        assertThat(history.since(gate(), issued)).isEmpty();
    }

    private void type(String text, Instant at) {
        answers.save(paper.agreement(), FOLLOW_UP, new Answer(AskedText.SUMMARY, AskedText.SUMMARY, text, "anna", at));
    }

    private Gate gate() {
        return Gate.of(paper, snapshot(), AS_OF, passages, ReviewRule.ANOTHER_PERSON);
    }

    private Snapshot snapshot() {
        return paper.frozen(new CaseFiles(lists, lists, answers).gather(Shelf.lunches(), AS_OF), AT);
    }

    private Passage passage(PaperStage to, Snapshot read, String by) {
        return new Passage(paper, to, AS_OF, read.checksum(), to == PaperStage.DECIDED ? "§ 112" : "", by, AT);
    }
}
