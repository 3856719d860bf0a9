package se.kommun.iop.ui.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import se.kommun.iop.reports.letterhead.Letterhead;
import se.kommun.iop.reports.letterhead.UnfitLetterhead;
import se.kommun.iop.ui.paper.LetterheadFile;
import se.kommun.iop.ui.paper.Letterheads;

/** A letterhead that somebody hands over as a file; without one, papers have that of the agreement's department. */
final class LetterheadOption {

    @Option(names = "--letterhead", paramLabel = "${bundle:label.file}")
    private @Nullable Path letterhead;

    /** Stops with everything that the template lacks. */
    Optional<Letterheads> handedOver(Desk desk) {
        return Optional.ofNullable(letterhead).map(file -> Letterheads.always(read(desk, file)));
    }

    /** Stops with everything that the template lacks. */
    static Letterhead read(Desk desk, Path file) {
        try {
            return LetterheadFile.read(file);
        } catch (IOException e) {
            throw Stop.wrongUsage(desk.say("file-unreadable", file.toString()));
        } catch (UnfitLetterhead unfit) {
            throw Stop.wrongUsage(desk.say("letterhead-unfit", file.toString())
                    + unfit.lacks().stream()
                            .map(lack -> System.lineSeparator() + "  " + lack.told(desk.locale()))
                            .collect(Collectors.joining()));
        }
    }
}
