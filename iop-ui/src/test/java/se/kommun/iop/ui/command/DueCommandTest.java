package se.kommun.iop.ui.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is late and what comes, from an agreement file alone: as text, and as a calendar. */
class DueCommandTest {

    private Terminal terminal;

    @BeforeEach
    void open(@TempDir Path folder) {
        terminal = new Terminal(folder);
    }

    @Test
    void says_what_is_late_and_what_comes_and_is_content() {
        var agreement = terminal.agreement("seniorluncher-2024");

        assertThat(terminal.run("due", "--agreement", agreement, "--today", "2024-09-05"))
                .isZero();
        assertThat(terminal.answer())
                .contains("Passerat före avtalets start", "Inom 30 dagar", "30 september 2024: Sista dagen då")
                .doesNotContain("1–31 december 2024");
        assertThat(terminal.run("due", "--agreement", agreement, "--today", "2024-09-05", "--days", "90"))
                .isZero();
        assertThat(terminal.answer()).contains("Inom 90 dagar", "1–31 december 2024");
    }

    @Test
    void days_are_no_less_than_none() {
        var agreement = terminal.agreement("seniorluncher-2024");

        assertThat(terminal.run("due", "--agreement", agreement, "--days", "-1"))
                .isEqualTo(64);
        assertThat(terminal.complaint()).contains("-1 är inget giltigt värde för --days");
    }

    @Test
    void writes_the_calendar_of_an_agreement_file() throws Exception {
        var out = Path.of(terminal.path("arshjul.ics"));

        assertThat(terminal.run(
                        "calendar", "--agreement", terminal.agreement("laxhjalp-2025"), "--out", out.toString()))
                .isZero();
        assertThat(Files.readString(out))
                .startsWith("BEGIN:VCALENDAR\r\n")
                .contains("UID:laxhjalp-2025.end@iop")
                .endsWith("END:VCALENDAR\r\n");
    }
}
