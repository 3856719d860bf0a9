package se.kommun.iop.ui.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Files in which somebody has changed a figure. */
final class Packages {

    private Packages() {}

    /** A twin of the file, with another digit where the first one stands in these parts. */
    static String edited(String file, String... parts) throws IOException {
        var edited = Set.of(parts);
        return twin(
                file,
                (name, text) -> edited.contains(name) ? text.replaceFirst(">([^<]*)20[0-9]{2}", ">$11999") : text);
    }

    /** A twin of the file, with something else where this stands, in any part. */
    static String changed(String file, String from, String to) throws IOException {
        return twin(file, (name, text) -> text.replace(from, to));
    }

    /** Text only: what is packed within a package stays as it is. */
    private static String twin(String file, BinaryOperator<String> edit) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(Files.newInputStream(Path.of(file)));
                var zip = new ZipOutputStream(out)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                var content = in.readAllBytes();
                zip.write(
                        entry.getName().endsWith(".xml")
                                ? edit.apply(entry.getName(), new String(content, StandardCharsets.UTF_8))
                                        .getBytes(StandardCharsets.UTF_8)
                                : content);
            }
        }
        var twin = Path.of(file).resolveSibling("andrad-" + Path.of(file).getFileName());
        return Files.write(twin, out.toByteArray()).toString();
    }
}
