package se.kommun.iop.persistence.observation;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import org.springframework.jdbc.core.namedparam.SimplePropertySqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.kommun.iop.domain.observation.ImportId;
import se.kommun.iop.domain.observation.ReceivedList;

/** Takes in a list with its original, all or nothing. */
@Component
class Intake {

    private static final int PIECE = 500_000;

    private final JdbcClient jdbc;
    private final ReceivedListRows rows;

    Intake(JdbcClient jdbc, ReceivedListRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /**
     * In a transaction of its own, for on PostgreSQL whoever finds the claim taken can do nothing more in that one.
     *
     * @throws org.springframework.dao.DuplicateKeyException if another list already stands for the content
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void take(ReceivedList list, byte[] original) {
        jdbc.sql("""
                        insert into received_list (id, agreement, file_name, fingerprint, size_in_bytes,
                            received_at, received_by, stage)
                        values (:id, :agreement, :fileName, :fingerprint, :sizeInBytes,
                            :receivedAt, :receivedBy, :stage)
                        """)
                .paramSource(new SimplePropertySqlParameterSource(rows.toRow(list)))
                .update();
        jdbc.sql("insert into list_claim (agreement, fingerprint, list) values (:agreement, :fingerprint, :list)")
                .param("agreement", list.agreement().text())
                .param("fingerprint", list.fingerprint().hex())
                .param("list", list.id().value())
                .update();
        for (int piece = 0; piece * PIECE < original.length; piece++) {
            jdbc.sql("insert into list_original (list, piece, content) values (:list, :piece, :content)")
                    .param("list", list.id().value())
                    .param("piece", piece)
                    .param(
                            "content",
                            Arrays.copyOfRange(original, piece * PIECE, Math.min(original.length, (piece + 1) * PIECE)))
                    .update();
        }
    }

    byte[] original(ImportId id) {
        var whole = new ByteArrayOutputStream();
        jdbc.sql("select content from list_original where list = :list order by piece")
                .param("list", id.value())
                .query(byte[].class)
                .list()
                .forEach(whole::writeBytes);
        return whole.toByteArray();
    }
}
