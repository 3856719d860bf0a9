package se.kommun.iop.reports.casebundle;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.kommun.iop.domain.observation.Fingerprint;

/** What a case file holds (förteckning), for programs: as CSV, which is read back, and as JSON. */
record Manifest(List<Entry> entries) {

    static final String TABLE = "forteckning.csv";
    static final String OBJECT = "forteckning.json";
    static final String TEXT = "LAS-MIG.txt";

    private static final String HEADINGS = "file;sha256;bytes;from;what";
    private static final Pattern LINE = Pattern.compile("([^;\"]+);([0-9a-f]{64});([0-9]{1,18});([^;\"]*);\"(.*)\"");

    record Entry(String path, Fingerprint fingerprint, long size, String what, Instant from) {}

    /** What is read back of an entry. */
    record Known(String path, Fingerprint fingerprint) {}

    Manifest {
        entries = List.copyOf(entries);
    }

    /** Lines end as RFC 4180 says. */
    String table() {
        return HEADINGS + "\r\n"
                + entries.stream()
                        .map(entry -> String.format(
                                Locale.ROOT,
                                "%s;%s;%d;%s;\"%s\"\r\n",
                                entry.path(),
                                entry.fingerprint().hex(),
                                entry.size(),
                                entry.from(),
                                entry.what().replace("\"", "\"\"")))
                        .collect(Collectors.joining());
    }

    String object() {
        return entries.stream()
                .map(entry -> String.format(
                        Locale.ROOT,
                        "    {\"file\": \"%s\", \"sha256\": \"%s\", \"bytes\": %d, \"from\": \"%s\", \"what\": \"%s\"}",
                        entry.path(),
                        entry.fingerprint().hex(),
                        entry.size(),
                        entry.from(),
                        escaped(entry.what())))
                .collect(Collectors.joining(",\n", "{\n  \"format\": 1,\n  \"files\": [\n", "\n  ]\n}\n"));
    }

    /** Empty when it is no list of contents of ours. */
    static Optional<List<Known>> read(String table) {
        var lines = table.lines().toList();
        if (lines.isEmpty() || !lines.getFirst().equals(HEADINGS)) {
            return Optional.empty();
        }
        var known = new ArrayList<Known>();
        for (var line : lines.subList(1, lines.size())) {
            var parts = LINE.matcher(line);
            if (!parts.matches()) {
                return Optional.empty();
            }
            known.add(new Known(parts.group(1), new Fingerprint(parts.group(2))));
        }
        return Optional.of(known);
    }

    private static String escaped(String text) {
        var escaped = new StringBuilder();
        text.chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                escaped.append('\\').append((char) c);
            } else if (c < ' ' || Character.isSurrogate((char) c)) {
                escaped.append("\\u").append(HexFormat.of().toHexDigits((char) c));
            } else {
                escaped.append((char) c);
            }
        });
        return escaped.toString();
    }
}
