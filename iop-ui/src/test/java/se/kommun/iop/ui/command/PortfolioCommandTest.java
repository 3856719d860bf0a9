package se.kommun.iop.ui.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The paper about all agreements of a committee, from the command line. */
class PortfolioCommandTest {

    private Terminal terminal;

    @BeforeEach
    void open(@TempDir Path folder) {
        terminal = new Terminal(folder);
    }

    @Test
    void explains_itself_in_swedish() {
        assertThat(terminal.run("portfolio", "--help")).isZero();
        assertThat(terminal.answer())
                .contains("Så här: run portfolio", "--committee=NÄMND", "En brevmall (.dotx eller .docx)");
    }

    @Test
    void a_letterhead_that_cannot_be_used_is_told_before_anything_is_written() {
        var letterhead = terminal.file("brevmall.dotx", "inte en mall");

        assertThat(terminal.run("portfolio", "--letterhead", letterhead, "--out", terminal.path("portfolj.docx")))
                .isEqualTo(64);
        assertThat(terminal.complaint())
                .contains("brevmall.dotx går inte att använda", "Filen går inte att läsa som en Word-mall");
        assertThat(Path.of(terminal.path("portfolj.docx"))).doesNotExist();
    }
}
