package se.kommun.iop.bench;

import java.nio.file.Path;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One of those that race: from a workbook in a file to figures that count in a database. */
interface Contender extends AutoCloseable {

    /** Untimed: makes the tables as empty as they were. */
    void ready();

    /** The race itself. */
    void run(Path workbook);

    /** Untimed: how many figures count now. */
    long counted();

    JdbcClient tables();

    @Override
    void close();
}
