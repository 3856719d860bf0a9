package se.kommun.iop.persistence.original;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Where the keys are set. */
@Configuration(proxyBeanMethods = false)
class KeySettings {

    static final String KEY = "iop.originals.key";
    static final String FORMER = "iop.originals.former-keys";

    /** A file with the key. Beside an embedded database it is made, with a new key, when it does not exist. */
    static final String FILE = "iop.originals.key-file";

    /** @throws OriginalKeyMissing if neither a key is set nor a file that exists or may be made */
    @Bean
    OriginalKeys originalKeys(Environment settings) {
        var current = set(settings, KEY)
                .or(() -> set(settings, FILE).map(Path::of).flatMap(file -> kept(file, isEmbedded(settings))))
                .orElseThrow(() -> new OriginalKeyMissing(KEY));
        var former = set(settings, FORMER).stream()
                .flatMap(keys -> Arrays.stream(keys.split(",", -1)))
                .map(SealingKey::of)
                .toList();
        return new OriginalKeys(SealingKey.of(current), former);
    }

    private static Optional<String> set(Environment settings, String name) {
        return Optional.ofNullable(settings.getProperty(name)).filter(value -> !value.isBlank());
    }

    /** A database that outlives this machine must not depend on a file that nobody knows of. */
    private static boolean isEmbedded(Environment settings) {
        return settings.getProperty("spring.datasource.url", "").startsWith("jdbc:h2:");
    }

    private static Optional<String> kept(Path file, boolean mayBeMade) {
        try {
            if (!Files.exists(file) && mayBeMade) {
                write(file);
            }
            return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For nobody but who runs the program, where the file system can say so. */
    private static void write(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        var key = new byte[SealingKey.BYTES];
        new SecureRandom().nextBytes(key);
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(
                file,
                Base64.getEncoder().encodeToString(key) + System.lineSeparator(),
                StandardOpenOption.CREATE,
                StandardOpenOption.DSYNC,
                StandardOpenOption.WRITE);
    }
}
