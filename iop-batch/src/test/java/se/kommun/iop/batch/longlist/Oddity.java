package se.kommun.iop.batch.longlist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** What can be odd about a row of a list. */
enum Oddity {
    APPROXIMATE((list, at, random) -> set(list, at, list.count(), "ca " + random.nextInt(40))),
    COUNT_IN_WORDS((list, at, random) -> set(list, at, list.count(), random.nextInt(40) + " st")),
    NUMBER_AS_TEXT((list, at, random) -> set(list, at, list.count(), Integer.toString(random.nextInt(40)))),
    CANCELLED((list, at, random) -> set(list, at, list.count(), TidyList.cancelled())),
    CANCELLED_IN_NOTE((list, at, random) -> {
        set(list, at, list.count(), null);
        set(list, at, list.note(), "stängt, " + random.nextInt(9));
    }),
    DASH((list, at, random) -> set(list, at, list.count(), "-")),
    NO_COUNT((list, at, random) -> set(list, at, list.count(), null)),
    NEGATIVE((list, at, random) -> set(list, at, list.count(), -3.0)),
    FRACTION((list, at, random) -> set(list, at, list.count(), 12.5)),
    HIGH((list, at, random) -> set(list, at, list.count(), 300.0 + random.nextInt(5))),
    LIKE_A_YEAR((list, at, random) -> set(list, at, list.count(), 2024.0)),
    NO_NUMBER((list, at, random) -> set(list, at, list.count(), "många")),
    ERROR((list, at, random) -> set(list, at, list.count(), "#REF!")),
    FORMULA((list, at, random) -> set(list, at, list.count(), new TidyList.Sum(random.nextInt(40), "7+1"))),
    UNKNOWN_PLACE((list, at, random) -> set(list, at, list.place(), "Okändahuset")),
    SHORTENED_PLACE((list, at, random) ->
            set(list, at, list.place(), list.place(random.nextInt(9)).substring(0, 6))),
    MISSPELT_PLACE((list, at, random) -> set(list, at, list.place(), "x" + list.place(random.nextInt(9)))),
    NO_PLACE((list, at, random) -> set(list, at, list.place(), null)),
    NO_DAY((list, at, random) -> set(list, at, 0, null)),
    DITTO((list, at, random) -> set(list, at, list.place(), "\"")),
    DAY_AS_TEXT((list, at, random) -> set(list, at, 0, day(list, at).toString())),
    DAY_WITHOUT_YEAR((list, at, random) ->
            set(list, at, 0, day(list, at).getDayOfMonth() + "/" + day(list, at).getMonthValue())),
    DAY_AND_WEEKDAY((list, at, random) -> set(list, at, 0, "fredag " + day(list, at))),
    NO_SUCH_DAY((list, at, random) -> set(list, at, 0, "2024-02-31")),
    DAY_OF_ANOTHER_YEAR((list, at, random) -> set(list, at, 0, day(list, at).minusYears(1))),
    DAY_TO_COME((list, at, random) -> set(list, at, 0, LocalDate.of(2024, 12, 24))),
    WRONG_WEEKDAY((list, at, random) -> {
        if (list.place() == 2) {
            set(list, at, 1, TidyList.weekday(day(list, at).plusDays(1)));
        }
    }),
    HIDDEN((list, at, random) ->
            list.lines.set(at, new TidyList.Line(list.lines.get(at).cells(), true, false))),
    STRUCK((list, at, random) ->
            list.lines.set(at, new TidyList.Line(list.lines.get(at).cells(), false, true))),
    TWICE((list, at, random) -> list.lines.add(list.lines.size(), list.lines.get(at))),
    CONTRADICTED((list, at, random) -> list.lines.add(
            Math.min(list.lines.size(), at + random.nextInt(300)),
            list.lines.get(at).with(list.count(), 61.0))),
    CLOSED_AND_COUNTED((list, at, random) -> list.lines.add(list.lines.get(at).with(list.count(), "stängt"))),
    PERSONAL_NUMBER((list, at, random) -> set(list, at, list.note(), "Ring 19461210-1232 om mat")),
    TELEPHONE((list, at, random) -> set(list, at, list.note(), "ring 046-123 45 67")),
    E_MAIL((list, at, random) -> set(list, at, list.note(), "skriv till mat@exempel.se")),
    SUM(
            (list, at, random) -> {
                var cells = new ArrayList<Object>(Arrays.asList("Summa", null, null, null));
                cells.set(list.count(), 4711.0);
                list.lines.add(new TidyList.Line(cells, false, false));
            },
            false),
    ZEROS_LAST(
            (list, at, random) -> {
                for (int row = list.lines.size() - 90; row < list.lines.size(); row++) {
                    set(list, row, list.count(), 0.0);
                }
            },
            false),
    LINE_BELOW((list, at, random) -> text(list, list.lines.size(), "Med vänlig hälsning"), false),
    LINE_AMID((list, at, random) -> text(list, at, "Veckan därpå"), false),
    PLACE_AMID((list, at, random) -> text(list, at, list.place(3)), false),
    HEADINGS_AGAIN((list, at, random) -> list.lines.add(at, list.lines.get(list.first() - 1)), false),
    BLANK_ROW((list, at, random) -> list.lines.add(at, new TidyList.Line(List.of(), false, false))),
    FIGURE_BESIDE((list, at, random) -> set(list, at, list.note() + 1, 17.0)),
    FIGURE_FAR_AWAY((list, at, random) -> set(list, at, list.note() + 3, 17.0));

    @FunctionalInterface
    interface Spoiling {
        void spoil(TidyList list, int at, Random random);
    }

    private final Spoiling spoiling;
    private final boolean many;

    Oddity(Spoiling spoiling) {
        this(spoiling, true);
    }

    Oddity(Spoiling spoiling, boolean many) {
        this.spoiling = spoiling;
        this.many = many;
    }

    /** Whether a list can have several. */
    boolean many() {
        return many;
    }

    void spoil(TidyList list, int at, Random random) {
        spoiling.spoil(list, at, random);
    }

    private static void set(TidyList list, int at, int column, Object value) {
        list.lines.set(at, list.lines.get(at).with(column, value));
    }

    private static LocalDate day(TidyList list, int at) {
        var cells = list.lines.get(at).cells();
        return !cells.isEmpty() && cells.getFirst() instanceof LocalDate day ? day : LocalDate.of(2024, 7, 6);
    }

    private static void text(TidyList list, int at, String text) {
        list.lines.add(at, new TidyList.Line(List.of(text), false, false));
    }
}
