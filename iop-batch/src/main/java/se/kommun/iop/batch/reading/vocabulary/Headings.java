package se.kommun.iop.batch.reading.vocabulary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.kommun.iop.batch.reading.vocabulary.Heading.Role;
import se.kommun.iop.domain.activity.Measure;
import se.kommun.iop.domain.calendar.Period;

/** Reads headings: the agreement's own words for what it counts come first, then the words that all lists share. */
final class Headings {

    private static final int OWN_NAME = 120;
    private static final int OWN_HEADING = 110;
    private static final int TOTAL_OF_MEASURE = 105;
    private static final int EXACT = 100;
    private static final int SERVED = Heading.SERVED;
    private static final int ALL_GUESTS = 70;
    private static final int GUESTS = 60;
    private static final int ANY_NUMBER = 55;
    private static final int THIS_YEAR = 40;

    private final Lexicon lexicon = Lexicon.swedish();
    private final Map<String, Heading> asked = new HashMap<>();
    private final List<List<String>> own;
    private final List<List<String>> specific;
    private final Period term;

    Headings(List<Measure> measures, Period term) {
        this.own = measures.stream().map(Headings::ownWords).toList();
        this.specific = own.stream()
                .map(words -> words.stream().filter(word -> !isCommon(word)).toList())
                .toList();
        this.term = term;
    }

    Heading read(String text) {
        return asked.computeIfAbsent(text, this::find);
    }

    private Heading find(String text) {
        var words = Words.tokens(Words.fold(text));
        if (words.isEmpty() || words.size() > 8 || text.length() > 60) {
            return Heading.NONE;
        }
        var own = ownHeading(String.join(" ", words));
        if (!own.isKnown() && words.stream().allMatch(Headings::isPlainNumber)) {
            return Heading.NONE;
        }
        return own.isKnown() ? own : isRatio(words) ? Heading.of(Role.DECOY) : common(beforePer(words));
    }

    /** It counts, and no word in it narrows down what: {@code Antal gäster}, but not {@code Antal enligt lista}. */
    boolean isPlain(String text) {
        var words = withoutOwn(beforePer(Words.tokens(Words.fold(text))));
        return read(text).is(Role.COUNT) && words.stream().allMatch(this::isPlainWord);
    }

    private boolean isPlainWord(String word) {
        return word.length() == 1
                || Character.isDigit(word.charAt(0))
                || lexicon.isNear("heading.plain", word)
                || lexicon.month(word) != 0
                || lexicon.weekday(word) != 0;
    }

    /** A number that is no year, which a text file is full of. */
    private static boolean isPlainNumber(String word) {
        return word.length() != 4 && word.chars().allMatch(Character::isDigit);
    }

    /** Its name comes before its other headings, and those before a word as common as "antal". */
    private Heading ownHeading(String phrase) {
        for (int index = 0; index < own.size(); index++) {
            if (own.get(index).contains(phrase)) {
                boolean named = phrase.contains(own.get(index).getFirst());
                return Heading.count(isCommon(phrase) ? ANY_NUMBER : named ? OWN_NAME : OWN_HEADING, index, false);
            }
        }
        return Heading.NONE;
    }

    private boolean isCommon(String phrase) {
        return List.of(phrase.split(" ")).stream().allMatch(word -> lexicon.has("heading.common", word));
    }

    private static List<String> ownWords(Measure measure) {
        return Stream.concat(Stream.of(measure.name()), measure.headings().stream())
                .map(word -> String.join(" ", Words.tokens(Words.fold(word))))
                .toList();
    }

