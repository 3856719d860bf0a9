package se.kommun.iop.domain.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.kommun.iop.domain.agreement.Sample;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.language.Phrasebook;
import se.kommun.iop.domain.language.Sentence;
import se.kommun.iop.domain.observation.CellReference;
import se.kommun.iop.domain.observation.FigureChange;
import se.kommun.iop.domain.observation.Figures;
import se.kommun.iop.domain.observation.Fingerprint;
import se.kommun.iop.domain.observation.LedgerEntry;
import se.kommun.iop.domain.observation.Observation;
import se.kommun.iop.domain.observation.Reported;

/** What has changed beneath a paper, told in sentences. */
class ChangesTest {

    private static final Phrasebook SWEDISH = Phrasebook.of(Locale.of("sv"));
    private static final LocalDate MARCH = LocalDate.of(2025, 3, 1);

    @Test
    void few_days_are_told_one_by_one() {
        var difference = difference(
                Map.of(1, count(10), 2, count(5), 3, new Reported.Cancelled()),
                Map.of(1, count(12), 2, new Reported.Closed(), 3, count(4)));

        assertThat(said(difference.details()))
                .containsExactly(
                        "Hamnen 1 mars 2025: 10 blev 12",
                        "Hamnen 2 mars 2025: 5 blev stängt",
                        "Hamnen 3 mars 2025: inställt blev 4");
        assertThat(said(difference.totals())).containsExactly("+1 lagningar");
    }

    @Test
    void one_that_came_among_others_is_told_against_nothing() {
        var difference = difference(Map.of(1, count(10)), Map.of(1, count(11), 2, count(5)));

        assertThat(said(difference.details()))
                .containsExactly("Hamnen 1 mars 2025: 10 blev 11", "Hamnen 2 mars 2025: ingenting redovisat blev 5");
    }

    @Test
    void what_came_and_what_went_is_told_by_month() {
        assertThat(said(difference(Map.of(), Map.of(1, count(10), 2, count(5))).details()))
                .containsExactly("Hamnen, mars 2025 tillkom: 2 dagar, +15 lagningar");
        assertThat(said(difference(Map.of(1, count(10)), Map.of()).details()))
                .containsExactly("Hamnen, mars 2025 togs bort: 1 dag, −10 lagningar");
        assertThat(said(difference(Map.of(1, count(10)), Map.of()).totals())).containsExactly("−10 lagningar");
    }

    @Test
    void many_days_of_a_month_are_told_as_one() {
        var difference = difference(
                Map.of(1, count(1), 2, count(1), 3, count(1), 4, count(1)),
                Map.of(1, count(2), 2, count(2), 3, count(2), 4, count(2)));

        assertThat(said(difference.details())).containsExactly("Hamnen, mars 2025 ändrades: 4 dagar, +4 lagningar");
        assertThat(said(difference(
                                Map.of(1, count(1), 2, count(1), 3, count(1)),
                                Map.of(1, count(2), 2, count(2), 3, count(2)))
                        .details()))
                .hasSize(3);
    }

    @Test
    void an_unknown_place_and_measure_are_called_by_their_codes() {
        var changes = FigureChange.between(
                Figures.of(List.of()), Figures.of(List.of(entry("annan", "punkteringar", 1, count(3)))));
        var difference = new FigureDifference(Sample.agreement(), changes);

        assertThat(said(difference.details())).containsExactly("annan, mars 2025 tillkom: 1 dag, +3 punkteringar");
    }

    /** Whatever changes, the totals tell how the sums differ, and each changed day is told of once. */
    @ParameterizedTest
    @MethodSource("seeds")
    void totals_are_the_difference_of_the_sums(long seed) {
        var dice = new Random(seed);
        var before = random(dice);
        var after = random(dice);
        var difference = new FigureDifference(Sample.agreement(), FigureChange.between(before, after));
        var more = after.total().subtract(before.total());

        if (difference.changes().isEmpty()) {
            assertThat(difference.totals()).isEmpty();
            assertThat(difference.details()).isEmpty();
        } else {
            assertThat(difference.totals())
                    .containsExactly(
                            switch (more.signum()) {
                                case -1 -> Sentence.of("paper.change.less", more.negate(), "lagningar");
                                case 0 -> Sentence.of("paper.change.as-many", "lagningar");
                                default -> Sentence.of("paper.change.more", more, "lagningar");
                            });
            assertThat(difference.details().stream().mapToInt(ChangesTest::days).sum())
                    .isEqualTo(difference.changes().size());
        }
    }

