package se.kommun.iop.batch.longlist;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** A long list as somebody exports it, with a few oddities of every kind sprinkled in. */
final class TidyList {

    private static final LocalDate ZERO = LocalDate.of(1899, 12, 30);
    private static final String CANCELLED = "inställt";

    /** A cell: a text, a number, a day, or null. */
    record Line(List<Object> cells, boolean hidden, boolean struck) {

        Line with(int column, Object value) {
            var others = new ArrayList<>(cells);
            while (others.size() <= column) {
                others.add(null);
            }
            others.set(column, value);
            return new Line(others, hidden, struck);
        }
    }

    /** A number that a formula has come to. */
    record Sum(double value, String formula) {}

    final List<Line> lines = new ArrayList<>();
    final List<String> oddities = new ArrayList<>();
    private final Random random;
    private final List<String> places;
    private final boolean weekdays;
    private final boolean hours;

    /** Without anything odd. */
    static TidyList plain(List<String> places, LocalDate from, int days) {
        return new TidyList(new Random(1), places, from, days, true, false);
    }

    TidyList(long seed, List<String> places, LocalDate from, int days) {
        this(new Random(seed), places, from, days, seed % 4 == 0, seed % 5 == 0);
        if (random.nextInt(3) == 0) {
            Collections.shuffle(lines.subList(first(), lines.size()), random);
        }
        if (random.nextInt(8) > 0) {
            var kinds = random.ints(1 + random.nextInt(3), 0, Oddity.values().length)
                    .boxed()
                    .toList();
            kinds.forEach(kind -> spoil(Oddity.values()[kind]));
        }
    }

    private TidyList(Random random, List<String> places, LocalDate from, int days, boolean weekdays, boolean hours) {
        this.random = random;
        this.places = places;
        this.weekdays = weekdays;
        this.hours = hours;
        var heads = new ArrayList<Object>(List.of("Datum"));
        if (weekdays) {
            heads.add("Veckodag");
        }
        heads.addAll(List.of("Plats", random.nextBoolean() ? "Portioner" : "Antal portioner"));
        if (hours) {
            heads.add("Timmar");
        }
        heads.add("Anmärkning");
        if (random.nextInt(5) == 0) {
            lines.add(new Line(List.of("Lunchstatistik"), false, false));
        }
        lines.add(new Line(heads, false, false));
        for (int day = 0; day < days; day++) {
            for (var place : places) {
                lines.add(line(from.plusDays(day), place));
            }
        }
    }

    int first() {
        return lines.getFirst().cells().size() == 1 ? 2 : 1;
    }

    int place() {
        return weekdays ? 2 : 1;
    }

    int count() {
        return place() + 1;
    }

    int note() {
        return count() + (hours ? 2 : 1);
    }

    static String weekday(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(java.time.format.TextStyle.FULL, Locale.of("sv"));
    }

    private Line line(LocalDate day, String place) {
        var cells = new ArrayList<Object>();
        cells.add(day);
        if (weekdays) {
            cells.add(weekday(day));
        }
        cells.add(place);
        cells.add((double) random.nextInt(60));
        if (hours) {
            cells.add(random.nextInt(5) == 0 ? null : (double) random.nextInt(12));
        }
        cells.add(random.nextInt(10) == 0 ? note() + " " + notes() : null);
        return new Line(cells, false, false);
    }

    private String notes() {
        var all = List.of(
                "soppa & bröd", "musik < dans", "Vecka", "Summa", "lördag", "två volontärer", "regn", "6/7", "19.5");
        return all.get(random.nextInt(all.size())) + (random.nextBoolean() ? "" : " " + random.nextInt(1000));
    }

    void spoil(Oddity oddity) {
        oddities.add(oddity.name());
        int times = oddity.many() ? 1 + random.nextInt(12) : 1;
        for (int i = 0; i < times; i++) {
            int at = first() + random.nextInt(lines.size() - first());
            oddity.spoil(this, at, random);
        }
    }

    byte[] xlsx(boolean inline) {
        var bytes = new ByteArrayOutputStream();
        try (var file = new LongXlsx(bytes)) {
            for (var line : lines) {
                file.row(line.hidden());
                for (int i = 0; i < line.cells().size(); i++) {
                    boolean struck = line.struck() && i == count();
                    write(file, line.cells().get(i), struck ? LongXlsx.STRUCK : LongXlsx.PLAIN, inline);
                }
                file.end();
            }
        } catch (IOException never) {
            throw new AssertionError(never);
        }
        return bytes.toByteArray();
    }

    private static void write(LongXlsx file, Object cell, int style, boolean inline) {
        switch (cell) {
            case null -> file.skip();
            case LocalDate day -> file.number(ChronoUnit.DAYS.between(ZERO, day), LongXlsx.DATE);
            case Double number -> file.number(number, style);
            case Sum sum -> file.calculated(sum.value(), sum.formula());
            case String text when text.startsWith("#") -> file.error(text);
            case String text when inline -> file.inline(text, style);
            default -> file.text(cell.toString(), style);
        }
    }

    byte[] csv() {
        var text = new StringBuilder();
        for (var line : lines) {
            for (int i = 0; i < line.cells().size(); i++) {
                text.append(i == 0 ? "" : ";");
                text.append(
                        switch (line.cells().get(i)) {
                            case null -> "";
                            case Double number when number == Math.rint(number) -> Long.toString(number.longValue());
                            case Sum sum -> Long.toString((long) sum.value());
                            case Object other -> other.toString();
                        });
            }
            text.append("\r\n");
        }
        return text.toString().getBytes(UTF_8);
    }

    String place(int index) {
        return places.get(index % places.size());
    }

    static String cancelled() {
        return CANCELLED;
    }
}
