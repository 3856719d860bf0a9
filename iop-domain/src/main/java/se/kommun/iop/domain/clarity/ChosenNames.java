package se.kommun.iop.domain.clarity;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.kommun.iop.domain.activity.Measure;
import se.kommun.iop.domain.activity.Place;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.language.Sentence;
import se.kommun.iop.domain.party.Alias;
import se.kommun.iop.domain.party.Party;

/** What the agreement calls its parties, its places and what is counted, against the other names that they go by. */
record ChosenNames(List<Name> names) {

    /** @param others names of the same thing that the paper does not use */
    record Name(String chosen, List<Pattern> others) {}

    static ChosenNames of(Agreement agreement) {
        return new ChosenNames(Stream.of(
                        agreement.activity().places().stream().map(ChosenNames::place),
                        agreement.activity().measures().stream().map(ChosenNames::measure),
                        agreement.parties().parties().stream().flatMap(ChosenNames::party),
                        agreement.parties().parties().stream()
                                .map(Party::shortName)
                                .filter(ChosenNames::isCapitals)
                                .map(ChosenNames::capitals))
                .flatMap(part -> part)
                .toList());
    }

    Stream<Remark> remarks(String text) {
        return names.stream()
                .flatMap(name -> name.others().stream()
                        .flatMap(other -> other.matcher(text)
                                .results()
                                .map(MatchResult::group)
                                .limit(1))
                        .map(found -> new Remark(found, Sentence.of("clarity.other-name", found, name.chosen()))));
    }

    private static Name place(Place place) {
        return new Name(place.name(), others(place.name(), place.aliases().stream()));
    }

    private static Stream<Name> party(Party party) {
        return party instanceof Party.Association association
                ? Stream.of(new Name(
                        association.name(),
                        others(
                                association.name(),
                                association.aliases().stream().map(Alias::name))))
                : Stream.empty();
    }

    private static boolean isCapitals(String name) {
        return name.matches("\\p{Lu}{2,}");
    }

    /** Initials in small letters look like a word. */
    static Name capitals(String initials) {
        return new Name(
                initials, List.of(Pattern.compile("(?<!\\p{L})(?!" + initials + ")(?iu:" + initials + ")(?!\\p{L})")));
    }

    /** A heading of a list may be a common word: it is another name only after a figure, as in {@code 12 heads}. */
    private static Name measure(Measure measure) {
        return new Name(
                measure.name(),
                measure.headings().stream()
                        .filter(heading -> !measure.name().contains(heading) && !heading.equals(measure.unit()))
                        .map(heading -> Pattern.compile("\\d+\\s+" + Pattern.quote(heading) + "(?!\\p{L})"))
                        .toList());
    }

    /** Where the chosen name stands within the other, the reader recognises it. */
    private static List<Pattern> others(String chosen, Stream<String> aliases) {
        return aliases.filter(alias -> !alias.contains(chosen))
                .map(alias -> Pattern.compile("(?<!\\p{L})" + Pattern.quote(alias) + "(?!\\p{L})"))
                .toList();
    }
}
