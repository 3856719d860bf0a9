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
        secrets.forEach(secret -> patterns.put(secret, pattern(secret)));
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

    /** What stands where names stood, each once. */
    List<String> roles() {
        return found.stream()
                .filter(secret -> secret.kind() == Secret.Kind.NAME)
                .map(Secret::instead)
                .filter(instead -> !instead.equals(phrases.say("name")))
                .map(instead -> instead.replaceAll("^\\[|]$", ""))
                .distinct()
                .toList();
    }

    /**
     * As a whole, also across a space that does not break. A name is known however it is written, also in the name of a file
     * or a sheet, and when something is somebody's.
     */
    private static Pattern pattern(Secret secret) {
        var each = List.of(secret.words().strip().split("[\\s\u00a0]+")).stream()
                .map(word -> Pattern.quote(escaped(word)))
                .toList();
        boolean fullName = secret.kind() == Secret.Kind.NAME && each.size() > 1;
        var words = fullName
                ? String.join("[\\s\u00a0_.\\-]{1,2}", each) + "(?:[:\u2019']?[sS])?"
                : String.join("[ \u00a0]", each);
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + words + "(?![\\p{L}\\p{N}])",
                fullName ? Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE : 0);
    }

    /** As text within XML, without what no XML may hold. */
    static String escaped(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF]", "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
