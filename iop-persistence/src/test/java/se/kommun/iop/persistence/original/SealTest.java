package se.kommun.iop.persistence.original;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class SealTest {

    private static final byte[] CONTENT = "Veberöd;25".getBytes(StandardCharsets.UTF_8);
    private static final SealingKey KEY = key(1);

    private final Seal seal = new Seal();

    @Test
    void what_was_sealed_opens_with_the_same_key() {
        assertThat(seal.open(KEY, "list/0", seal.close(KEY, "list/0", CONTENT))).isEqualTo(CONTENT);
    }

    @Test
    void the_same_content_is_sealed_differently_each_time() {
        assertThat(seal.close(KEY, "list/0", CONTENT)).isNotEqualTo(seal.close(KEY, "list/0", CONTENT));
    }

    @Test
    void another_key_opens_nothing() {
        var closed = seal.close(KEY, "list/0", CONTENT);
        assertThatThrownBy(() -> seal.open(key(2), "list/0", closed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void nothing_opens_in_the_place_of_another() {
        var closed = seal.close(KEY, "list/0", CONTENT);
        assertThatThrownBy(() -> seal.open(KEY, "list/1", closed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_single_altered_bit_shows() {
        var closed = seal.close(KEY, "list/0", CONTENT);
        closed[closed.length / 2] ^= 1;
        assertThatThrownBy(() -> seal.open(KEY, "list/0", closed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_key_does_not_tell_itself() {
        assertThat(KEY.toString())
                .doesNotContain(Base64.getEncoder().encodeToString(KEY.secret().getEncoded()));
    }

    static SealingKey key(int number) {
        var bytes = new byte[SealingKey.BYTES];
        bytes[0] = (byte) number;
        return SealingKey.of(Base64.getEncoder().encodeToString(bytes));
    }
}
