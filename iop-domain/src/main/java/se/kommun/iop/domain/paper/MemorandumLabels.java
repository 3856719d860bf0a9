package se.kommun.iop.domain.paper;

import java.util.Map;
import se.kommun.iop.domain.language.Phrasebook;

/**
 * How a municipality words the headings of a memorandum where municipalities differ.
 *
 * @param own the municipality's own words; the others are what most use
 */
public record MemorandumLabels(Map<Heading, String> own) {

    public static final MemorandumLabels USUAL = new MemorandumLabels(Map.of());

    /** A heading that municipalities word differently. */
    public enum Heading {
        /** The papers that it rests on: <i>Underlag för beslutet</i>, <i>Beslutsunderlag</i>. */
        ENCLOSURES,
        /** <i>Beslutet skickas till</i>, <i>Beslut sänds till</i>. */
        SENT_TO,
        /** <i>Barnets bästa</i>, <i>Barnperspektiv</i>. */
        CHILDREN
    }

    public MemorandumLabels {
        own = Map.copyOf(own);
    }

    /** @param phrases the domain's own sentences */
    public String say(Heading heading, Phrasebook phrases) {
        var chosen = own.getOrDefault(heading, "").strip();
        return chosen.isEmpty() ? phrases.say("memorandum.label." + heading) : chosen;
    }
}
