package se.kommun.iop.ui.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
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

    /** The golden scenario, point 8, and T-03, without a database. */
    @Test
    void tells_a_script_of_follow_ups_and_of_the_end() throws IOException {
        var file = Path.of(terminal.agreement("seniorluncher-2024"));
        Files.writeString(file, """
                follow-ups-held:
                  - {follow-up: sommar, on: 2024-09-12, minutes: m1, dealt-with: [samarbetet, medlen, hosten]}
                occurrences:
                  - {kind: deviation, code: d-1, on: 2024-10-01, raised-by: lips, text: stängt}
                  - {kind: dialogue, code: d-2, on: 2024-10-08, parties: [lips, traffpunkterna], about: [d-1], text: möte}
                  - {kind: notice, code: d-3, on: 2024-10-15, by: lips, trigger: changed-circumstances, dialogue: d-2,
                     text: färre volontärer}
                """, StandardOpenOption.APPEND);

        assertThat(terminal.run("explain", "--agreement", file.toString(), "--today", "2024-10-15", "--json"))
                .isZero();

        var read = JsonMapper.shared().readTree(terminal.answer());
        var summer = read.get("followUps").get(0);
        assertThat(summer.get("done").isNull()).isTrue();
        assertThat(summer.get("held").get(0).stringValue()).isEqualTo("2024-09-12");
        assertThat(summer.get("missingPoints").size()).isEqualTo(1);
        assertThat(summer.get("missingPoints").get(0).get("code").stringValue()).isEqualTo("portioner-och-intresse");
        assertThat(read.get("end").get("effective").stringValue()).isEqualTo("2024-12-31");
        assertThat(read.get("end").get("remarks").get(0).stringValue())
                .isEqualTo("En uppsägning efter 30 september 2024 ändrar ingenting: "
                        + "avtalet upphör ändå 31 december 2024");
        assertThat(read.get("instalments")
                        .get(1)
                        .get("explanation")
                        .get("sentence")
                        .stringValue())
                .contains("är inte behandlad");
    }

    /** The golden scenario, point 3: an invoice that came too early is there, and the instalment is blocked all the same. */
    @Test
    void tells_a_script_of_invoices_and_how_far_they_have_come() throws IOException {
        var file = Path.of(terminal.agreement("seniorluncher-2024"));
        Files.writeString(file, """
                payment-requests:
                  - {instalment: 1, kind: invoice, number: '17', amount: 100000, issuer: lips, dated: 2024-07-05,
                     received: 2024-07-08, due: 2024-08-07, registered-by: handläggaren}
                """, StandardOpenOption.APPEND);

        assertThat(terminal.run("explain", "--agreement", file.toString(), "--today", "2024-07-10", "--json"))
                .isZero();

        var read = JsonMapper.shared().readTree(terminal.answer());
        var first = read.get("instalments").get(0);
        assertThat(first.get("state").stringValue()).isEqualTo("blocked");
        assertThat(first.get("stateText").stringValue()).contains("A:120");
        assertThat(first.get("requests").get(0).get("number").stringValue()).isEqualTo("17");
        assertThat(first.get("requests").get(0).get("attestedBy").isNull()).isTrue();
        assertThat(read.get("statements").get(0).get("remainder").decimalValue())
                .isEqualByComparingTo("100000");
    }
}
