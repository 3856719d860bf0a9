package se.kommun.iop.ui.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is sent to the association: the workbook to fill in, and the answer to what it has handed in. */
class ReplyingTest {

    private Path folder;
    private Terminal terminal;

    @BeforeEach
    void open(@TempDir Path folder) {
        this.folder = folder;
        terminal = new Terminal(folder);
    }

    @Test
    void the_template_is_written_and_read_as_a_list_without_figures() {
        var agreement = terminal.agreement("seniorluncher-2024");

        assertThat(terminal.run("template", "--agreement", agreement, "--out", terminal.path("mall.xlsx")))
                .isZero();
        assertThat(terminal.run("import", "--agreement", agreement, "--dry-run", terminal.path("mall.xlsx")))
                .isEqualTo(2);
    }

    @Test
    void a_template_that_ends_before_it_begins_is_refused() {
        assertThat(terminal.run(
                        "template",
                        "--agreement",
                        terminal.agreement("seniorluncher-2024"),
                        "--from",
                        "2024-12-01",
                        "--through",
                        "2024-11-01",
                        "--out",
                        terminal.path("mall.xlsx")))
                .isEqualTo(64);
        assertThat(folder.resolve("mall.xlsx")).doesNotExist();
    }

    @Test
    void each_list_gets_its_reply() {
        var list = terminal.file("juli.csv", """
                Datum;Plats;Portioner
                2024-07-06;Södra Sandby;12
                2024-07-13;Södra Sandby;ca 9
                2024-07-14;Södra Sandby;tjugo
                """);
        var empty = terminal.file("tom.xlsx", "");

        assertThat(terminal.run(
                        "import",
                        "--agreement",
                        terminal.agreement("seniorluncher-2024"),
                        "--dry-run",
                        "--reply",
                        terminal.path("svar"),
                        list,
                        empty))
                .isEqualTo(2);
        assertThat(folder.resolve("svar/juli.csv.svar.xlsx")).isNotEmptyFile();
        assertThat(folder.resolve("svar/tom.xlsx.svar.xlsx")).isNotEmptyFile();
    }
}
