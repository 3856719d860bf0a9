package se.kommun.iop.reports.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.kommun.iop.domain.casefile.CaseFile;
import se.kommun.iop.domain.casefile.Snapshot;
import se.kommun.iop.domain.language.Sentence;
import se.kommun.iop.domain.observation.CellReference;
import se.kommun.iop.domain.observation.FigureChange;
import se.kommun.iop.domain.observation.Finding;
import se.kommun.iop.domain.observation.ImportId;
import se.kommun.iop.domain.observation.OpenFinding;
import se.kommun.iop.domain.observation.Question;
import se.kommun.iop.domain.observation.Severity;
import se.kommun.iop.domain.paper.FigureDifference;
import se.kommun.iop.domain.paper.PaperId;
import se.kommun.iop.domain.paper.PaperKind;
import se.kommun.iop.domain.paper.PaperStage;
import se.kommun.iop.domain.paper.Passage;
import se.kommun.iop.domain.paper.Supplement;
import se.kommun.iop.domain.paper.TextChange;
import se.kommun.iop.reports.OfficeParts;
import se.kommun.iop.reports.Papers;
import se.kommun.iop.reports.Season;

/** What a follow-up says of how far it has come, and of what its lists leave open. */
class StageTest {

    @ParameterizedTest
    @CsvSource({
        "DRAFT, true, 'UTKAST, alla texter är skrivna'",
        "READY_FOR_REVIEW, true, 'UTKAST, klar för granskning'",
        "READY_FOR_COMMITTEE, false, Granskad och klar för nämnd",
        "DECIDED, false, Beslutad",
        "SUPPLEMENTED, false, Kompletterad efter beslutet"
    })
    void every_page_says_draft_until_it_is_ready_for_the_committee(PaperStage stage, boolean draft, String version) {
        var parts = written(Papers.registered(Papers.complete()), stage);

        assertThat(header(parts).contains("UTKAST")).isEqualTo(draft);
        assertThat(body(parts)).contains("Version: " + version);
    }

    @ParameterizedTest
    @EnumSource(PaperStage.class)
    void without_a_case_number_it_is_a_draft_whatever_it_is_said_to_be(PaperStage stage) {
        var parts = written(Papers.complete(), stage);

        assertThat(header(parts)).contains("UTKAST");
        assertThat(body(parts)).contains("Version: UTKAST, alla texter är skrivna, men diarienummer saknas");
    }

    @Test
    void without_a_text_it_is_a_draft_whatever_it_is_said_to_be() {
        var parts = written(Papers.registered(Season.whole()), PaperStage.DECIDED);

        assertThat(header(parts)).contains("UTKAST");
        assertThat(body(parts)).contains("Version: UTKAST, 8 texter saknas");
    }

    @Test
    void what_the_lists_leave_open_stands_before_any_figure() {
        var file = Season.whole().caseFile();
        var list = file.lists().getFirst();
        var open = List.of(
                open(list.id(), Severity.WARNING, "Juli!C9", Optional.empty()),
                open(list.id(), Severity.ERROR, "Juli!C7", Optional.empty()),
                open(
                        list.id(),
                        Severity.WARNING,
                        "Juli!C8",
                        Optional.of(new Question("q", "year", List.of(), List.of(), true))));
        var parts = written(
                Snapshot.of(
                        new CaseFile(file.agreement(), file.asOf(), file.figures(), file.lists(), file.answers(), open),
                        Season.TAKEN),
                PaperStage.DRAFT);
        var text = body(parts);

        assertThat(text).contains("Kvarstående anmärkningar i listorna", "Juli!C7, Juli!C8, Juli!C9");
        assertThat(text.indexOf("Kvarstående anmärkningar")).isLessThan(text.lastIndexOf("1 Beskrivning"));
        var row = OfficeParts.all(parts.xml("word/document.xml"), "w:tr").stream()
                .map(tr -> OfficeParts.all(tr, "w:tc").stream()
                        .map(OfficeParts::text)
                        .toList())
                .filter(cells -> cells.contains("Juli!C7, Juli!C8, Juli!C9"))
                .findFirst()
                .orElseThrow();
        assertThat(row).containsExactly(list.fileName(), "godkänd", "1", "1", "1", "Juli!C7, Juli!C8, Juli!C9");
        assertThat(body(written(Season.whole(), PaperStage.DRAFT))).doesNotContain("Kvarstående anmärkningar");
    }

    @Test
    void a_paper_after_the_decision_tells_first_what_has_changed_since() {
        var snapshot = Papers.registered(Papers.complete());
        var file = snapshot.caseFile();
        var figures = file.figures();
        var before = figures.keeping(key -> key.date().getMonthValue() != 11);
        var decided = new Passage(
                new PaperId(file.agreement().code(), PaperKind.FOLLOW_UP, Optional.of(Season.AUTUMN)),
                PaperStage.DECIDED,
                Season.END,
                snapshot.checksum(),
                "§ 112",
                "förvaltare",
                Season.TAKEN);
        var supplement = new Supplement(
                decided,
                new FigureDifference(file.agreement(), FigureChange.between(before, figures)),
                List.of(new TextChange(Sentence.of("paper.text.summary"), Optional.of("a"), Optional.of("b"))));
        var parts =
                new OfficeParts(Papers.written(new FollowUpReport(
                        snapshot,
                        Season.AUTUMN,
                        PaperStage.SUPPLEMENTED,
                        Optional.of(supplement),
                        Locale.of("sv", "SE"))::writeTo));
        var text = body(parts);

        assertThat(text)
                .contains(
                        "Uppföljningen beslutades 8 januari 2025, §\u00a0112",
                        "Veberöd, november 2024 tillkom: ",
                        "Texten ändrades: sammanfattningen");
        assertThat(text.lastIndexOf("Komplettering")).isLessThan(text.lastIndexOf("Sammanfattning"));
    }

    private static OpenFinding open(ImportId list, Severity severity, String cell, Optional<Question> asked) {
        var at = cell.split("!");
        return new OpenFinding(
                list, new Finding(severity, "unclear", Optional.of(new CellReference(at[0], at[1])), List.of(), asked));
    }

    private static OfficeParts written(Snapshot snapshot, PaperStage stage) {
        return new OfficeParts(
                Papers.written(new FollowUpReport(snapshot, Season.AUTUMN, stage, Locale.of("sv", "SE"))::writeTo));
    }

    private static String header(OfficeParts parts) {
        return OfficeParts.text(parts.xml("word/header1.xml"));
    }

    private static String body(OfficeParts parts) {
        return OfficeParts.text(parts.xml("word/document.xml"));
    }
}
