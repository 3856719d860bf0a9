package se.kommun.iop.ui.command;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that somebody asks for by name. */
record OutFile(Desk desk, Path out) {

    /** Beside its place first, so that it is there completely or not at all. */
    void write(Content content) {
        var place = out.toAbsolutePath();
        try {
            var beside = place.resolveSibling("." + place.getFileName() + ".part");
            try {
                try (var stream = Files.newOutputStream(beside)) {
                    content.writeTo(stream);
                }
                Files.move(beside, place, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException e) {
            throw Stop.wrongUsage(desk.say("folder-unwritable", String.valueOf(place.getParent())));
        }
    }

    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }
}
