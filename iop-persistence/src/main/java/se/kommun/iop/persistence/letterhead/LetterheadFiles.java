package se.kommun.iop.persistence.letterhead;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.kommun.iop.domain.observation.Fingerprint;

/** The table {@code letterhead_file}: the same file is kept once, however many departments use it. */
@Component
class LetterheadFiles {

    /** H2 keeps no more than a megabyte in a value of a type that PostgreSQL has too. */
    private static final int PIECE = 500_000;

    private final JdbcClient jdbc;

    LetterheadFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Within the caller's transaction. */
    void keep(Fingerprint file, byte[] content) {
        if (find(file).isPresent()) {
            return;
        }
        for (int piece = 0; piece * PIECE < content.length; piece++) {
            jdbc.sql("insert into letterhead_file (file_hash, piece, content) values (:file, :piece, :content)")
                    .param("file", file.hex())
                    .param("piece", piece)
                    .param(
                            "content",
                            Arrays.copyOfRange(content, piece * PIECE, Math.min(content.length, (piece + 1) * PIECE)))
                    .update();
        }
    }

    Optional<byte[]> find(Fingerprint file) {
        var whole = new ByteArrayOutputStream();
        jdbc.sql("select content from letterhead_file where file_hash = :file order by piece")
                .param("file", file.hex())
                .query((row, number) -> row.getBytes("content"))
                .list()
                .forEach(whole::writeBytes);
        return Optional.of(whole.toByteArray()).filter(content -> content.length > 0);
    }
}
