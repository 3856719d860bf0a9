package se.kommun.iop.ui.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands on PostgreSQL, by ordinary settings alone. */
class OnPostgresqlTest {

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
