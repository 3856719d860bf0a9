package se.kommun.iop.persistence.unsaved;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Names and texts as one text: a line for each, with its own line ends and tabs written as signs. */
final class TypedTexts {

    private TypedTexts() {}

    static String write(Map<String, String> typed) {
        return new TreeMap<>(typed)
                .entrySet().stream()
                        .map(one -> escaped(one.getKey()) + "\t" + escaped(one.getValue()))
                        .collect(Collectors.joining("\n"));
    }

    static Map<String, String> read(String written) {
        return written.lines()
                .map(line -> line.split("\t", 2))
                .filter(line -> line.length == 2)
                .collect(Collectors.toMap(line -> plain(line[0]), line -> plain(line[1])));
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\n", "\\n")
                .replace("\r", "\\r")
                .replace("\t", "\\t")
                .replace("\u0000", "");
    }

    private static String plain(String text) {
        var plain = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (sign == '\\' && at + 1 < text.length()) {
                at++;
                plain.append(
                        switch (text.charAt(at)) {
                            case 'n' -> '\n';
                            case 'r' -> '\r';
                            case 't' -> '\t';
                            default -> text.charAt(at);
                        });
            } else {
                plain.append(sign);
            }
        }
        return plain.toString();
    }
}
