package se.kommun.iop.persistence.observation;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * Many rows into one table, in the way that the database at hand is quickest at: COPY on PostgreSQL, a plain batch
 * elsewhere. Within the caller's transaction.
 */
final class BulkInsert {

    /** Fewer rows than this are not worth a COPY. */
    private static final int MANY = 20;

    private final String table;
    private final String columns;
    private final String insert;

    BulkInsert(String table, String... columns) {
        this.table = table;
        this.columns = String.join(", ", columns);
        this.insert =
                "insert into " + table + " (" + this.columns + ") values (?" + ", ?".repeat(columns.length - 1) + ")";
    }

    /** @param rows with a value for each column, in order */
    void into(JdbcOperations jdbc, List<@Nullable Object[]> rows) {
        jdbc.execute((Connection connection) -> {
            if (rows.size() >= MANY && connection.isWrapperFor(PGConnection.class)) {
                copy(connection.unwrap(PGConnection.class), rows);
            } else if (!rows.isEmpty()) {
                batch(connection, rows);
            }
            return rows.size();
        });
    }

    private void copy(PGConnection connection, List<@Nullable Object[]> rows) throws SQLException {
        var text = new StringBuilder(rows.size() * 160);
        rows.forEach(row -> line(text, row));
        try {
            connection
                    .getCopyAPI()
                    .copyIn("copy " + table + " (" + columns + ") from stdin", new StringReader(text.toString()));
        } catch (IOException e) {
            throw new SQLException("Nothing to read from", e);
        }
    }

    private void batch(Connection connection, List<@Nullable Object[]> rows) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            for (var row : rows) {
                for (int column = 0; column < row.length; column++) {
                    statement.setObject(column + 1, row[column]);
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    /** A row in COPY's text format. */
    private static void line(StringBuilder text, @Nullable Object[] row) {
        for (int column = 0; column < row.length; column++) {
            if (column > 0) {
                text.append('\t');
            }
            switch (row[column]) {
                case null -> text.append("\\N");
                case String value -> escaped(text, value);
                case BigDecimal value -> text.append(value.toPlainString());
                case Object value -> text.append(value);
            }
        }
        text.append('\n');
    }

    private static void escaped(StringBuilder text, String value) {
        for (int i = 0; i < value.length(); i++) {
            char letter = value.charAt(i);
            switch (letter) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(letter);
            }
        }
    }
}
