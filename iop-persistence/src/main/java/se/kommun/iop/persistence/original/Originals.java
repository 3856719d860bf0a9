package se.kommun.iop.persistence.original;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.kommun.iop.domain.observation.ImportId;

/** Keeps received files, each in sealed pieces. Nothing here takes one away. */
@Component
public class Originals {

    private static final int PIECE = 500_000;

    private final JdbcClient jdbc;
    private final OriginalKeys keys;
    private final Seal seal = new Seal();

    Originals(JdbcClient jdbc, OriginalKeys keys) {
        this.jdbc = jdbc;
        this.keys = keys;
    }

    /** Within the caller's transaction. */
    public void keep(ImportId list, byte[] content) {
        for (int piece = 0; piece * PIECE < content.length; piece++) {
            var part = Arrays.copyOfRange(content, piece * PIECE, Math.min(content.length, (piece + 1) * PIECE));
            jdbc.sql("""
                            insert into list_original (list, piece, content, sealed_with)
                            values (:list, :piece, :content, :key)
                            """)
                    .param("list", list.value())
                    .param("piece", piece)
                    .param("content", seal.close(keys.current(), place(list.value(), piece), part))
                    .param("key", keys.current().id())
                    .update();
        }
    }

    /** @throws IllegalStateException if the key is not known any longer, or somebody has altered the table */
    public byte[] of(ImportId list) {
        var whole = new ByteArrayOutputStream();
        jdbc.sql("select list, piece, content, sealed_with from list_original where list = :list order by piece")
                .param("list", list.value())
                .query(Piece.class)
                .list()
                .forEach(piece -> whole.writeBytes(opened(piece)));
        return whole.toByteArray();
    }

    private byte[] opened(Piece piece) {
        return seal.open(keys.named(piece.sealedWith()), place(piece.list(), piece.piece()), piece.content());
    }

    static String place(UUID list, int piece) {
        return list + "/" + piece;
    }

    /** The table {@code list_original}. */
    record Piece(UUID list, int piece, byte[] content, String sealedWith) {}
}
