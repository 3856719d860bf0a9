package se.kommun.iop.ui.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands on PostgreSQL, by ordinary settings alone. */
class OnPostgresqlTest {

    private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);

    @BeforeEach
    void set_a_key() {
        System.setProperty("iop.originals.key", KEY);
    }

    @AfterEach
    void forget_the_key() {
        System.clearProperty("iop.originals.key");
    }

    @Test
    void settings_alone_choose_another_database(@TempDir Path folder) throws Exception {
        var terminal = new Terminal(folder);
        try (var postgresql = EmbeddedPostgres.start()) {
            System.setProperty("spring.datasource.url", postgresql.getJdbcUrl("postgres", "postgres"));
            System.setProperty("spring.datasource.username", "postgres");
            var list = terminal.file("januari.csv", """
                    Datum;Plats;Antal deltagare;Timmar
                    2025-01-13;Stadsbiblioteket;14;6,5
                    2025-01-15;Norra biblioteket;7;4
                    """);

            assertThat(terminal.run(
                            "import",
                            "--agreement",
                            terminal.agreement("laxhjalp-2025"),
                            "--as-of",
                            "2025-02-01",
                            "--accept",
                            list))
                    .as(terminal.complaint())
                    .isZero();
            assertThat(terminal.run("explain", "--agreement", "KFN 2024/0417", "--today", "2025-02-01"))
                    .isZero();

            assertThat(terminal.answer())
                    .contains("Redovisat i deltagartillfällen: 21", "Redovisat i ledartimmar: 10,5");
        } finally {
            System.clearProperty("spring.datasource.url");
            System.clearProperty("spring.datasource.username");
        }
    }

    @Test
    void without_a_key_for_originals_nothing_starts(@TempDir Path folder) throws Exception {
        var terminal = new Terminal(folder);
        System.clearProperty("iop.originals.key");
        try (var postgresql = EmbeddedPostgres.start()) {
            System.setProperty("spring.datasource.url", postgresql.getJdbcUrl("postgres", "postgres"));
            System.setProperty("spring.datasource.username", "postgres");

            assertThat(terminal.run("agreement", "list")).isEqualTo(70);
            assertThat(terminal.complaint()).contains("iop.originals.key").hasLineCount(1);
        } finally {
            System.clearProperty("spring.datasource.url");
            System.clearProperty("spring.datasource.username");
        }
    }

    @Test
    void a_database_that_does_not_answer_is_said_so(@TempDir Path folder) {
        var terminal = new Terminal(folder);
        System.setProperty("spring.datasource.url", "jdbc:postgresql://localhost:1/iop");
        try {
            assertThat(terminal.run("agreement", "list")).isEqualTo(70);
            assertThat(terminal.complaint()).contains("Databasen svarar inte").hasLineCount(1);
        } finally {
            System.clearProperty("spring.datasource.url");
        }
    }
}
