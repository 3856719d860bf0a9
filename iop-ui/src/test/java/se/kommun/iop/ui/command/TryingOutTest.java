package se.kommun.iop.ui.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** A dry run with an agreement file: everything is read, nothing is kept and nothing is started. */
class TryingOutTest {

    private Path folder;
    private Terminal terminal;

    @BeforeEach
    void open(@TempDir Path folder) {
        this.folder = folder;
        terminal = new Terminal(folder);
    }

    @Test
    void a_rejected_file_gets_its_result_too() throws IOException {
        var agreement = terminal.agreement("laxhjalp-2025");
        var empty = terminal.file("tom å.xlsx", "");

        assertThat(terminal.run(
                        "import", "--agreement", agreement, "--dry-run", "--out", terminal.path("ut/hit"), empty))
                .isEqualTo(2);
        assertThat(Files.readString(folder.resolve("ut/hit/tom å.xlsx.json")))
                .contains(
                        "\"file\": \"tom å.xlsx\"",
                        "\"fingerprint\": \"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\"",
                        "\"outcome\": \"rejected\"",
                        "\"observations\": []",
                        "\"severity\": \"error\"",
                        "\"cell\": null");
        assertThat(terminal.answer()).contains("tom å.xlsx: avvisad");
    }

    @Test
    void what_was_read_is_written_for_a_script() throws IOException {
        var list = terminal.file("juli.csv", """
                Datum;Plats;Portioner
                2024-07-06;Södra Sandby;12
                2024-07-07;Södra Sandby;stängt
                2024-07-13;Södra Sandby;ca 9
                2024-07-14;Södra Sandby;tjugo
                """);

        assertThat(terminal.run(
                        "import",
                        "--agreement",
                        terminal.agreement("seniorluncher-2024"),
                        "--dry-run",
                        "--out",
                        terminal.path("ut"),
                        list))
                .isEqualTo(1);

        var read = JsonMapper.shared().readTree(Files.readString(folder.resolve("ut/juli.csv.json")));
        assertThat(read.get("outcome").stringValue()).isEqualTo("accepted-with-warnings");
        assertThat(read.get("observations").valueStream().map(Object::toString))
                .containsExactly(
                        observation("2024-07-06", "value", "12", "false", "CSV!C2"),
                        observation("2024-07-07", "closed", "null", "false", "CSV!C3"),
                        observation("2024-07-13", "value", "9", "true", "CSV!C4"));
        assertThat(read.get("problems")
                        .valueStream()
                        .map(one -> one.get("severity").stringValue()
                                + " " + one.get("code").stringValue() + " "
                                + one.get("cell").stringValue()))
                .containsExactlyInAnyOrder("warning approximate CSV!C4", "error not-a-number CSV!C5");
    }

    private static String observation(String date, String state, String value, String estimated, String cell) {
        return "{\"date\":\"%s\",\"place\":\"Södra Sandby\",\"measure\":\"portioner\",\"state\":\"%s\",\"value\":%s,\"estimated\":%s,\"cell\":\"%s\"}"
                .formatted(date, state, value, estimated, cell);
    }

    @Test
    void two_results_never_overwrite_each_other() throws IOException {
        var agreement = terminal.agreement("laxhjalp-2025");
        Files.createDirectory(folder.resolve("a"));
        Files.createDirectory(folder.resolve("b"));

        assertThat(terminal.run(
                        "import",
                        "--agreement",
                        agreement,
                        "--dry-run",
                        "--out",
                        terminal.path("ut"),
                        terminal.file("a/lista.csv", "x"),
                        terminal.file("b/lista.csv", "y")))
                .isEqualTo(64);
        assertThat(terminal.complaint()).contains("Två filer heter lista.csv");
    }

    @Test
    void a_place_that_cannot_be_written_to_is_said_so() {
        var agreement = terminal.agreement("laxhjalp-2025");

        assertThat(terminal.run("import", "--agreement", agreement, "--dry-run", "--out", agreement, agreement))
                .isEqualTo(64);
        assertThat(terminal.complaint()).contains("Det går inte att skriva i");
    }
}
