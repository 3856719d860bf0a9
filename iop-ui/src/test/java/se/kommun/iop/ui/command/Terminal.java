package se.kommun.iop.ui.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;

/** Gives commands as on a command line, and keeps what they answer. */
final class Terminal {

    private final Path folder;
    private final Clock clock;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    Terminal(Path folder) {
        this(folder, Clock.fixed(Instant.parse("2025-01-10T10:00:00Z"), ZoneId.of("Europe/Stockholm")));
    }

    Terminal(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    int run(String... arguments) {
        out.reset();
        err.reset();
        var desk =
                new Desk(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), Locale.of("sv"), clock);
        return Commands.run(desk, arguments);
    }

    String answer() {
        return out.toString(UTF_8);
    }

    String complaint() {
        return err.toString(UTF_8);
    }

    /** An agreement that comes with the program, as a file. */
    String agreement(String code) {
        return file(code + ".yaml", agreementText(code));
    }

    String agreementText(String code) {
        try (InputStream shipped = Terminal.class.getResourceAsStream("/agreements/" + code + ".yaml")) {
            return new String(shipped.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String file(String name, String content) {
        try {
            return Files.writeString(folder.resolve(name), content).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String path(String name) {
        return folder.resolve(name).toString();
    }
}
