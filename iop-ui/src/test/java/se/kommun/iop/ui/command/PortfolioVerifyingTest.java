package se.kommun.iop.ui.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The paper about all agreements of a committee that has left, and what is said of it when it comes back. */
class PortfolioVerifyingTest extends AtTheTerminal {

    @BeforeEach
    void handIn() {
        accept("juli.csv", "2024-07-06;Arkivgatan;12", "2024-07-06;Veberöd;9");
    }

    @Test
    void tells_which_agreements_have_changed_and_how() throws IOException {
        var paper = portfolio("portfolj.docx");
        assertThat(terminal.run("verify", paper)).as(terminal.answer()).isZero();
        assertThat(terminal.answer())
                .contains(
                        "portfolj.docx: Portföljrapport, ",
                        "brytdatum 31 december 2024, 1 avtal",
                        "Filen är oförändrad",
                        "stämmer med sin ögonblicksbild",
                        "Underlaget är detsamma i dag.");

        accept("november.csv", "2024-11-02;Veberöd;50", "2024-11-09;Veberöd;60");
        var other = terminal.agreementText(AGREEMENT)
                .replaceFirst("(?m)^code: .*$", "code: annat-avtal")
                .replaceFirst("(?m)^(  case-number: ).*$", "$1VO 2030/1");
        assertThat(terminal.run("agreement", "load", terminal.file("annat.yaml", other)))
                .as(terminal.complaint())
                .isZero();
        assertThat(terminal.run("verify", paper)).isEqualTo(1);
        assertThat(terminal.answer())
                .contains(
                        "Filen är oförändrad",
                        "för 1 av 1 avtal:",
                        "(seniorluncher-2024):",
                        "+110 portioner",
                        "Veberöd, november 2024 tillkom: 2 dagar, +110 portioner",
                        "(annat-avtal) har tillkommit");
        assertThat(terminal.run("verify", "--json", paper)).isEqualTo(1);
        var told = JsonMapper.shared().readTree(terminal.answer());
        assertThat(told.get("verdict").stringValue()).isEqualTo("outdated");
        assertThat(told.get("agreements").get(0).get("figures")).hasSize(2);
        assertThat(told.get("added").get(0).stringValue()).isEqualTo("annat-avtal");

        var again = portfolio("ny.docx");
        assertThat(terminal.run("verify", again)).as(terminal.answer()).isZero();
        assertThat(terminal.answer()).contains("2 avtal");
    }

    @Test
    void a_figure_changed_in_the_file_is_told_whatever_kind_it_is() throws IOException {
        for (var kind : new String[] {"agreement", "follow-up", "memorandum", "attendance", "funds", "year-wheel"}) {
            var whole = report(kind, kind);
            var copy = report(kind, kind + "-publik", "--publication");
            assertThat(terminal.run("verify", whole)).as(kind).isZero();
            assertThat(terminal.answer()).doesNotContain("publiceringsexemplar");
            assertThat(terminal.run("verify", copy)).as(kind).isZero();
            assertThat(terminal.answer()).contains(", publiceringsexemplar", "Filen är oförändrad");
            for (var left : new String[] {whole, copy}) {
                assertThat(terminal.run(
                                "verify", Packages.edited(left, "word/document.xml", "xl/worksheets/sheet1.xml")))
                        .as(left)
                        .isEqualTo(2);
                assertThat(terminal.answer()).contains("Filen är inte den som gjordes", "Underlaget är detsamma i dag");
            }
        }
        var portfolio = portfolio("portfolj.docx");
        var copy = portfolio("publik.docx", "--publication");
        assertThat(terminal.answer()).contains("Läs igenom exemplaret innan det publiceras");
        assertThat(terminal.run("verify", copy)).isZero();
        assertThat(terminal.answer()).contains("Portföljrapport, publiceringsexemplar", "1 avtal");
        for (var left : new String[] {portfolio, copy}) {
            assertThat(terminal.run("verify", Packages.edited(left, "word/document.xml")))
                    .isEqualTo(2);
            assertThat(terminal.answer()).contains("Filen är inte den som gjordes", "1 avtal");
        }
        System.setProperty("IOP_DATA", folder.resolve("andra").toString());
        assertThat(terminal.run("verify", portfolio)).isEqualTo(2);
        assertThat(terminal.answer()).contains("Portföljrapport, ", "inte med den här databasen");
    }

    @Test
    void a_paper_in_a_letterhead_is_known_and_so_is_a_figure_changed_in_it() throws IOException {
        var letterhead = report("agreement", "brevmall");
        for (var dressed : new String[] {
            report("follow-up", "kladd", "--letterhead", letterhead),
            report("memorandum", "kladd-publik", "--letterhead", letterhead, "--publication"),
            portfolio("portfolj.docx", "--letterhead", letterhead)
        }) {
            assertThat(terminal.run("verify", dressed)).as(terminal.answer()).isZero();
            assertThat(terminal.run("verify", Packages.edited(dressed, "word/document.xml")))
                    .isEqualTo(2);
            assertThat(terminal.answer())
                    .contains("Filen är inte den som gjordes", "Ögonblicksbilden som originalet gjordes av")
                    .doesNotContain("stämmer med sin");
        }
    }

    @Test
    void a_paper_of_an_agreement_file_that_nobody_has_loaded_is_written_and_not_noted() throws IOException {
        var unknown = terminal.file(
                "okant.yaml", terminal.agreementText(AGREEMENT).replaceFirst("(?m)^code: .*$", "code: okant-avtal"));
        var paper = terminal.path("okant.docx");
        assertThat(terminal.run("report", "--agreement", unknown, "--kind", "agreement", "--out", paper))
                .as(terminal.complaint())
                .isZero();
        assertThat(terminal.answer())
                .contains("Avtalet okant-avtal finns inte i registret", "inte antecknat", "är skriven");
        assertThat(Files.size(Path.of(paper))).isPositive();
        assertThat(terminal.run("verify", paper)).isEqualTo(2);

        assertThat(terminal.run("bundle", "--agreement", unknown, "--out", terminal.path("akt.zip")))
                .as(terminal.complaint())
                .isZero();
        assertThat(terminal.answer()).containsOnlyOnce("finns inte i registret");
        assertThat(terminal.run("stage", "--agreement", unknown, "--kind", "attendance", "--to", "ready-for-review"))
                .isEqualTo(64);
        assertThat(terminal.complaint()).contains("Läs in det först");
    }

    private String portfolio(String name, String... more) {
        return written(new String[] {"portfolio", "--as-of", "2024-12-31", "--out", terminal.path(name)}, more);
    }

    private String report(String kind, String name, String... more) {
        var form = kind.matches("attendance|funds|year-wheel") ? ".xlsx" : ".docx";
        return written(
                new String[] {
                    "report",
                    "--agreement",
                    AGREEMENT,
                    "--kind",
                    kind,
                    "--as-of",
                    "2024-12-31",
                    "--out",
                    terminal.path(name + form)
                },
                more);
    }

    private String written(String[] command, String... more) {
        var words = new String[command.length + more.length];
        System.arraycopy(command, 0, words, 0, command.length);
        System.arraycopy(more, 0, words, command.length, more.length);
        assertThat(terminal.run(words)).as(terminal.complaint()).isZero();
        return command[command.length - 1];
    }
}
