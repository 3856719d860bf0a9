package se.kommun.iop.ui.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** What is payable and why, from an agreement file alone. */
class ExplainCommandTest {

    private Terminal terminal;

    @BeforeEach
    void open(@TempDir Path folder) {
        terminal = new Terminal(folder);
    }

    @Test
    void says_what_is_missing_before_an_instalment_may_be_invoiced() {
        assertThat(terminal.run(
                        "explain", "--agreement", terminal.agreement("seniorluncher-2024"), "--today", "2024-07-10"))
                .isZero();
        assertThat(terminal.answer())
                .contains("Läget 10 juli 2024: utkast", "får inte faktureras ännu", "[ ] Underskrift saknas: LIPS");
    }

    @Test
    void says_the_same_to_a_script() {
        var agreement = terminal.agreement("seniorluncher-2024");
        assertThat(terminal.run("explain", "--agreement", agreement, "--today", "2024-07-10", "--json"))
                .isZero();

        var read = JsonMapper.shared().readTree(terminal.answer());
        assertThat(read.get("standing").stringValue()).isEqualTo("draft");
        assertThat(read.get("instalments").size()).isEqualTo(2);
        var first = read.get("instalments").get(0);
        assertThat(first.get("payable").booleanValue()).isFalse();
        assertThat(first.get("amount").decimalValue()).isEqualByComparingTo("100000");
        assertThat(first.get("explanation").get("parts").size()).isGreaterThan(1);
        assertThat(read.has("measures")).isFalse();
    }
}
