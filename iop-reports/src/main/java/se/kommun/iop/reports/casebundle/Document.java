package se.kommun.iop.reports.casebundle;

import java.io.IOException;
import java.io.OutputStream;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One file of a case file.
 *
 * @param path where it lies, with slashes between folders
 * @param what what it is, for a reader
 * @param from when it is from
 */
public record Document(String path, String what, Instant from, Content content) {

    private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9._-]+(/[A-Za-z0-9._-]+)*");
    private static final int LONGEST_NAME = 100;

    /** @throws IllegalArgumentException if the path could lead out of the folder it is unpacked in */
    public Document {
        if (!SAFE.matcher(path).matches() || path.contains("..")) {
            throw new IllegalArgumentException("Not a path within a case file");
        }
        what = what.replaceAll("\\s+", " ").strip();
    }

    /** Writes the file itself, once. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** A name that somebody else gave a file, without anything that a folder or another system could stumble over. */
    public static String named(String given) {
        var plain = Normalizer.normalize(given, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9._-]+", "-")
                .replaceAll("\\.{2,}", ".");
        var end = plain.length() > LONGEST_NAME ? plain.substring(plain.length() - LONGEST_NAME) : plain;
        return end.isEmpty() ? "-" : end.toLowerCase(Locale.ROOT);
    }
}
