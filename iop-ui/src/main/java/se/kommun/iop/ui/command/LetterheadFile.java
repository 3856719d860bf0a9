package se.kommun.iop.ui.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.kommun.iop.reports.letterhead.Letterhead;
import se.kommun.iop.reports.letterhead.UnfitLetterhead;

/** A letterhead that somebody hands over as a file, or none: then papers have their own look. */
record LetterheadFile(Optional<Letterhead> letterhead) {

    /** Stops with everything that the template lacks. */
    static LetterheadFile of(Desk desk, @Nullable Path file) {
        if (file == null) {
            return new LetterheadFile(Optional.empty());
        }
        try {
            return new LetterheadFile(Optional.of(Letterhead.of(Files.readAllBytes(file))));
        } catch (IOException e) {
            throw Stop.wrongUsage(desk.say("file-unreadable", file.toString()));
        } catch (UnfitLetterhead unfit) {
            throw Stop.wrongUsage(desk.say("letterhead-unfit", file.toString())
                    + unfit.lacks().stream()
                            .map(lack -> System.lineSeparator() + "  " + lack.told(desk.locale()))
                            .collect(Collectors.joining()));
        }
    }

    OutFile.Content on(OutFile.Content paper) {
        return letterhead
                .<OutFile.Content>map(look -> out -> {
                    var plain = new ByteArrayOutputStream();
                    paper.writeTo(plain);
                    look.dress(plain.toByteArray(), out);
                })
                .orElse(paper);
    }
}
