package se.kommun.iop.ui.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything that can be wrong with a command is said in one message in Swedish, with the right exit code. */
class CommandsTest {

    private Terminal terminal;

    @BeforeEach
    void open(@TempDir Path folder) {
        terminal = new Terminal(folder);
    }

    @Test
    void a_command_is_told_from_settings_of_the_server() {
        assertThat(Commands.given()).isFalse();
        assertThat(Commands.given("--server.port=8081")).isFalse();
        assertThat(Commands.given("--help")).isTrue();
        assertThat(Commands.given("--hlep")).isTrue();
        assertThat(Commands.given("import", "--dry-run")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "import",
                "withdraw",
                "report",
                "stage",
                "verify",
                "bundle",
                "explain",
                "calendar",
                "due",
                "agreement"
            })
    void every_command_explains_itself_in_swedish(String command) {
        assertThat(terminal.run(command, "--help")).isZero();
        assertThat(terminal.answer())
                .contains("Så här: run " + command, "Visar den här hjälpen")
                .doesNotContain("Usage");
    }

    @Test
    void what_cannot_be_understood_is_said() {
        assertThat(terminal.run("importera")).isEqualTo(64);
        assertThat(terminal.complaint()).contains("går inte att förstå: importera");
        assertThat(terminal.run("import", "--agreement", "x.yaml")).isEqualTo(64);
        assertThat(terminal.complaint()).contains("saknas: FIL");
        assertThat(terminal.run("explain")).isEqualTo(64);
        assertThat(terminal.complaint()).contains("saknas: --agreement");
        assertThat(terminal.run("explain", "--agreement", "x.yaml", "--today", "i morgon"))
                .isEqualTo(64);
        assertThat(terminal.complaint()).contains("i morgon är inget giltigt värde för --today");
        assertThat(terminal.run("explain", "--agreement", "x", "--agreement", "y"))
                .isEqualTo(64);
        assertThat(terminal.complaint()).contains("--agreement kan bara anges en gång");
        assertThat(terminal.run("agreement")).isEqualTo(64);
        assertThat(terminal.complaint()).contains("Säg vad som ska göras");
    }

    @Test
    void files_that_are_not_there_are_named_before_anything_is_done() {
        var agreement = terminal.agreement("laxhjalp-2025");

        assertThat(terminal.run("import", "--agreement", agreement, "--dry-run", terminal.path("borta.xlsx")))
                .isEqualTo(64);
        assertThat(terminal.complaint()).contains("borta.xlsx finns inte").hasLineCount(1);
        assertThat(terminal.run("import", "--agreement", agreement, "--dry-run", terminal.path("")))
                .isEqualTo(64);
        assertThat(terminal.run("explain", "--agreement", terminal.path("borta.yaml")))
                .isEqualTo(64);
        assertThat(terminal.complaint()).contains("borta.yaml finns inte");
    }

    @Test
    void a_dry_run_cannot_accept() {
        var agreement = terminal.agreement("laxhjalp-2025");

        assertThat(terminal.run("import", "--agreement", agreement, "--dry-run", "--accept", agreement))
                .isEqualTo(64);
        assertThat(terminal.complaint()).contains("Välj antingen");
    }

    @Test
    void a_faulty_agreement_file_gets_all_its_faults_at_once() {
        var faulty = terminal.file(
                "fel.yaml",
                terminal.agreementText("laxhjalp-2025")
                        .replaceFirst("code:", "kod:")
                        .replaceFirst("title:", "titel:"));

        assertThat(terminal.run("explain", "--agreement", faulty)).isEqualTo(64);
        assertThat(terminal.complaint()).contains("Ingenting har lästs in", "kod", "titel", "Rad 8");
    }

    @Test
    void both_languages_say_the_same_things() {
        for (var name : new String[] {"command", "help"}) {
            var base = "se.kommun.iop.ui.command." + name;
            var swedish = ResourceBundle.getBundle(base, Locale.ROOT);
            var english = ResourceBundle.getBundle(base, Locale.ENGLISH);
            assertThat(english.keySet()).isEqualTo(swedish.keySet());
        }
    }
}
