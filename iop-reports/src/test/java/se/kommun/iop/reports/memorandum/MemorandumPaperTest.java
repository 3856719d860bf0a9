package se.kommun.iop.reports.memorandum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.kommun.iop.domain.casefile.Snapshot;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.followup.Answer;
import se.kommun.iop.domain.paper.Considered;
import se.kommun.iop.domain.paper.MemorandumLabels;
import se.kommun.iop.domain.paper.MemorandumText;
import se.kommun.iop.domain.paper.PaperStage;
import se.kommun.iop.reports.AccessiblePaper;
import se.kommun.iop.reports.OfficeParts;
import se.kommun.iop.reports.Papers;
import se.kommun.iop.reports.SampleAgreement;
import se.kommun.iop.reports.Season;

/** The memorandum in the order in which committees read it (S-01, S-03, S-04, S-05, S-07, S-09, S-10, S-11, S-12, S-13). */
class MemorandumPaperTest {

    static Stream<Map<MemorandumText, String>> texts() {
        var hostile = new EnumMap<MemorandumText, String>(MemorandumText.class);
        var many = new EnumMap<MemorandumText, String>(MemorandumText.class);
        for (var text : MemorandumText.values()) {
            hostile.put(text, Papers.HOSTILE);
            many.put(text, "ord ".repeat(2_500) + "x".repeat(10_000) + "\n# Rubrik\n".repeat(20));
        }
        return Stream.of(Map.of(), complete(), hostile, many);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void whatever_people_type_it_is_accessible(Map<MemorandumText, String> texts) {
        AccessiblePaper.check(paper(texts, PaperStage.DRAFT));
        AccessiblePaper.check(paper(texts, PaperStage.DECIDED));
    }

    @Test
    void the_same_texts_give_the_same_bytes() {
        assertThat(paper(complete(), PaperStage.DRAFT)).isEqualTo(paper(complete(), PaperStage.DRAFT));
    }

    @Test
    void it_has_the_order_of_such_papers() {
        assertThat(lines(paper(complete(), PaperStage.READY_FOR_COMMITTEE)))
                .containsSubsequence(
                        "Fact Vård- och omsorgsförvaltningen",
                        "Fact Handling: Tjänsteskrivelse",
                        "Fact Datum: 2025-01-08",
                        "Fact Diarienummer: saknas",
                        "Fact Till: Vård- och omsorgsnämnden",
                        "Heading2 Förslag till beslut",
                        "Normal Vård- och omsorgsnämnden beslutar",
                        "Normal att godkänna uppföljningen",
                        "Normal att överlämna uppföljningen till kommunstyrelsen enligt §\u00a06.",
                        "Heading2 Sammanfattning",
                        "Normal Partnerskapet har följts upp.",
                        "Normal Vård- och omsorgsnämnden föreslås besluta att godkänna uppföljningen samt att överlämna"
                                + " uppföljningen till kommunstyrelsen enligt §\u00a06.",
                        "Heading2 Underlag för beslutet",
                        "ListBullet Skriftlig uppföljning 2024-12-02, dnr\u00a0VO 2024/0001",
                        "ListBullet Överenskommelsen [datum saknas]",
                        "Heading2 Ärendet",
                        "Heading3 Bakgrund",
                        "Heading3 Föredragning",
                        "Heading3 Intresset",
                        "Heading2 Barnets bästa",
                        "Normal Nej, ärendet berör inte barn.",
                        "Normal Målgruppen är seniorer.",
                        "Heading2 Ekonomiska konsekvenser",
                        "Normal Ja, förslaget medför ekonomiska konsekvenser.",
                        "Signatory Vård- och omsorgsdirektör",
                        "Signatory Verksamhetschef",
                        "Heading2 Beslutet skickas till",
                        "Normal För verkställighet eller motsvarande åtgärd:",
                        "ListBullet Träffpunkterna",
                        "Normal För kännedom:",
                        "ListBullet Kommunkontoret");
    }

    @Test
    void the_memorandum_itself_is_the_first_enclosure() {
        var lines = lines(paper(complete(), PaperStage.DRAFT));
        assertThat(lines.get(lines.indexOf("Heading2 Underlag för beslutet") + 1))
                .startsWith(
                        "ListBullet Vård- och omsorgsförvaltningens tjänsteskrivelse 2025-01-08, Uppföljning av idéburet");
    }

    @Test
    void a_heading_that_somebody_has_typed_stands_instead_of_the_composed_one() {
        assertThat(lines(paper(complete(), PaperStage.DRAFT)))
                .anyMatch(line -> line.startsWith("Heading1 Uppföljning av idéburet"));
        var texts = new EnumMap<>(complete());
        texts.put(MemorandumText.HEADING, "Seniorluncher 2024: uppföljning\n");
        var lines = lines(paper(texts, PaperStage.DRAFT));
        assertThat(lines)
                .contains("Heading1 Seniorluncher 2024: uppföljning")
                .noneMatch(line -> line.startsWith("Heading1 Uppföljning"));
        assertThat(lines.get(lines.indexOf("Heading2 Underlag för beslutet") + 1))
                .endsWith("2025-01-08, Seniorluncher 2024: uppföljning");
    }

    @Test
    void whoever_decides_is_told_what_is_not_in_the_figures() {
        var paper = new MemorandumPaper(
                Season.whole(), Season.AUTUMN, MemorandumLabels.USUAL, PaperStage.DRAFT, Papers.SWEDISH);

        assertThat(lines(Papers.written(paper::writeTo)))
                .containsSubsequence(
                        "Heading3 Föredragning",
                        "Heading3 Om underlaget",
                        "Normal Uppgifterna om portioner gäller till och med 31 december 2024. 247 av 262 förväntade"
                                + " platsdagar har en siffra; 13 är stängda och 0 inställda. 2 platsdagar saknas:"
                                + " Papegojelyckan 22 september 2024, Veberöd 16 november 2024. En uppgift som saknas"
                                + " räknas aldrig som noll.",
                        "Normal Ingen har redovisat vad delbetalning 1 har använts till, fast dess period slutade"
                                + " 31 augusti 2024 (A:120).",
                        "Heading2 Barnets bästa");
    }

    @Test
    void nothing_is_chosen_and_nothing_proposed_beforehand() {
        var lines = lines(paper(Map.of(), PaperStage.DRAFT));
        assertThat(lines)
                .contains(
                        "Missing [Text saknas: vad nämnden ska besluta, en att-sats för varje åtgärd]",
                        "Missing [Text saknas: om ärendet berör barn, ja eller nej]",
                        "Missing [Text saknas: om förslaget medför ekonomiska konsekvenser, ja eller nej]",
                        "Missing [Text saknas: vilka beslutet ska skickas till]");
        assertThat(lines).noneMatch(line -> line.startsWith("Normal Nej") || line.startsWith("Normal Ja"));
    }

    @Test
    void a_summary_that_says_the_proposal_is_not_said_twice() {
        var texts = new EnumMap<>(complete());
        texts.put(MemorandumText.SUMMARY, "Nämnden föreslås besluta att godkänna uppföljningen.");
        assertThat(lines(paper(texts, PaperStage.DRAFT)).stream().filter(line -> line.contains("föreslås besluta")))
                .hasSize(1);
    }

    @Test
    void a_municipality_words_its_headings_as_it_does() {
        var labels = new MemorandumLabels(Map.of(MemorandumLabels.Heading.ENCLOSURES, "Beslutsunderlag"));
        assertThat(lines(paper(complete(), labels, PaperStage.DRAFT)))
                .contains("Heading2 Beslutsunderlag", "Heading2 Barnets bästa");
    }

    @Test
    void a_draft_says_so_on_every_page_and_a_finished_paper_does_not() {
        assertThat(header(PaperStage.DRAFT)).contains("UTKAST");
        assertThat(header(PaperStage.READY_FOR_COMMITTEE))
                .doesNotContain("UTKAST")
                .contains("Tjänsteskrivelse · 2025-01-08 · Diarienummer saknas");
    }

    @Test
    void a_decision_can_be_put_before_the_committee_too() {
        var paper = new MemorandumPaper(
                snapshot(Map.of()), new Code("namndbeslut"), MemorandumLabels.USUAL, PaperStage.DRAFT, Papers.SWEDISH);
        assertThat(lines(Papers.written(paper::writeTo)))
                .anyMatch(line -> line.startsWith("Heading1 Beslut om idéburet"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MemorandumPaper(
                        snapshot(Map.of()),
                        new Code("okand"),
                        MemorandumLabels.USUAL,
                        PaperStage.DRAFT,
                        Papers.SWEDISH));
    }

    private static Map<MemorandumText, String> complete() {
        return new EnumMap<>(Map.ofEntries(
                Map.entry(
                        MemorandumText.PROPOSAL,
                        "Att godkänna uppföljningen\növerlämna uppföljningen till kommunstyrelsen enligt §6"),
                Map.entry(MemorandumText.SUMMARY, "Partnerskapet har följts upp."),
                Map.entry(
                        MemorandumText.ENCLOSURES,
                        "Skriftlig uppföljning | 2024-12-02 | VO 2024/0001\nÖverenskommelsen"),
                Map.entry(MemorandumText.BACKGROUND, "Nämnden beslutade i juni 2024."),
                Map.entry(MemorandumText.PRESENTATION, "Samarbetet har fungerat.\n# Intresset\nMånga kom."),
                Map.entry(MemorandumText.CHILDREN, Considered.written(false)),
                Map.entry(MemorandumText.CHILDREN_WHY, "Målgruppen är seniorer."),
                Map.entry(MemorandumText.ECONOMY, Considered.written(true)),
                Map.entry(MemorandumText.ECONOMY_WHY, "Två delbetalningar ryms i budgeten."),
                Map.entry(MemorandumText.SIGNATORIES, "Vård- och omsorgsdirektör\nVerksamhetschef"),
                Map.entry(MemorandumText.FOR_ACTION, "Träffpunkterna"),
                Map.entry(MemorandumText.FOR_INFORMATION, "Kommunkontoret")));
    }

    private static String header(PaperStage stage) {
        return OfficeParts.text(new OfficeParts(paper(complete(), stage)).xml("word/header1.xml"));
    }

    private static byte[] paper(Map<MemorandumText, String> texts, PaperStage stage) {
        return paper(texts, MemorandumLabels.USUAL, stage);
    }

    private static byte[] paper(Map<MemorandumText, String> texts, MemorandumLabels labels, PaperStage stage) {
        return Papers.written(
                new MemorandumPaper(snapshot(texts), Season.AUTUMN, labels, stage, Papers.SWEDISH)::writeTo);
    }

    private static Snapshot snapshot(Map<MemorandumText, String> texts) {
        var answers = texts.entrySet().stream()
                .map(text -> new Answer(
                        MemorandumText.POINT, text.getKey().code(), text.getValue(), "handläggaren", Season.TAKEN))
                .toList();
        return Season.of(
                SampleAgreement.agreement(Season.calendar()), Season.END, List.of(), Map.of(Season.AUTUMN, answers));
    }

    private static List<String> lines(byte[] file) {
        var lines = new ArrayList<String>();
        for (var paragraph : OfficeParts.all(new OfficeParts(file).xml("word/document.xml"), "w:p")) {
            lines.add(OfficeParts.style(paragraph) + " " + OfficeParts.text(paragraph));
        }
        return lines;
    }
}
