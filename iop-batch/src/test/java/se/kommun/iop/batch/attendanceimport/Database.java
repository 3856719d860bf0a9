package se.kommun.iop.batch.attendanceimport;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.UUID;

/** Where a real house keeps its things. */
record Database(String url, String user) {

    private static final String LIKE_POSTGRESQL =
            ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DEFAULT_NULL_ORDERING=HIGH";

    /** An H2 database that is gone when the tests are done. */
    static Database h2() {
        return new Database("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1" + LIKE_POSTGRESQL, "sa");
    }

    /** An H2 database in a file, as on an officer's own machine. */
    static Database file(Path folder) {
        return new Database("jdbc:h2:file:" + folder.resolve("iop") + LIKE_POSTGRESQL + ";WRITE_DELAY=0", "sa");
    }

    /** A PostgreSQL of our own. */
    static Database postgresql() {
        return new Database(Server.ONE.getJdbcUrl("postgres", "postgres"), "postgres");
    }

    /** Started once for all tests. */
    private static final class Server {
        static final EmbeddedPostgres ONE = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
