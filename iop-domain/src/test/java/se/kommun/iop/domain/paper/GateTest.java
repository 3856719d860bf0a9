package se.kommun.iop.domain.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.kommun.iop.domain.casefile.CaseFile;
import se.kommun.iop.domain.language.Phrasebook;
import se.kommun.iop.domain.language.Sentence;

/** The way of a paper to the committee, with everything in place: what is in place is shown in HindrancesTest. */
class GateTest {

    private static final Phrasebook SWEDISH = Phrasebook.of(Locale.of("sv"));
    private static final PaperId PAPER = GateSample.FOLLOW_UP;

    private final List<Passage> passages = new ArrayList<>();
    private CaseFile file = GateSample.complete();
    private ReviewRule rule = ReviewRule.ANOTHER_PERSON;

    @Test
    void a_paper_is_a_draft_until_somebody_sets_it_ready() {
        assertThat(gate().stage()).isEqualTo(PaperStage.DRAFT);
        assertThat(gate().hindrances()).isEmpty();
        assertThat(gate().open("anna")).containsExactly(PaperStage.READY_FOR_REVIEW);
        assertThat(gate().review()).isEmpty();
    }

    @Test
    void goes_from_draft_to_decided_by_two_persons() {
        pass(PaperStage.READY_FOR_REVIEW, "anna");
        assertThat(gate().stage()).isEqualTo(PaperStage.READY_FOR_REVIEW);
        assertThat(gate().open("bo")).containsExactly(PaperStage.DRAFT, PaperStage.READY_FOR_COMMITTEE);
        assertThat(gate().review()).map(Passage::by).contains("anna");

        pass(PaperStage.READY_FOR_COMMITTEE, "bo");
        assertThat(gate().stage()).isEqualTo(PaperStage.READY_FOR_COMMITTEE);
        assertThat(gate().open("anna")).containsExactly(PaperStage.DRAFT, PaperStage.DECIDED);

        pass(PaperStage.DECIDED, "anna");
        assertThat(gate().stage()).isEqualTo(PaperStage.DECIDED);
        assertThat(gate().stageOfNext()).isEqualTo(PaperStage.DECIDED);
        assertThat(gate().open("anna")).isEmpty();
        assertThat(gate().remarks()).isEmpty();
    }

    @Test
    void whoever_set_it_ready_cannot_approve_it() {
        pass(PaperStage.READY_FOR_REVIEW, "Anna");

        assertThat(said(gate().hinders(PaperStage.READY_FOR_COMMITTEE, " anna ")))
                .containsExactly(
                        "En annan person än Anna, som satte pappret som klart för granskning, ska godkänna det.");
        pass(PaperStage.READY_FOR_COMMITTEE, "anna");
        assertThat(gate().stage()).isEqualTo(PaperStage.READY_FOR_REVIEW);
    }

    @Test
    void the_same_person_may_approve_where_the_house_says_so() {
        rule = ReviewRule.ANYBODY;
        pass(PaperStage.READY_FOR_REVIEW, "anna");

        assertThat(gate().open("anna")).contains(PaperStage.READY_FOR_COMMITTEE);
        pass(PaperStage.READY_FOR_COMMITTEE, "anna");
        assertThat(gate().stage()).isEqualTo(PaperStage.READY_FOR_COMMITTEE);
    }

    @Test
    void no_stage_is_skipped() {
        assertThat(said(gate().hinders(PaperStage.DECIDED, "anna")))
                .containsExactly("Pappret kan inte bli ”beslutad” nu: det är ”utkast”.");
        for (var stage : List.of(PaperStage.READY_FOR_COMMITTEE, PaperStage.DECIDED, PaperStage.SUPPLEMENTED)) {
            pass(stage, "bo");
            assertThat(gate().stage()).isEqualTo(PaperStage.DRAFT);
        }
        assertThat(gate().hinders(PaperStage.SUPPLEMENTED, "bo")).isNotEmpty();
        assertThat(gate().hinders(PaperStage.DRAFT, "bo")).isNotEmpty();
    }