    @Test
    void texts_that_came_changed_and_went_are_named() {
        var before = GateSample.withoutText(GateSample.complete(), AskedText.SUMMARY, AskedText.SUMMARY);
        var after = GateSample.typing(
                GateSample.typing(
                        GateSample.withoutText(GateSample.complete(), new Code("antal"), new Code("antal")),
                        MemorandumText.ECONOMY_WHY,
                        "Något annat"),
                new Code("gammal"),
                new Code("fraga"),
                "Ett svar");

        assertThat(TextChange.between(before, after).stream()
                        .map(TextChange::said)
                        .map(SWEDISH::say))
                .containsExactlyInAnyOrder(
                        "Texten skrevs: sammanfattningen",
                        "Texten togs bort: ”Hur många cyklar?”",
                        "Texten ändrades: motiveringen om ekonomiska konsekvenser",
                        "Texten skrevs: ”fraga”");
        assertThat(TextChange.between(before, before)).isEmpty();
    }

    @Test
    void an_issued_paper_is_verified_against_what_was_and_what_is() {
        var then = GateSample.complete();
        var now = GateSample.withFigure(then, 12);
        var at = Instant.parse("2025-12-01T10:00:00Z");
        var paper = IssuedPaper.of(
                GateSample.FOLLOW_UP, GateSample.FOLLOW_UP.frozen(then, at), PaperStage.DRAFT, new byte[] {1}, "anna");

        assertThat(paper.lists()).containsExactly(GateSample.LIST);
        assertThat(paper.file()).contains(Fingerprint.of(new byte[] {1}));
        var same = Verification.of(paper, then, then);
        assertThat(same.remade()).isTrue();
        assertThat(same.same()).isTrue();
        assertThat(same.figures().changes()).isEmpty();
        var other = Verification.of(paper, then, now);
        assertThat(other.remade()).isTrue();
        assertThat(other.same()).isFalse();
        assertThat(said(other.figures().totals())).containsExactly("+2 lagningar");
        assertThat(Verification.of(paper, now, now).remade()).isFalse();
        var unnumbered = Verification.of(paper, then, GateSample.withoutCaseNumber(then));
        assertThat(unnumbered.agreement().isNone()).isFalse();
        assertThat(unnumbered.texts()).isEmpty();
    }

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    private static int days(Sentence sentence) {
        return sentence.key().equals("paper.change.day")
                ? 1
                : (int) sentence.arguments().get(2);
    }

    private static Figures random(Random dice) {
        var entries = new ArrayList<LedgerEntry>();
        for (int day = 0; day < 60; day++) {
            if (dice.nextInt(3) > 0) {
                entries.add(entry(
                        "hamnen",
                        "lagningar",
                        day,
                        dice.nextInt(9) == 0 ? new Reported.Closed() : count(dice.nextInt(4))));
            }
        }
        return Figures.of(entries);
    }

    private static FigureDifference difference(Map<Integer, Reported> before, Map<Integer, Reported> after) {
        return new FigureDifference(Sample.agreement(), FigureChange.between(figures(before), figures(after)));
    }

    private static Figures figures(Map<Integer, Reported> days) {
        return Figures.of(days.entrySet().stream()
                .map(day -> entry("hamnen", "lagningar", day.getKey() - 1, day.getValue()))
                .toList());
    }

    private static Reported count(long value) {
        return new Reported.Counted(BigDecimal.valueOf(value));
    }

    private static LedgerEntry entry(String place, String measure, int day, Reported reported) {
        return new LedgerEntry(
                new Observation(
                        new Observation.Key(new Code(place), MARCH.plusDays(day), new Code(measure)),
                        reported,
                        false,
                        new Observation.Source(new CellReference("Mars", "B3"), "", "number")),
                GateSample.LIST,
                "mars.xlsx",
                Fingerprint.of(new byte[] {1}),
                1);
    }

    private static List<String> said(List<Sentence> sentences) {
        return sentences.stream().map(SWEDISH::say).toList();
    }
}
