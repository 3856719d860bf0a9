package se.kommun.iop.persistence.definition;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.kommun.iop.domain.calendar.Period;
import se.kommun.iop.domain.code.Code;

/** Throws texts that are hard to keep, days and choices; the same seed throws the same. */
class Dice {

    static final Period TERM = new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 12, 31));

    // spotless:off
    private static final String[] AWKWARD = {
        "null", "true", "12", "2024-07-01", "- a", "# b", "a: b", "'", "\"", "{x}", "[y]", "&z", "*z", "!t", "%d", "@e",
        "`", " före", "efter ", "två\nrader", "en\n\nmellan\n", "\tflik", "å\u00a0ä", "😀", "| x", "> y", "?", "---",
        "a #b", "\u2028x", "0x1F", "1e3", "~", "Ja", "\\n", "x:", ":x"
    };
    // spotless:on

    final Random random;

    Dice(long seed) {
        random = new Random(seed);
    }

    Period period() {
        var from = day();
        return new Period(from, from.plusDays(random.nextInt(1 + (int) from.until(TERM.through(), ChronoUnit.DAYS))));
    }

    LocalDate day() {
        return TERM.from().plusDays(random.nextInt((int) TERM.days()));
    }

    static Code code(String kind, int number) {
        return new Code(kind + "-" + number);
    }

    String text() {
        var words = IntStream.range(0, 1 + random.nextInt(30))
                .mapToObj(word -> random.nextInt(4) == 0 ? any(AWKWARD) : "ord" + word)
                .collect(Collectors.joining(random.nextInt(9) == 0 ? "" : " "));
        return random.nextInt(3) == 0 ? any(AWKWARD) : words;
    }

    @SafeVarargs
    final <T> T any(T... things) {
        return things[random.nextInt(things.length)];
    }

    <T> Optional<T> maybe(Supplier<T> thing) {
        return random.nextBoolean() ? Optional.of(thing.get()) : Optional.empty();
    }

    <T> List<T> some(IntFunction<T> thing) {
        return IntStream.range(0, random.nextInt(4)).mapToObj(thing).toList();
    }

    <T> List<T> many(IntFunction<T> thing) {
        return IntStream.range(0, 1 + random.nextInt(3)).mapToObj(thing).toList();
    }
}
