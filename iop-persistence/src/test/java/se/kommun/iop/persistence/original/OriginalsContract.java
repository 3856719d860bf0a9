package se.kommun.iop.persistence.original;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.kommun.iop.domain.observation.ImportId;
import se.kommun.iop.persistence.Database;
import se.kommun.iop.persistence.Registers;

/** What holds for originals on every database. */
abstract class OriginalsContract {

    private static final String PERSONNUMMER = "19840102-9808";

    private final JdbcClient jdbc;
    private final Originals originals;
    private final ImportId list = ImportId.next();

    OriginalsContract(Database database) {
        var registers = Registers.on(database);
        jdbc = registers.get(JdbcClient.class);
        originals = registers.get(Originals.class);
        jdbc.sql("""
                        insert into agreement (code, version, subject, committee, municipality, term_from, term_through)
                        values ('original', 1, '', '', '', date '2024-07-01', date '2024-12-31')
                        on conflict do nothing
                        """).update();
        jdbc.sql("""
                        insert into received_list (id, agreement, file_name, fingerprint, size_in_bytes,
                            received_at, received_by, stage)
                        values (:id, 'original', '', '', 1, now(), '', 'RECEIVED')
                        """).param("id", list.value()).update();
    }

    @Test
    void an_original_comes_back_byte_by_byte_in_however_many_pieces() {
        var content = PERSONNUMMER.repeat(100_000).getBytes(StandardCharsets.UTF_8);
        originals.keep(list, content);
        assertThat(originals.of(list)).isEqualTo(content);
    }

    @Test
    void no_table_holds_what_an_original_says() {
        originals.keep(list, PERSONNUMMER.getBytes(StandardCharsets.UTF_8));
        assertThat(stored()).doesNotContain(PERSONNUMMER);
    }

    @Test
    void what_was_kept_in_the_open_is_sealed_at_the_next_start() {
        var content = PERSONNUMMER.getBytes(StandardCharsets.UTF_8);
        jdbc.sql("insert into list_original (list, piece, content, sealed_with) values (:list, 0, :content, 'none')")
                .param("list", list.value())
                .param("content", content)
                .update();

        new SealAtStart(jdbc, new OriginalKeys(SealTest.key(0), List.of())).afterSingletonsInstantiated();

        assertThat(stored()).doesNotContain(PERSONNUMMER);
        assertThat(originals.of(list)).isEqualTo(content);
    }

    @Test
    void nothing_starts_without_a_key_that_an_original_needs() {
        originals.keep(list, new byte[] {1});
        var otherKey = new OriginalKeys(SealTest.key(9), List.of());
        assertThatThrownBy(() -> new SealAtStart(jdbc, otherKey).afterSingletonsInstantiated())
                .isInstanceOf(OriginalKeyMissing.class);
    }

    private String stored() {
        return new String(
                jdbc.sql("select content from list_original where list = :list")
                        .param("list", list.value())
                        .query(byte[].class)
                        .single(),
                StandardCharsets.ISO_8859_1);
    }
}
