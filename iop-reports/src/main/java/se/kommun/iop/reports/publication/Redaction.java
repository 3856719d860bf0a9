package se.kommun.iop.reports.publication;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes secrets out of the parts of a file, and remembers which there were. */
final class Redaction {

    private final Map<Secret, Pattern> patterns = new LinkedHashMap<>();
    private final Set<Secret> found = new LinkedHashSet<>();

    Redaction(List<Secret> secrets) {
        secrets.forEach(secret -> patterns.put(secret, pattern(secret.words())));
    }

    /** @param xml text as it stands in an XML file */
    String of(String xml) {
        var left = xml;
        for (var secret : patterns.entrySet()) {
            var matcher = secret.getValue().matcher(left);
            if (matcher.find()) {
                found.add(secret.getKey());
                left = matcher.replaceAll(
                        Matcher.quoteReplacement(escaped(secret.getKey().instead())));
            }
        }
        return left;
    }

    long count(Secret.Kind kind) {
        return found.stream().filter(secret -> secret.kind() == kind).count();
    }

    /** As a whole, also across a space that does not break. */
    private static Pattern pattern(String words) {
        var each = List.of(words.strip().split("[\\s\u00a0]+")).stream()
                .map(word -> Pattern.quote(escaped(word)))
                .toList();
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + String.join("[ \u00a0]", each) + "(?![\\p{L}\\p{N}])");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
