package se.kommun.iop.batch.longlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import se.kommun.iop.batch.reading.ReadingScope;

/** However a list is read, it says the same, to the last finding and in the same order. */
class LongListTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2024, 12, 31);

    /** How the list is written. */
    private enum Written {
        SHARED,
        INLINE,
        TEXT;

        byte[] content(TidyList list) {
            return this == TEXT ? list.csv() : list.xlsx(this == INLINE);
        }
    }

    @TestFactory
    Stream<DynamicTest> a_long_list_says_what_the_ordinary_reader_says() {
        return IntStream.range(0, 24).mapToObj(seed -> DynamicTest.dynamicTest("list " + seed, () -> bothWays(seed)));
    }

    private static void bothWays(int seed) {
        var random = new Random(seed);
        int places = 3 + random.nextInt(25);
        var scope = scope(places, random.nextInt(3) == 0);
        var list = new TidyList(seed, Association.places(places), FIRST.plusDays(random.nextInt(30)), 600 / places);
        var written = Written.values()[seed % 3];
        bothWays(list, written, scope);
    }

    @TestFactory
    Stream<DynamicTest> whatever_is_odd_about_it() {
        return Stream.of(Oddity.values())
                .map(oddity -> DynamicTest.dynamicTest(oddity.name(), () -> {
                    var list = TidyList.plain(Association.places(9), FIRST, 60);
                    list.spoil(oddity);
                    bothWays(list, Written.values()[oddity.ordinal() % 3], scope(9, false));
                }));
    }

    private static void bothWays(TidyList list, Written written, ReadingScope scope) {
        var content = written.content(list);
        Readings.passingBy(content, "lista", scope)
                .ifPresent(reading -> assertThat(reading)
                        .as("%s %s", written, list.oddities)
                        .isEqualTo(Readings.ordinary(content, "lista", scope)));
    }

    @Test
    void what_is_odd_about_single_rows_keeps_no_list_from_passing_by() {
        var told = new ArrayList<String>();
        for (var oddity : List.of(
                Oddity.APPROXIMATE,
                Oddity.CANCELLED,
                Oddity.COUNT_IN_WORDS,
                Oddity.CONTRADICTED,
                Oddity.DAY_TO_COME,
                Oddity.FORMULA,
                Oddity.HIDDEN,
                Oddity.LINE_BELOW,
                Oddity.NEGATIVE,
                Oddity.NO_NUMBER,
                Oddity.PERSONAL_NUMBER,
                Oddity.TELEPHONE,
                Oddity.TWICE,
                Oddity.UNKNOWN_PLACE)) {
            var list = TidyList.plain(Association.places(9), FIRST, 60);
            list.spoil(oddity);
            Readings.passingBy(list.xlsx(false), "lista", scope(9, false))
                    .ifPresent(reading -> told.add(oddity.name()));
        }
        assertThat(told).hasSize(14);
    }

    static ReadingScope scope(int places, boolean weekendsOnly) {
        return Association.scope(places, FIRST, LAST, weekendsOnly);
    }
}
