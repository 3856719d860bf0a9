package se.kommun.iop.batch.reading.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What stands after a day in the same cell, or before it: {@code 20 okt (lov)}, {@code 20 okt vecka 42}. Words that are
 * not known to leave the day as it is make it no day at all, since they may be a place or something else that is counted.
 *
 * @param week that the day is said to be in
 */
record DayRemark(String day, List<String> words, OptionalInt week) {

    private static final Pattern GAP = Pattern.compile("[ ,;:(!-]+");
    private static final Pattern WEEK_FIRST = Pattern.compile("^([a-z]{1,6})\\.? ?(\\d{1,2})[ ,:;-]+(?=[a-z\\d])");
    private static final Pattern ADVENT = Pattern.compile("\\b[1-4] ?(?::?[ae]\\b)? ?(?:sondagen i )?advent\\b");
    private static final int MOST_WORDS = 6;

    private static final Lexicon LEXICON = Lexicon.swedish();

    /** The ways to part a folded text, the longest day first; none if nothing is left over. */
    static Stream<DayRemark> in(String folded) {
        var first = WEEK_FIRST.matcher(folded);
        if (first.find() && isWeek(first.group(1), first.group(2))) {
            return Stream.of(new DayRemark(
                    folded.substring(first.end()), List.of(), OptionalInt.of(Integer.parseInt(first.group(2)))));
        }
        var parted = new ArrayList<DayRemark>();
        var gap = GAP.matcher(folded);
        while (gap.find()) {
            var rest = Words.tokens(ADVENT.matcher(folded.substring(gap.end())).replaceAll("advent"));
            boolean begun = folded.substring(0, gap.start()).chars().anyMatch(Character::isDigit);
            if (begun && !rest.isEmpty() && rest.size() <= MOST_WORDS) {
                parted.add(of(folded.substring(0, gap.start()), rest));
            }
        }
        return parted.reversed().stream();
    }

    private static DayRemark of(String day, List<String> rest) {
        var words = new ArrayList<>(rest);
        for (int i = 0; i + 1 < words.size(); i++) {
            if (isWeek(words.get(i), words.get(i + 1))) {
                int week = Integer.parseInt(words.get(i + 1));
                words.subList(i, i + 2).clear();
                return new DayRemark(day, List.copyOf(words), OptionalInt.of(week));
            }
        }
        return new DayRemark(day, List.copyOf(words), OptionalInt.empty());
    }

    private static boolean isWeek(String label, String number) {
        return LEXICON.has("week", label)
                && number.matches("\\d{1,2}")
                && Integer.parseInt(number) >= 1
                && Integer.parseInt(number) <= 53;
    }

    /** It says what kind of day it was, and nothing about where or what. */
    boolean isHarmless() {
        return words.isEmpty()
                || words.stream().noneMatch(word -> Character.isDigit(word.charAt(0)))
                        && (LEXICON.has("date.occasion", String.join(" ", words)) || areOccasions());
    }

    private boolean areOccasions() {
        return words.stream().allMatch(word -> LEXICON.has("date.occasion", word));
    }

    /** {@code 20 okt inställt}: the day, and why nothing was counted on it. */
    Optional<Count.Word> state(CountReader counts) {
        return counts.state(String.join(" ", words)) instanceof Count.Word word ? Optional.of(word) : Optional.empty();
    }
}
