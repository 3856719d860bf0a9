package se.kommun.iop.persistence.definition;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.language.Sentence;

/**
 * Words that must not name two things, such as a place's aliases: a list that uses one could mean either. Case, accents,
 * spaces and punctuation make no difference, as they make none when a list is read.
 */
final class OneOwner {

    private final String kind;
    private final Map<String, Owned> owners = new HashMap<>();

    OneOwner(String kind) {
        this.kind = kind;
    }

    /** The word, which from now on means its owner. */
    Optional<String> read(Value word, Code owner) {
        var text = word.text();
        text.ifPresent(one -> claim(one, owner, word));
        return text;
    }

    private void claim(String text, Code owner, Value word) {
        var before = owners.putIfAbsent(bare(text), new Owned(owner, word.spot()));
        if (before != null && !before.owner().equals(owner)) {
            word.fault(
                    "two-owners",
                    Sentence.of(kind),
                    text,
                    before.owner().text(),
                    before.spot().line());
        }
    }

    private static String bare(String text) {
        var letters = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        var bare = letters.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
        return bare.isEmpty() ? text : bare;
    }

    private record Owned(Code owner, Spot spot) {}
}
