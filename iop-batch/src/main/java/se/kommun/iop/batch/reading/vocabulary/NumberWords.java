package se.kommun.iop.batch.reading.vocabulary;

import java.util.Optional;

/** Reads whole numbers up to 999 in letters: {@code tjugofem}, {@code hundra tolv}. */
public final class NumberWords {

    private static final int HUNDRED = 100;

    private NumberWords() {}

    /** Empty when the folded text is anything else. */
    public static Optional<Integer> read(String folded) {
        var letters = folded.replaceAll("[ -]", "");
        int hundred = letters.indexOf("hundra");
        if (hundred < 0) {
            return belowHundred(letters);
        }
        var before = letters.substring(0, hundred);
        var after = letters.substring(hundred + "hundra".length());
        var hundreds = before.isEmpty() ? Optional.of(1) : word(before).filter(number -> number >= 1 && number <= 9);
        var rest = after.isEmpty() ? Optional.of(0) : belowHundred(after);
        return hundreds.flatMap(number -> rest.map(more -> number * HUNDRED + more));
    }

    private static Optional<Integer> belowHundred(String letters) {
        var whole = word(letters);
        if (whole.isPresent()) {
            return whole;
        }
        for (int cut = 4; cut < letters.length(); cut++) {
            var tens = word(letters.substring(0, cut)).filter(number -> number >= 20);
            var units = word(letters.substring(cut)).filter(number -> number >= 1 && number <= 9);
            if (tens.isPresent() && units.isPresent()) {
                return Optional.of(tens.get() + units.get());
            }
        }
        return Optional.empty();
    }

    private static Optional<Integer> word(String letters) {
        return Lexicon.swedish().number(letters);
    }
}
