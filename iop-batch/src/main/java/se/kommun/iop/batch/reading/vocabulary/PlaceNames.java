package se.kommun.iop.batch.reading.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import se.kommun.iop.domain.activity.Place;
import se.kommun.iop.domain.observation.Choice;

/** Knows the agreement's places by their names, shortenings, misspellings and nicknames, when only one place fits. */
public final class PlaceNames {

    /** @param certain it is written as in the agreement, give or take case, spaces and accents */
    public record Hit(Place place, boolean certain) {}

    private static final String KEY = "place:";
    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 5;

    private final Map<String, Optional<Hit>> asked = new HashMap<>();
    private final Map<String, Optional<Hit>> sought = new HashMap<>();
    private final Map<String, Place> certain = new HashMap<>();
    private final Map<String, Place> aliases = new HashMap<>();
    private final Map<Place, List<List<String>>> spelled = new LinkedHashMap<>();
    private final List<Place> places;
    private final Lexicon lexicon = Lexicon.swedish();

    public PlaceNames(List<Place> places) {
        this(places, List.of());
    }

    /** @param choices which names people have said to be which places */
    public PlaceNames(List<Place> places, List<Choice> choices) {
        this.places = List.copyOf(places);
        for (Place place : places) {
            var names = new ArrayList<>(List.of(PlaceSpelling.core(place.name())));
            place.aliases().forEach(alias -> names.add(PlaceSpelling.core(alias)));
            spelled.put(place, names);
            certain.put(PlaceSpelling.joined(PlaceSpelling.core(place.name())), place);
            for (String alias : place.aliases()) {
                aliases.put(PlaceSpelling.joined(PlaceSpelling.core(alias)), place);
            }
            choices.stream()
                    .filter(choice -> choice.question().startsWith(KEY)
                            && choice.option().equals(place.code().text()))
                    .forEach(choice -> aliases.put(
                            choice.question().substring(KEY.length()).replace(" ", ""), place));
        }
    }

    /** The key of a question about which place a name means. */
    public static String keyOf(String name) {
        return KEY + String.join(" ", PlaceSpelling.withoutMonths(PlaceSpelling.core(name)));
    }

    /** The place that the whole text names. */
    public Optional<Hit> named(String text) {
        return asked.computeIfAbsent(text, this::find);
    }

    /** The only place that is named somewhere in a title, a file's or a sheet's name; looser words do not count there. */
    public Optional<Hit> within(String title) {
        return sought.computeIfAbsent(title, this::seek);
    }

    public List<Place> all() {
        return places;
    }

    public String listed() {
        return String.join(", ", places.stream().map(Place::name).toList());
    }

    private Optional<Hit> find(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        var words = withoutDetails(PlaceSpelling.core(text));
        if (words.isEmpty() || words.size() > MOST_WORDS) {
            return Optional.empty();
        }
        var exact = certainly(words);
        if (exact.isPresent() || words.stream().allMatch(word -> Character.isDigit(word.charAt(0)))) {
            return exact;
        }
        var tests = List.<BiPredicate<List<String>, List<String>>>of(
                PlaceSpelling::shortened,
                PlaceSpelling::contracted,
                this::oneWord,
                PlaceSpelling::nicknamed,
                PlaceSpelling::misspelt);
        for (var test : tests) {
            var fitting = fitting(words, test);
            if (fitting.size() == 1) {
                return Optional.of(new Hit(fitting.iterator().next(), false));
            }
            if (fitting.size() > 1) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** {@code Storgatan kl 12}, {@code Storgatan nr 3}: what follows a name says when or where in it. */
    private List<String> withoutDetails(List<String> words) {
        for (int i = 1; i + 1 < words.size(); i++) {
            if (lexicon.has("place.detail", words.get(i))
                    && Character.isDigit(words.get(i + 1).charAt(0))) {
                return words.subList(0, i);
            }
        }
        return words;
    }

    private Optional<Hit> certainly(List<String> words) {
        var name = PlaceSpelling.joined(words);
        var genitive = name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
        var place = certain.getOrDefault(name, certain.get(genitive));
        if (place != null) {
            return Optional.of(new Hit(place, true));
        }
        var alias = aliases.getOrDefault(name, aliases.get(genitive));
        return Optional.ofNullable(alias).map(known -> new Hit(known, false));
    }

    private Set<Place> fitting(List<String> words, BiPredicate<List<String>, List<String>> test) {
        var found = new LinkedHashSet<Place>();
        spelled.forEach((place, names) -> {
            if (names.stream().anyMatch(name -> test.test(words, name))) {
                found.add(place);
            }
        });
        return found;
    }

    /** {@code Sandby}, when no other place has the word in its name. */
    private boolean oneWord(List<String> words, List<String> name) {
        return words.size() == 1
                && name.size() > 1
                && name.contains(words.getFirst())
                && spelled.values().stream()
                                .filter(names ->
                                        PlaceSpelling.joined(names.getFirst()).contains(words.getFirst()))
                                .count()
                        == 1;
    }

    private Optional<Hit> seek(String title) {
        var words = Words.tokens(Words.fold(title));
        var found = new LinkedHashSet<Place>();
        boolean certainly = true;
        int from = 0;
        while (from < words.size()) {
            int length = 0;
            for (boolean exactly : List.of(true, false)) {
                for (int to = Math.min(words.size(), from + 3); to > from && length == 0; to--) {
                    var some = words.subList(from, to);
                    var hit = exactly ? certainly(some) : titled(some);
                    if (hit.isPresent()
                            && PlaceSpelling.joined(some).length() >= 4
                            && !isPartOfAnother(hit.get(), words, from)) {
                        found.add(hit.get().place());
                        certainly &= hit.get().certain();
                        length = to - from;
                    }
                }
            }
            from += Math.max(1, length);
        }
        return found.size() == 1 ? Optional.of(new Hit(found.iterator().next(), certainly)) : Optional.empty();
    }

    private boolean isPartOfAnother(Hit hit, List<String> words, int from) {
        return !hit.certain()
                && PlaceSpelling.isPartOfAnother(words.subList(0, from), spelled.getOrDefault(hit.place(), List.of()));
    }

    private Optional<Hit> titled(List<String> words) {
        var fitting = fitting(
                words,
                (some, name) -> some.size() >= 2 && name.size() >= 2 && PlaceSpelling.shortened(some, name)
                        || oneWord(some, name)
                        || PlaceSpelling.joined(some).length() >= 6
                                && some.size() == name.size()
                                && (PlaceSpelling.misspelt(some, name) || PlaceSpelling.nicknamed(some, name))
                        || some.size() == 1
                                && some.getFirst().length() >= 6
                                && name.getFirst().startsWith(some.getFirst()));
        return fitting.size() == 1 ? Optional.of(new Hit(fitting.iterator().next(), false)) : Optional.empty();
    }
}
