package se.kommun.iop.ui.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Papers that somebody has saved anew or changed, and what is said of them when they come back. */
class AlteredPaperTest extends AtTheTerminal {

    @BeforeEach
    void handIn() {
        accept("juli.csv", "2024-07-06;Arkivgatan;12", "2024-07-06;Veberöd;9", "2024-07-07;Arkivgatan;71");
    }

    @Test
    void a_paper_that_is_packed_anew_says_what_it_said() throws IOException {
        for (var kind : new String[] {"agreement", "follow-up", "memorandum", "attendance", "funds", "year-wheel"}) {
            says_what_it_said(written(kind, "report", "--agreement", AGREEMENT, "--kind", kind));
        }
        says_what_it_said(written("copy", "report", "--agreement", AGREEMENT, "--kind", "follow-up", "--publication"));
        says_what_it_said(written("portfolio", "portfolio"));
    }

    private void says_what_it_said(String paper) throws IOException {
        assertThat(terminal.run("verify", Packages.edited(paper))).as(paper).isEqualTo(2);
        assertThat(terminal.answer())
                .as(paper)
                .contains("allt i den är lika", "går att samla ihop igen", "Underlaget är detsamma i dag.")
                .doesNotContain("stämmer");
    }

    @Test
    void a_changed_figure_is_told_where_it_stands_also_when_the_basis_is_another() throws IOException {
        var letter = written("a.docx", "report", "--agreement", AGREEMENT, "--kind", "follow-up");
        var book = written("b.xlsx", "report", "--agreement", AGREEMENT, "--kind", "attendance");
        accept("juli2.csv", "2024-07-07;Arkivgatan;40");

        assertThat(terminal.run("verify", Packages.changed(letter, ">83<", ">999<")))
                .isEqualTo(2);
        assertThat(terminal.answer())
                .contains(
                        "Filen är inte den som gjordes",
                        "Arkivgatan, Juli: 999 i filen, 83 i underlaget",
                        "Arkivgatan 7 juli 2024: 71 blev 40")
                .doesNotContain("stämmer");
        assertThat(terminal.run("verify", Packages.changed(book, "<v>71.0</v>", "<v>17</v>")))
                .isEqualTo(2);
        assertThat(terminal.answer()).containsPattern("[A-Z][0-9]+: 17 i filen, 71 i underlaget");

        assertThat(terminal.run("verify", "--json", Packages.changed(book, "<v>71.0</v>", "<v>17</v>")))
                .isEqualTo(2);
        var told = JsonMapper.shared().readTree(terminal.answer());
        assertThat(told.get("verdict").stringValue()).isEqualTo("altered");
        assertThat(told.get("saysTheSame").booleanValue()).isFalse();
        assertThat(told.get("holds").booleanValue()).isFalse();
        assertThat(told.get("differences").get(0).get("now").stringValue()).isEqualTo("17");
    }

    @Test
    void what_only_looks_different_says_the_same() throws IOException {
        var paper = written("a.docx", "report", "--agreement", AGREEMENT, "--kind", "agreement");
        assertThat(terminal.run("verify", Packages.changed(paper, "</w:styles>", "</w:styles> ")))
                .isEqualTo(2);
        assertThat(terminal.answer()).contains("Text och siffror är desamma; det här skiljer: word/styles.xml");
        assertThat(terminal.run("verify", "--json", Packages.changed(paper, "</w:styles>", "</w:styles> ")))
                .isEqualTo(2);
        var told = JsonMapper.shared().readTree(terminal.answer());
        assertThat(told.get("saysTheSame").booleanValue()).isTrue();
        assertThat(told.get("parts").get(0).stringValue()).isEqualTo("word/styles.xml");
    }

    @Test
    void nothing_is_told_of_a_paper_that_cannot_be_made_again() throws IOException {
        var paper =
                written("a.docx", "report", "--agreement", AGREEMENT, "--kind", "agreement", "--addition", "insurance");
        assertThat(terminal.run("verify", Packages.edited(paper, "word/document.xml")))
                .isEqualTo(2);
        assertThat(terminal.answer())
                .contains("Vad som har ändrats går inte att säga")
                .doesNotContain("stämmer");
    }

    private String written(String name, String... words) {
        var out = folder.resolve(name).toString();
        var all = new ArrayList<>(List.of(words));
        Collections.addAll(all, "--as-of", "2024-12-31", "--out", out);
        assertThat(terminal.run(all.toArray(String[]::new)))
                .as(terminal.complaint())
                .isZero();
        return out;
    }
}
