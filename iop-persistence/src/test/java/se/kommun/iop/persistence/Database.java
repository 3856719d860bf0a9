package se.kommun.iop.persistence;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.boot.jdbc.DataSourceBuilder;

/** The databases that the registers must run on. Each call gives an empty one with all migrations. */
public enum Database {
    H2 {
        @Override
        DataSource create() {
            return DataSourceBuilder.create()
                    .url("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;MODE=PostgreSQL"
                            + ";DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DEFAULT_NULL_ORDERING=HIGH")
                    .username("sa")
                    .password("")
                    .build();
        }
    },
    POSTGRESQL {
        @Override
        DataSource create() {
            var name = "iop" + UUID.randomUUID().toString().replace("-", "");
            try (var connection = Server.ONE.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create database " + name);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return DataSourceBuilder.create()
                    .url(Server.ONE.getJdbcUrl("postgres", name))
                    .username("postgres")
                    .build();
        }
    };

    abstract DataSource create();

    public DataSource migrated() {
        return migratedTo("latest");
    }

    /** One as a former version of the program left it. */
    public DataSource migratedTo(String version) {
        var source = create();
        migrate(source, version);
        return source;
    }

    public static void migrate(DataSource source, String version) {
        Flyway.configure().dataSource(source).target(version).load().migrate();
    }

    /** PostgreSQL is started once for all tests. */
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
