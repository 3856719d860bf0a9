package se.kommun.iop.ui.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Files in which somebody has changed a figure. */
final class Packages {

    private Packages() {}

    /** A twin of the file, with another digit where the first one stands in these parts. */
    static String edited(String file, String... parts) throws IOException {
        var edited = Set.of(parts);
        var out = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(Files.newInputStream(Path.of(file)));
                var zip = new ZipOutputStream(out)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                var another = edited.contains(entry.getName()) ? text.replaceFirst(">([^<]*)2024", ">$12025") : text;
                zip.write(another.getBytes(StandardCharsets.UTF_8));
            }
        }
        var twin = Path.of(file).resolveSibling("andrad-" + Path.of(file).getFileName());
        return Files.write(twin, out.toByteArray()).toString();
    }
}
