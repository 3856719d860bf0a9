package se.kommun.iop.persistence.original;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;

class KeySettingsTest {

    private static final String ONE = Base64.getEncoder().encodeToString(new byte[32]);

    @TempDir
    Path folder;

    private final MockEnvironment settings = new MockEnvironment();

    @Test
    void a_key_that_is_set_is_used() {
        settings.setProperty(KeySettings.KEY, ONE);
        assertThat(keys().current()).isEqualTo(SealingKey.of(ONE));
    }

    @Test
    void beside_an_embedded_database_a_key_is_made_once() {
        settings.setProperty("spring.datasource.url", "jdbc:h2:file:./data/iop");
        settings.setProperty(
                KeySettings.FILE, folder.resolve("data/originals.key").toString());
        assertThat(keys().current()).isEqualTo(keys().current());
    }

    @Test
    void a_key_that_is_made_is_for_its_owner_alone() throws Exception {
        var file = folder.resolve("originals.key");
        settings.setProperty("spring.datasource.url", "jdbc:h2:file:./data/iop");
        settings.setProperty(KeySettings.FILE, file.toString());
        keys();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void no_key_is_made_for_a_database_elsewhere() {
        settings.setProperty("spring.datasource.url", "jdbc:postgresql://host/iop");
        settings.setProperty(KeySettings.FILE, folder.resolve("originals.key").toString());
        assertThatThrownBy(this::keys).isInstanceOf(OriginalKeyMissing.class);
    }

    @Test
    void a_former_key_still_opens() {
        settings.setProperty(KeySettings.KEY, ONE);
        var former = SealTest.key(7);
        settings.setProperty(
                KeySettings.FORMER,
                Base64.getEncoder().encodeToString(former.secret().getEncoded()));
        assertThat(keys().named(former.id())).isEqualTo(former);
    }

    @Test
    void what_is_no_key_is_refused() {
        settings.setProperty(KeySettings.KEY, "hemligt");
        assertThatThrownBy(this::keys).isInstanceOf(OriginalKeyInvalid.class);
    }

    private OriginalKeys keys() {
        return new KeySettings().originalKeys(settings);
    }
}
