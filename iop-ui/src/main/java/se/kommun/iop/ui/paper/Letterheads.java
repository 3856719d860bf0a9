package se.kommun.iop.ui.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import se.kommun.iop.domain.paper.PaperKind;
import se.kommun.iop.reports.letterhead.Letterhead;
import se.kommun.iop.reports.letterhead.UnfitLetterhead;

/**
 * The letterhead that every Word paper of this house gets (brevmall), from the setting {@code iop.letterhead}. One that
 * cannot be used is told in the log with all that it lacks, and papers have their own look meanwhile.
 */
@Component
public class Letterheads {

    private static final Logger LOG = LoggerFactory.getLogger(Letterheads.class);

    private static final Set<PaperKind> IN_WORD =
            EnumSet.of(PaperKind.AGREEMENT, PaperKind.FOLLOW_UP, PaperKind.MEMORANDUM, PaperKind.PORTFOLIO);

    private final Optional<Letterhead> letterhead;

    public Letterheads(Environment settings) {
        letterhead = Optional.ofNullable(settings.getProperty("iop.letterhead"))
                .filter(file -> !file.isBlank())
                .flatMap(file -> read(Path.of(file)));
    }

    /** The paper in the house's look; a workbook stays as it is. */
    public byte[] dressed(PaperKind kind, byte[] paper) {
        return letterhead
                .filter(look -> IN_WORD.contains(kind))
                .map(look -> dressed(paper, look))
                .orElse(paper);
    }

    private static byte[] dressed(byte[] paper, Letterhead look) {
        var dressed = new ByteArrayOutputStream(paper.length);
        try {
            look.dress(paper, dressed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return dressed.toByteArray();
    }

    private static Optional<Letterhead> read(Path file) {
        try {
            return Optional.of(Letterhead.of(Files.readAllBytes(file)));
        } catch (IOException e) {
            LOG.warn("The letterhead cannot be read: {}", file);
        } catch (UnfitLetterhead unfit) {
            unfit.lacks().forEach(lack -> LOG.warn("{}: {}", file, lack.told(Locale.of("sv", "SE"))));
        }
        return Optional.empty();
    }
}
