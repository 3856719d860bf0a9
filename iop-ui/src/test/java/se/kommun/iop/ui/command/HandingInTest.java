package se.kommun.iop.ui.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands with a database of their own in a folder, from an agreement file to a paper. */
class HandingInTest {

    private Path folder;
    private Terminal terminal;

    @BeforeEach
    void open(@TempDir Path folder) {
        this.folder = folder;
        terminal = new Terminal(folder);
        System.setProperty("IOP_DATA", folder.resolve("data").toString());
    }

    @AfterEach
    void close() {
        System.clearProperty("IOP_DATA");
    }

    @Test
    void from_an_agreement_file_to_a_paper() throws Exception {
        var agreement = terminal.agreement("seniorluncher-2024");
        var july = terminal.file("juli.csv", """
                Datum;Plats;Portioner
                2024-07-06;Arkivgatan;12
                2024-07-06;Veberöd;9
                2024-07-07;Arkivgatan;10
                """);

        assertThat(terminal.run("import", "--agreement", agreement, "--as-of", "2024-08-01", july))
                .as(terminal.complaint())
                .isZero();
        assertThat(terminal.answer()).contains("summa portioner: 31", "3 nya", "räknas först när någon");

        assertThat(terminal.run("import", "--agreement", "seniorluncher-2024", "--accept", july))
                .isZero();
        assertThat(terminal.answer()).contains("redan mottagen, inte godkänd ännu", "godkänd: uppgifterna räknas nu");
        explain();
        assertThat(terminal.answer()).contains("Redovisat i portioner: 31, vid 3 tillfällen");

        var corrected = terminal.file("juli rättad.csv", """
                Datum;Plats;Portioner
                2024-07-06;Arkivgatan;14
                2024-07-06;Veberöd;9
                """);
        assertThat(terminal.run("import", "--agreement", "seniorluncher-2024", "--accept", corrected))
                .isZero();
        assertThat(terminal.answer()).contains("0 nya, 1 ändrad, 1 oförändrad", "Arkivgatan 6 juli 2024: 12 blir 14");

        assertThat(terminal.run("withdraw", "--agreement", "seniorluncher-2024", "--reason", "fel version", corrected))
                .isZero();
        explain();
        assertThat(terminal.answer()).contains("Redovisat i portioner: 31");

        for (var kind : new String[] {"agreement", "follow-up", "memorandum", "attendance", "funds", "year-wheel"}) {
            var paper = folder.resolve(kind);
            assertThat(terminal.run(
                            "report", "--agreement", "seniorluncher-2024", "--kind", kind, "--out", paper.toString()))
                    .as(terminal.complaint())
                    .isZero();
            assertThat(Files.size(paper)).isGreaterThan(4000);
        }
    }

    @Test
    void an_agreement_that_nobody_knows_is_said_so() {
        var list = terminal.file("lista.csv", "Datum;Plats;Portioner\n");

        assertThat(terminal.run("import", "--agreement", "KS 2024/0001", list)).isEqualTo(64);
        assertThat(terminal.complaint())
                .contains("KS 2024/0001 finns inte", "agreement load")
                .hasLineCount(1);

        assertThat(terminal.run("agreement", "load", terminal.agreement("laxhjalp-2025")))
                .isZero();
        assertThat(terminal.run("explain", "--agreement", "KS 2024/0001")).isEqualTo(64);
        assertThat(terminal.complaint()).contains("laxhjalp-2025");
        assertThat(terminal.run("agreement", "show", "KFN 2024/0417")).isZero();
        assertThat(terminal.answer()).contains("code: laxhjalp-2025");
    }

    @Test
    void a_paper_is_there_completely_or_not_at_all() {
        assertThat(terminal.run("agreement", "load", terminal.agreement("laxhjalp-2025")))
                .isZero();

        assertThat(terminal.run(
                        "report",
                        "--agreement",
                        "laxhjalp-2025",
                        "--kind",
                        "attendance",
                        "--out",
                        terminal.path("ingen mapp/figurer.xlsx")))
                .isEqualTo(64);
        assertThat(terminal.complaint()).contains("Det går inte att skriva");
        assertThat(terminal.run(
                        "report",
                        "--agreement",
                        "laxhjalp-2025",
                        "--kind",
                        "brev",
                        "--out",
                        terminal.path("brev.docx")))
                .isEqualTo(64);
        assertThat(terminal.run(
                        "report",
                        "--agreement",
                        "laxhjalp-2025",
                        "--kind",
                        "follow-up",
                        "--follow-up",
                        "okand",
                        "--out",
                        terminal.path("u.docx")))
                .isEqualTo(64);
        assertThat(terminal.complaint()).contains("ingen uppföljning som heter okand");
    }

    private void explain() {
        assertThat(terminal.run("explain", "--agreement", "seniorluncher-2024", "--today", "2024-08-01"))
                .isZero();
    }
}
