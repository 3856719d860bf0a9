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

/** Knows the agreement's places by their names, shortenings, misspellings and nicknames, when only one place fits. */
public final class PlaceNames {

    /** @param certain it is written as in the agreement, give or take case, spaces and accents */
    public record Hit(Place place, boolean certain) {}

    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 5;
    private static final List<String> ENDINGS = List.of("an", "en", "et", "n");

    private final Map<String, Optional<Hit>> asked = new HashMap<>();
    private final Map<String, Optional<Hit>> sought = new HashMap<>();
    private final Map<String, Place> certain = new HashMap<>();
    private final Map<String, Place> aliases = new HashMap<>();
    private final Map<Place, List<List<String>>> spelled = new LinkedHashMap<>();
    private final List<Place> places;

    public PlaceNames(List<Place> places) {
        this.places = List.copyOf(places);
        for (Place place : places) {
            var names = new ArrayList<>(List.of(core(place.name())));
            place.aliases().forEach(alias -> names.add(core(alias)));
            spelled.put(place, names);
            certain.put(joined(core(place.name())), place);
            for (String alias : place.aliases()) {
                aliases.put(joined(core(alias)), place);
            }
        }
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
        var words = core(text);
        if (words.isEmpty() || words.size() > MOST_WORDS) {
            return Optional.empty();
        }
        var exact = certainly(words);
        if (exact.isPresent()) {
            return exact;
        }
        var tests = List.<BiPredicate<List<String>, List<String>>>of(
                PlaceNames::shortened, this::oneWord, PlaceNames::nicknamed, PlaceNames::misspelt);
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

    private Optional<Hit> certainly(List<String> words) {
        var name = joined(words);
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

    /** {@code S. Sandby}, {@code S:a Sandby}, {@code Arkivg.}, {@code Veb}. */
    private static boolean shortened(List<String> words, List<String> name) {
        if (words.size() == name.size() + 1
                && words.get(1).equals("a")
                && words.get(0).length() == 1
                && name.getFirst().endsWith("a")) {
            return shortened(without(words, 1), name);
        }
        if (words.size() > name.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!name.get(i).startsWith(words.get(i))) {
                return false;
            }
        }
        return words.size() == name.size() && name.size() > 1
                || words.getFirst().length() >= 3;
    }

    /** {@code Sandby}, when no other place has the word in its name. */
    private boolean oneWord(List<String> words, List<String> name) {
        return words.size() == 1
                && name.size() > 1
                && name.contains(words.getFirst())
                && spelled.values().stream()
                                .filter(names -> joined(names.getFirst()).contains(words.getFirst()))
                                .count()
                        == 1;
    }

    /** {@code Papegojan}: a longer beginning of the name with an ending of its own. */
    private static boolean nicknamed(List<String> words, List<String> name) {
        var word = joined(words);
        return ENDINGS.stream()
                .filter(word::endsWith)
                .map(ending -> word.substring(0, word.length() - ending.length()))
                .anyMatch(stem -> stem.length() >= 5 && joined(name).startsWith(stem));
    }

    private static boolean misspelt(List<String> words, List<String> name) {
        return words.size() == name.size() ? eachNear(words, name) : near(joined(words), joined(name));
    }

    private static boolean eachNear(List<String> words, List<String> name) {
        for (int i = 0; i < words.size(); i++) {
            if (!near(words.get(i), name.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean near(String word, String name) {
        int allowed = name.length() >= 9 ? 2 : name.length() >= 5 ? 1 : 0;
        return Math.abs(word.length() - name.length()) <= allowed
                && (word.equals(name)
                        || allowed > 0 && word.charAt(0) == name.charAt(0) && Words.distance(word, name) <= allowed);
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
                    if (hit.isPresent() && joined(some).length() >= 4) {
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

    private Optional<Hit> titled(List<String> words) {
        var fitting = fitting(
                words,
                (some, name) -> some.size() >= 2 && name.size() >= 2 && shortened(some, name)
                        || oneWord(some, name)
                        || joined(some).length() >= 6
                                && some.size() == name.size()
                                && (misspelt(some, name) || nicknamed(some, name))
                        || some.size() == 1
                                && some.getFirst().length() >= 6
                                && name.getFirst().startsWith(some.getFirst()));
        return fitting.size() == 1 ? Optional.of(new Hit(fitting.iterator().next(), false)) : Optional.empty();
    }

    /** The words without what only says that a place is meant. */
    private List<String> core(String text) {
        var words = new ArrayList<>(Words.tokens(Words.fold(text)));
        words.removeIf(word -> word.equals("traffpunkt")
                || word.equals("traffpunkten")
                || word.equals("traffpunkts")
                || word.equals("tp")
                || word.equals("traffp"));
        return words.isEmpty() ? Words.tokens(Words.fold(text)) : List.copyOf(words);
    }

    private static List<String> without(List<String> words, int index) {
        var rest = new ArrayList<>(words);
        rest.remove(index);
        return rest;
    }

    private static String joined(List<String> words) {
        return String.join("", words);
    }
}
