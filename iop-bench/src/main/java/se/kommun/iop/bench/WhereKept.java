package se.kommun.iop.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database as the program meets it: through a pool, with all tables. */
record WhereKept(String url, String user) {

    static final String LIKE_POSTGRESQL =
            ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DEFAULT_NULL_ORDERING=HIGH";

    /** As application.properties has it. */
    static WhereKept h2(Path folder) {
        return new WhereKept(
                "jdbc:h2:file:" + folder.resolve("iop") + LIKE_POSTGRESQL + ";WRITE_DELAY=0;TRACE_LEVEL_FILE=0", "sa");
    }

    /** As anybody has it who says nothing more: told to be on disk before it is. */
    static WhereKept plainH2(Path folder) {
        return new WhereKept("jdbc:h2:file:" + folder.resolve("iop") + LIKE_POSTGRESQL, "sa");
    }

    boolean isPostgresql() {
        return url.startsWith("jdbc:postgresql:");
    }

    DataSource open() {
        var source = new HikariDataSource();
        source.setJdbcUrl(url);
        source.setUsername(user);
        source.setPassword("");
        Flyway.configure().dataSource(source).load().migrate();
        return source;
    }

    /** What the server process has worked, beside our own; 0 for an embedded database. */
    long serverNanos(JdbcClient jdbc) {
        if (!isPostgresql()) {
            return 0;
        }
        long backend = jdbc.sql("select pg_backend_pid()").query(Long.class).single();
        var postmaster =
                ProcessHandle.of(backend).flatMap(ProcessHandle::parent).orElseThrow();
        return postmaster
                .descendants()
                .mapToLong(one -> one.info()
                        .totalCpuDuration()
                        .map(java.time.Duration::toNanos)
                        .orElse(0L))
                .sum();
    }

    static void delete(Path folder) {
        try (var all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(one -> one.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
