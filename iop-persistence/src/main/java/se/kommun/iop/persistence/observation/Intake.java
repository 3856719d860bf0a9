package se.kommun.iop.persistence.observation;

import org.springframework.jdbc.core.namedparam.SimplePropertySqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.kommun.iop.domain.observation.ReceivedList;
import se.kommun.iop.persistence.original.Originals;

/** Takes in a list with its original, all or nothing. */
@Component
class Intake {

    private final JdbcClient jdbc;
    private final ReceivedListRows rows;
    private final Originals originals;

    Intake(JdbcClient jdbc, ReceivedListRows rows, Originals originals) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.originals = originals;
    }

    /**
     * In a transaction of its own, for on PostgreSQL whoever finds the claim taken can do nothing more in that one.
     *
     * @throws org.springframework.dao.DuplicateKeyException if another list already stands for the content
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void take(ReceivedList list, byte[] original) {
        takeAlong(list, original);
    }

    /** Within the caller's transaction, where nobody else can have the same content. */
    @Transactional
    void takeAlong(ReceivedList list, byte[] original) {
        jdbc.sql("""
                        insert into received_list (id, agreement, file_name, fingerprint, size_in_bytes,
                            received_at, received_by, stage, origin)
                        values (:id, :agreement, :fileName, :fingerprint, :sizeInBytes,
                            :receivedAt, :receivedBy, :stage, :origin)
                        """)
                .paramSource(new SimplePropertySqlParameterSource(rows.toRow(list)))
                .update();
        jdbc.sql("insert into list_claim (agreement, fingerprint, list) values (:agreement, :fingerprint, :list)")
                .param("agreement", list.agreement().text())
                .param("fingerprint", list.fingerprint().hex())
                .param("list", list.id().value())
                .update();
        originals.keep(list.id(), original);
    }
}
