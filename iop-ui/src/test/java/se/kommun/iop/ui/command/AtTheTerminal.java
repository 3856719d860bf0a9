package se.kommun.iop.ui.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Somebody at a terminal, with registers of their own that know one agreement. */
abstract class AtTheTerminal {

    static final String AGREEMENT = "seniorluncher-2024";

    Path folder;
    Terminal terminal;

    @BeforeEach
    void open(@TempDir Path folder) {
        this.folder = folder;
        terminal = new Terminal(folder, Clock.system(ZoneId.of("Europe/Stockholm")));
        System.setProperty("IOP_DATA", folder.resolve("data").toString());
        assertThat(terminal.run("agreement", "load", terminal.agreement(AGREEMENT)))
                .as(terminal.complaint())
                .isZero();
    }

    @AfterEach
    void close() {
        System.clearProperty("IOP_DATA");
    }

    /** A list with day, place and figure on each line, handed in and accepted. */
    final void accept(String name, String... lines) {
        var list = terminal.file(name, "Datum;Plats;Portioner\n" + String.join("\n", lines) + "\n");
        assertThat(terminal.run("import", "--agreement", AGREEMENT, "--accept", list))
                .as(terminal.complaint())
                .isZero();
    }
}
