package se.kommun.iop.persistence.original;

import java.util.UUID;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Before anybody comes in: seals what was kept before originals were encrypted, and stops the start if a key is missing
 * that will be needed.
 */
@Component
class SealAtStart implements SmartInitializingSingleton {

    private final JdbcClient jdbc;
    private final OriginalKeys keys;
    private final Seal seal = new Seal();

    SealAtStart(JdbcClient jdbc, OriginalKeys keys) {
        this.jdbc = jdbc;
        this.keys = keys;
    }

    @Override
    public void afterSingletonsInstantiated() {
        jdbc.sql("select distinct sealed_with from list_original where sealed_with <> 'none'")
                .query(String.class)
                .list()
                .forEach(keys::named);
        jdbc.sql("select list, piece from list_original where sealed_with = 'none'")
                .query(Open.class)
                .list()
                .forEach(this::seal);
    }

    /** One at a time, so that a start that is interrupted goes on the next time. */
    private void seal(Open open) {
        var content = jdbc.sql("select content from list_original where list = :list and piece = :piece")
                .param("list", open.list())
                .param("piece", open.piece())
                .query(byte[].class)
                .single();
        jdbc.sql("""
                        update list_original set content = :content, sealed_with = :key
                        where list = :list and piece = :piece and sealed_with = 'none'
                        """)
                .param("content", seal.close(keys.current(), Originals.place(open.list(), open.piece()), content))
                .param("key", keys.current().id())
                .param("list", open.list())
                .param("piece", open.piece())
                .update();
    }

    record Open(UUID list, int piece) {}
}
