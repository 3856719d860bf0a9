package se.kommun.iop.reports.agreementpaper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.casefile.Snapshot;
import se.kommun.iop.reports.AccessiblePaper;
import se.kommun.iop.reports.OfficeParts;
import se.kommun.iop.reports.Papers;
import se.kommun.iop.reports.RandomAgreements;
import se.kommun.iop.reports.SampleAgreement;
import se.kommun.iop.reports.Season;

class AgreementPaperTest {

    private static final List<Addition> ADDITIONS = List.of(
            new Addition(Addition.Kind.INSURANCE, "Föreningen försäkrar sina volontärer."),
            new Addition(Addition.Kind.EXTENSION, ""));

    static LongStream seeds() {
        return LongStream.range(0, 150);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void any_agreement_becomes_an_accessible_paper(long seed) {
        AccessiblePaper.check(paper(RandomAgreements.of(seed), seed % 2 == 0 ? List.of() : ADDITIONS));
    }

    @Test
    void the_same_snapshot_gives_the_same_bytes() {
        for (long seed = 0; seed < 20; seed++) {
            assertThat(paper(RandomAgreements.of(seed), ADDITIONS))
                    .isEqualTo(paper(RandomAgreements.of(seed), ADDITIONS));
        }
    }

    @Test
    void an_addition_is_marked_and_stands_above_the_signatures() {
        var lines = lines(paper(sample(), ADDITIONS));
        assertThat(lines)
                .containsSubsequence(
                        "Heading1 Försäkring",
                        "AfterTable Tillägg, finns inte i förlagan",
                        "Normal Föreningen försäkrar sina volontärer.",
                        "Heading1 Förlängning",
                        "AfterTable Tillägg, finns inte i förlagan",
                        "Missing [Text saknas: Förlängning]",
                        "Heading1 Underskrifter");
        assertThat(lines(paper(sample(), List.of()))).noneMatch(line -> line.contains("Tillägg"));
    }

    @Test
    void the_draft_mark_has_its_own_date_on_page_one_and_in_the_header() {
        var file = paper(sample(), List.of());
        assertThat(lines(file))
                .startsWith("Fact Vård- och omsorgsförvaltningen", "Fact Datum: 2024-06-11", "Fact Utkast 2024-06-11");
        assertThat(OfficeParts.text(new OfficeParts(file).xml("word/header1.xml")))
                .contains("Utkast 2024-06-11 · ");
    }

    @Test
    void its_name_survives_every_system() {
        assertThat(new AgreementPaper(snapshot(sample()), List.of(), Papers.SWEDISH).fileName())
                .isEqualTo("overenskommelse-seniorluncher-2024-2024-06-11.docx");
    }

    private static Agreement sample() {
        return SampleAgreement.agreement(Season.calendar());
    }

    private static Snapshot snapshot(Agreement agreement) {
        return Season.of(agreement, Season.END, List.of(), Map.of());
    }

    private static byte[] paper(Agreement agreement, List<Addition> additions) {
        return Papers.written(new AgreementPaper(snapshot(agreement), additions, Papers.SWEDISH)::writeTo);
    }

    private static List<String> lines(byte[] file) {
        var lines = new ArrayList<String>();
        for (var paragraph : OfficeParts.all(new OfficeParts(file).xml("word/document.xml"), "w:p")) {
            lines.add(OfficeParts.style(paragraph) + " " + OfficeParts.text(paragraph));
        }
        return lines;
    }
}