    @Test
    void somebody_can_send_it_back() {
        pass(PaperStage.READY_FOR_REVIEW, "anna");
        pass(PaperStage.DRAFT, "bo");
        assertThat(gate().stage()).isEqualTo(PaperStage.DRAFT);
        assertThat(gate().remarks()).isEmpty();

        pass(PaperStage.READY_FOR_COMMITTEE, "bo");
        assertThat(gate().stage()).isEqualTo(PaperStage.DRAFT);
    }

    @Test
    void another_figure_takes_the_approval_away_until_it_is_reviewed_again() {
        pass(PaperStage.READY_FOR_REVIEW, "anna");
        pass(PaperStage.READY_FOR_COMMITTEE, "bo");
        file = GateSample.withFigure(file, 12);

        assertThat(gate().stage()).isEqualTo(PaperStage.DRAFT);
        assertThat(said(gate().remarks()))
                .containsExactly("”klar för nämnd” (bo) gäller inte längre: något i pappret har ändrats sedan dess."
                        + " Det behöver granskas igen.");
        pass(PaperStage.READY_FOR_COMMITTEE, "bo");
        assertThat(gate().stage()).isEqualTo(PaperStage.DRAFT);

        pass(PaperStage.READY_FOR_REVIEW, "anna");
        pass(PaperStage.READY_FOR_COMMITTEE, "bo");
        assertThat(gate().stage()).isEqualTo(PaperStage.READY_FOR_COMMITTEE);
    }

    @Test
    void a_change_that_is_undone_leaves_the_approval_as_it_was() {
        pass(PaperStage.READY_FOR_REVIEW, "anna");
        pass(PaperStage.READY_FOR_COMMITTEE, "bo");
        var before = file;
        file = GateSample.withFigure(file, 12);
        assertThat(gate().stage()).isEqualTo(PaperStage.DRAFT);
        file = before;
        assertThat(gate().stage()).isEqualTo(PaperStage.READY_FOR_COMMITTEE);
    }

    @Test
    void an_approval_at_another_cut_off_says_which() {
        pass(PaperStage.READY_FOR_REVIEW, "anna");
        var asOf = file.asOf();
        assertThat(Passage.cutOff(PAPER, passages)).contains(asOf);
        file = GateSample.at(file, asOf.minusDays(1));

        assertThat(said(gate().remarks()))
                .containsExactly(
                        "”klar för granskning” (anna) gällde brytdatum 1 december 2025 och inte 30 november 2025.");
        assertThat(Passage.cutOff(GateSample.MEMORANDUM, passages)).isEmpty();
    }

    @Test
    void what_is_decided_stays_decided_and_can_be_supplemented() {
        pass(PaperStage.READY_FOR_REVIEW, "anna");
        pass(PaperStage.READY_FOR_COMMITTEE, "bo");
        pass(PaperStage.DECIDED, "anna");
        file = GateSample.withFigure(file, 12);

        assertThat(gate().stage()).isEqualTo(PaperStage.DECIDED);
        assertThat(gate().isChangedSinceDecision()).isTrue();
        assertThat(gate().stageOfNext()).isEqualTo(PaperStage.DRAFT);
        assertThat(said(gate().remarks()))
                .containsExactly("Uppgifterna har ändrats sedan beslutet. Pappret kan"
                        + " kompletteras; det som beslutades ändras inte.");
        assertThat(gate().open("anna")).containsExactly(PaperStage.SUPPLEMENTED);
        pass(PaperStage.READY_FOR_REVIEW, "anna");
        pass(PaperStage.DRAFT, "anna");
        assertThat(gate().stage()).isEqualTo(PaperStage.DECIDED);

        pass(PaperStage.SUPPLEMENTED, "anna");
        assertThat(gate().stage()).isEqualTo(PaperStage.SUPPLEMENTED);
        assertThat(gate().stageOfNext()).isEqualTo(PaperStage.SUPPLEMENTED);
        assertThat(gate().isChangedSinceDecision()).isFalse();
    }

