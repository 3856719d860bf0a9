package se.kommun.iop.reports.publication;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.kommun.iop.domain.language.Phrasebook;

/** Takes secrets out of the parts of a file, and remembers which there were. */
final class Redaction {

    private final Map<Secret, Pattern> patterns = new LinkedHashMap<>();
    private final Set<Secret> found = new LinkedHashSet<>();
    private final Phrasebook phrases;

    Redaction(List<Secret> secrets, Phrasebook phrases) {
        this.phrases = phrases;
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
        return ByLook.text()
                .matcher(left)
                .replaceAll(text -> Matcher.quoteReplacement(">" + unreachable(text.group(1)) + "<"));
    }

    private String unreachable(String text) {
        var left = text;
        for (var look : ByLook.values()) {
            left = look.pattern().matcher(left).replaceAll(words -> {
                var secret = new Secret(Secret.Kind.CONTACT, words.group(), phrases.say("look." + look.name()));
                found.add(secret);
                return Matcher.quoteReplacement(secret.instead());
            });
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