    private Heading common(List<String> words) {
        boolean sum = lexicon.anyOf("heading.sum", words);
        if (lexicon.anyOf("heading.personal", words)) {
            boolean namedPlace = words.contains("namn") && lexicon.anyOf("heading.place", words);
            return Heading.of(namedPlace ? Role.PLACE : Role.PERSONAL);
        }
        if (lexicon.anyOf("heading.sensitive", words)) {
            return Heading.of(Role.SENSITIVE);
        }
        if (anotherYear(words) || lexicon.anyOf("heading.decoy", withoutOwn(words))) {
            return Heading.of(Role.DECOY);
        }
        if (lexicon.anyOf("heading.responsible", words)) {
            return Heading.of(Role.RESPONSIBLE);
        }
        var count = count(words, sum);
        if (count.rank() >= EXACT) {
            return count;
        }
        var key = count.isKnown() && words.size() > 1 ? Heading.NONE : key(words);
        if (key.isKnown()) {
            return key;
        }
        if (count.isKnown()) {
            return count;
        }
        if (words.size() == 1 && words.getFirst().matches("20\\d\\d")) {
            return Heading.count(THIS_YEAR, 0, false);
        }
        return sum ? Heading.of(Role.SUM) : lexicon.anyOf("heading.note", words) ? Heading.of(Role.NOTE) : Heading.NONE;
    }

    private Heading count(List<String> words, boolean sum) {
        var phrase = " " + String.join(" ", words) + " ";
        for (int index = 0; index < own.size(); index++) {
            if (ownWordIn(phrase, index).isPresent()) {
                return Heading.count(sum ? TOTAL_OF_MEASURE : EXACT, index, sum);
            }
        }
        if (lexicon.has("heading.exact", String.join(" ", words))) {
            return Heading.count(sum ? TOTAL_OF_MEASURE : EXACT, 0, sum);
        }
        if (lexicon.anyOf("heading.served", words)) {
            return Heading.count(SERVED, 0, sum);
        }
        if (lexicon.anyOf("heading.generic", words)) {
            boolean nothingMore = words.stream().allMatch(word -> lexicon.has("heading.common", word));
            return Heading.count(sum ? ALL_GUESTS : nothingMore ? ANY_NUMBER : GUESTS, 0, sum);
        }
        return Heading.NONE;
    }

    private Optional<String> ownWordIn(String phrase, int index) {
        for (String word : specific.get(index)) {
            if (phrase.contains(" " + word + " ")) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    /** An agreement may count what is otherwise about something else, such as the leaders' hours. */
    private List<String> withoutOwn(List<String> words) {
        var phrase = " " + String.join(" ", words) + " ";
        for (int index = 0; index < own.size(); index++) {
            var word = ownWordIn(phrase, index);
            if (word.isPresent()) {
                return Words.tokens(phrase.replace(" " + word.get() + " ", " "));
            }
        }
        return words;
    }

    private Heading key(List<String> words) {
        for (Role role : List.of(Role.WEEKDAY, Role.DATE, Role.PLACE, Role.WEEK, Role.MONTH, Role.YEAR)) {
            if (lexicon.anyOf("heading." + role.name().toLowerCase(java.util.Locale.ROOT), words)) {
                return Heading.of(role);
            }
        }
        return Heading.NONE;
    }

    /** {@code Portioner 2023} in a list for 2024: another year's figures, there to compare with. */
    private boolean anotherYear(List<String> words) {
        var years = words.stream().filter(word -> word.matches("20\\d\\d")).toList();
        return !years.isEmpty()
                && years.stream()
                        .map(Integer::valueOf)
                        .noneMatch(year -> year >= term.from().getYear()
                                && year <= term.through().getYear());
    }

    /** {@code Gäster per volontär} is no number of guests. */
    private boolean isRatio(List<String> words) {
        int per = words.indexOf("per");
        var divisor = words.subList(per + 1, words.size());
        return per > 0 && (lexicon.anyOf("heading.generic", divisor) || lexicon.anyOf("heading.decoy", divisor));
    }

    /** {@code kostnad per portion} is a cost and {@code portioner per dag} are portions. */
    private static List<String> beforePer(List<String> words) {
        int per = words.indexOf("per");
        return per > 0 ? words.subList(0, per) : words;
    }
}
