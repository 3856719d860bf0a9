package se.kommun.iop.ui.paper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.kommun.iop.reports.letterhead.Letterhead;
import se.kommun.iop.reports.letterhead.UnfitLetterhead;

/**
 * A letterhead in a file of its own. It is read when it is first asked for, and again when the file has changed. One that
 * cannot be used is told in the log with all that it lacks.
 */
public final class LetterheadFile {

    private static final Logger LOG = LoggerFactory.getLogger(LetterheadFile.class);

    private final Path file;
    private Optional<Letterhead> known = Optional.empty();
    private @Nullable State state;

    LetterheadFile(Path file) {
        this.file = file;
    }

    /** The letterhead in a file, read once. */
    public static Letterhead read(Path file) throws IOException, UnfitLetterhead {
        try (var content = Files.newInputStream(file)) {
            // One byte too many is enough to be told that it is too large.
            return Letterhead.of(content.readNBytes(Letterhead.MAX_BYTES + 1));
        }
    }

    synchronized Optional<Letterhead> letterhead() {
        var now = State.of(file);
        if (!now.equals(state)) {
            known = tried();
            state = now;
        }
        return known;
    }

    private Optional<Letterhead> tried() {
        try {
            return Optional.of(read(file));
        } catch (IOException e) {
            LOG.warn("The letterhead cannot be read: {}", file);
        } catch (UnfitLetterhead unfit) {
            unfit.lacks().forEach(lack -> LOG.warn("{}: {}", file, lack.told(Locale.of("sv", "SE"))));
        }
        return Optional.empty();
    }

    /** What a file shows when it has changed. */
    private record State(long size, FileTime changedAt) {

        static State of(Path file) {
            try {
                return new State(Files.size(file), Files.getLastModifiedTime(file));
            } catch (IOException gone) {
                return new State(-1, FileTime.fromMillis(0));
            }
        }
    }
}