    @Test
    void a_hindrance_that_the_checksum_does_not_know_takes_the_stage_away_too() {
        pass(PaperStage.READY_FOR_REVIEW, "anna");
        pass(PaperStage.READY_FOR_COMMITTEE, "bo");
        var yesterday = file.asOf().minusDays(1);

        assertThat(GateSample.gate(PAPER, file, yesterday, passages, rule).stage())
                .isEqualTo(PaperStage.READY_FOR_REVIEW);
    }

    @Test
    void a_text_of_the_memorandum_does_not_touch_the_follow_up() {
        pass(PaperStage.READY_FOR_REVIEW, "anna");
        file = GateSample.withoutText(file, MemorandumText.POINT, MemorandumText.SUMMARY.code());

        assertThat(gate().stage()).isEqualTo(PaperStage.READY_FOR_REVIEW);
        assertThat(GateSample.gate(GateSample.MEMORANDUM, file, file.asOf(), passages, rule)
                        .stage())
                .isEqualTo(PaperStage.DRAFT);
    }

    /** Whatever anybody tries in whatever order, with the case changing meanwhile. */
    @ParameterizedTest
    @MethodSource("seeds")
    void nothing_is_ready_that_two_persons_have_not_read_as_it_is(long seed) {
        var dice = new Random(seed);
        var people = List.of("anna", "bo", "cia");
        var states = List.of(
                GateSample.complete(),
                GateSample.withFigure(GateSample.complete(), 12),
                GateSample.withoutCaseNumber(GateSample.complete()),
                GateSample.withoutText(GateSample.complete(), AskedText.SUMMARY, AskedText.SUMMARY));
        for (int step = 0; step < 40; step++) {
            if (dice.nextInt(4) == 0) {
                file = states.get(dice.nextInt(states.size()));
            }
            var before = gate();
            var by = people.get(dice.nextInt(people.size()));
            var to = PaperStage.values()[dice.nextInt(PaperStage.values().length)];
            boolean open = before.open(by).contains(to);
            // Also what no screen would let through, but for what only the case of the moment could tell.
            if (open || before.hindrances().isEmpty()) {
                pass(to, by);
            }
            var after = gate();
            if (open) {
                assertThat(after.stage()).isEqualTo(to);
            } else if (to != PaperStage.READY_FOR_REVIEW && to != PaperStage.SUPPLEMENTED) {
                assertThat(after.stage()).isEqualTo(before.stage());
            }
            if (before.stage().isDecided()) {
                assertThat(after.stage().isDecided()).isTrue();
            }
            if (after.stage() == PaperStage.READY_FOR_COMMITTEE) {
                var now = after.snapshot().checksum();
                var read = passages.stream()
                        .filter(passage -> passage.checksum().equals(now))
                        .toList();
                assertThat(after.hindrances()).isEmpty();
                assertThat(read).anyMatch(passage -> passage.to() == PaperStage.READY_FOR_REVIEW);
                assertThat(read.stream().map(Passage::by).distinct()).hasSizeGreaterThan(1);
            }
            assertThat(after.stageOfNext().isDraft())
                    .isEqualTo(after.stage().isDraft() || after.isChangedSinceDecision());
            assertThat(Arrays.stream(PaperStage.values())
                            .filter(stage -> after.hinders(stage, by).isEmpty()))
                    .isEqualTo(after.open(by));
        }
    }

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    private void pass(PaperStage to, String by) {
        passages.add(new Passage(
                PAPER,
                to,
                file.asOf(),
                PAPER.frozen(file, Instant.EPOCH).checksum(),
                "",
                by,
                Instant.EPOCH.plusSeconds(passages.size())));
    }

    private Gate gate() {
        return GateSample.gate(PAPER, file, LocalDate.of(2025, 12, 1), passages, rule);
    }

    private static List<String> said(List<Sentence> sentences) {
        return sentences.stream().map(SWEDISH::say).toList();
    }
}
