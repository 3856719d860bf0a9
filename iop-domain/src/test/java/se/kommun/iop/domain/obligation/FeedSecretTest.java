package se.kommun.iop.domain.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FeedSecretTest {

    @Test
    void every_secret_is_another_and_has_256_bits() {
        var dice = new SecureRandom();
        assertThat(IntStream.range(0, 100).mapToObj(i -> FeedSecret.draw(dice).text()))
                .doesNotHaveDuplicates()
                .allMatch(text -> text.length() == 43);
    }

    @Test
    void only_the_hash_is_kept_and_nothing_is_printed() {
        var secret = new FeedSecret("A".repeat(43));
        assertThat(secret.hash())
                .isEqualTo(new FeedSecret("A".repeat(43)).hash())
                .isNotEqualTo(new FeedSecret("B".repeat(43)).hash())
                .matches("[0-9a-f]{64}");
        assertThat(secret).asString().doesNotContain("AAA");
    }

    @Test
    void what_is_no_secret_is_refused() {
        for (var text : new String[] {"", "A".repeat(42), "A".repeat(44), "../" + "A".repeat(40)}) {
            assertThat(FeedSecret.isValid(text)).isFalse();
            assertThatThrownBy(() -> new FeedSecret(text))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("Not a secret");
        }
    }
}
