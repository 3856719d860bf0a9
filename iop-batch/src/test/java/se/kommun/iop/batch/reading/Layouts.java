package se.kommun.iop.batch.reading;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The same season as different associations write it down. */
final class Layouts {

    /** How a workbook is made of a season, and what its file is called. */
    record Rendering(MessyWorkbook workbook, String fileName) {}

    private static final List<String> PLACES = Season.PLACES;

    static Map<String, Function<Season, Rendering>> all() {
        var layouts = new LinkedHashMap<String, Function<Season, Rendering>>();
        layouts.put("list", season -> file(list(season, day -> day)));
        layouts.put("list with text dates", season -> file(list(season, Layouts::short1)));
        layouts.put(
                "list with weekday and date",
                season -> file(list(season, day -> weekdayShort(day) + " " + short1(day))));
        layouts.put(
                "list with month names",
                season -> file(list(season, day -> day.getDayOfMonth() + " " + Season.month(day))));
        layouts.put(
                "list with ordinals",
                season -> file(list(season, day -> "den " + day.getDayOfMonth() + ":e " + Season.month(day))));
        layouts.put(
                "list with yymmdd numbers",
                season -> file(list(
                        season,
                        day -> (day.getYear() - 2000) * 10000 + day.getMonthValue() * 100 + day.getDayOfMonth())));
        layouts.put(
                "list with yyyymmdd texts",
                season -> file(list(season, day -> day.toString().replace("-", ""))));
        layouts.put("list with serial numbers", season -> file(list(season, MessyWorkbook::serial)));
        layouts.put("list with time of day", season -> file(list(season, day -> day + " 12:00:00")));
        layouts.put(
                "list with d.m.yy",
                season -> file(list(season, day -> day.getDayOfMonth() + "." + day.getMonthValue() + ".24")));
        layouts.put(
                "list with yy-mm-dd",
                season -> file(list(season, day -> day.toString().substring(2))));
        layouts.put("list without headings", Layouts::bareList);
        layouts.put("list with other column order", Layouts::reversedList);
        layouts.put("list sorted by place, place written once", Layouts::placeOnce);
        layouts.put("list with day written once", Layouts::dayOnce);
        layouts.put("list with merged days", Layouts::mergedDays);
        layouts.put("list with month and day columns", Layouts::monthAndDay);
        layouts.put("list with week and weekday", Layouts::weekAndWeekday);
        layouts.put("matrix days down", season -> file(matrix(season, true)));
        layouts.put("matrix days down without a corner", season -> file(matrix(season, false)));
        layouts.put("matrix days across", Layouts::transposed);
        layouts.put("matrix day numbers across", Layouts::dayNumbersAcross);
        layouts.put("matrix day numbers down", Layouts::dayNumbersDown);
        layouts.put("months over days of month", season -> file(monthsOver(season, false, true)));
        layouts.put("months over days of month, not merged", season -> file(monthsOver(season, false, false)));
        layouts.put("months over weekdays and days of month", season -> file(monthsOver(season, true, true)));
        layouts.put("week forms", Layouts::weekForms);
        layouts.put("weeks down, weekdays across, sheet per place", Layouts::weeksDown);
        layouts.put("sheet per place", Layouts::sheetPerPlace);
        layouts.put("sheet per month", Layouts::sheetPerMonth);
        layouts.put("sheet per day", Layouts::sheetPerDay);
        layouts.put("place in the file name", Layouts::placeInFileName);
        layouts.put("place in the title", Layouts::placeInTitle);
        layouts.put("stacked months", Layouts::stackedMonths);
        layouts.put("stacked places", Layouts::stackedPlaces);
        layouts.put("months beside each other", Layouts::monthsBeside);
        layouts.put("places beside each other", Layouts::placesBeside);
        layouts.put("section lines with places", season -> file(sections(season, true)));
        layouts.put("section lines with days", season -> file(sections(season, false)));
        layouts.put("decoy columns", Layouts::decoyColumns);
        layouts.put("place over measures", Layouts::placeOverMeasures);
        layouts.put("day over measures", Layouts::dayOverMeasures);
        layouts.put("sits, take-away and total", Layouts::sitsAndTakeAway);
        layouts.put("decoy table below", Layouts::decoyTableBelow);
        layouts.put("decoy sheets", Layouts::decoySheets);
        layouts.put("subtotals by month", Layouts::subtotals);
        layouts.put("sum row with a day", Layouts::sumRowWithDay);
        layouts.put("calendar", Layouts::calendar);
        layouts.put("forms", Layouts::forms);
        layouts.put("forms below each other", Layouts::formsBelow);
        layouts.put("summary sheet", Layouts::summarySheet);
        return layouts;
    }

    private static Rendering file(MessyWorkbook workbook) {
        return new Rendering(workbook, "lista.xlsx");
    }

    private static String short1(LocalDate day) {
        return day.getDayOfMonth() + "/" + day.getMonthValue();
    }

    private static String weekdayShort(LocalDate day) {
        return Season.weekday(day).substring(0, 3);
    }

    private static MessyWorkbook list(Season season, Function<LocalDate, Object> written) {
        var book = new MessyWorkbook().sheet("Blad1").row("Seniorluncher 2024").gap();
        book.row("Datum", "Plats", "Antal portioner", "Anmärkning");
        season.days()
                .forEach(
                        day -> PLACES.forEach(place -> book.row(written.apply(day), place, season.at(day, place), "")));
        return book;
    }

    private static Rendering bareList(Season season) {
        var book = new MessyWorkbook().sheet("Blad1");
        season.days().forEach(day -> PLACES.forEach(place -> book.row(day.toString(), place, season.at(day, place))));
        return file(book);
    }

    private static Rendering reversedList(Season season) {
        var book = new MessyWorkbook().sheet("Blad1").row("Antal gäster", "Träffpunkt", "Dag");
        season.days().forEach(day -> PLACES.forEach(place -> book.row(season.at(day, place), place, day)));
        return file(book);
    }

    private static Rendering placeOnce(Season season) {
        var book = new MessyWorkbook().sheet("Blad1").row("Plats", "Datum", "Antal");
        for (String place : PLACES) {
            season.days()
                    .forEach(day ->
                            book.row(day.equals(season.days().getFirst()) ? place : "", day, season.at(day, place)));
        }
        return file(book);
    }

    private static Rendering dayOnce(Season season) {
        var book = new MessyWorkbook().sheet("Blad1").row("Datum", "Plats", "Antal");
        season.days()
                .forEach(day -> PLACES.forEach(
                        place -> book.row(place.equals(PLACES.getFirst()) ? day : "", place, season.at(day, place))));
        return file(book);
    }

    private static Rendering mergedDays(Season season) {
        var book = new MessyWorkbook().sheet("Blad1").row("Datum", "Plats", "Antal");
        season.days().forEach(day -> {
            PLACES.forEach(place -> book.row(place.equals(PLACES.getFirst()) ? day : "", place, season.at(day, place)));
            book.merge(book.at() - 3, 1, book.at(), 1);
        });
        return file(book);
    }

    private static Rendering monthAndDay(Season season) {
        var book = new MessyWorkbook().sheet("Blad1").row("Månad", "Dag", "Plats", "Antal");
        season.days()
                .forEach(day -> PLACES.forEach(
                        place -> book.row(Season.month(day), day.getDayOfMonth(), place, season.at(day, place))));
        return file(book);
    }

    private static Rendering weekAndWeekday(Season season) {
        var book = new MessyWorkbook().sheet("Blad1").row("Vecka", "Dag", "Plats", "Antal");
        season.days()
                .forEach(day -> PLACES.forEach(
                        place -> book.row(week(day), Season.weekday(day), place, season.at(day, place))));
        return file(book);
    }

    private static int week(LocalDate day) {
        return day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    private static MessyWorkbook matrix(Season season, boolean corner) {
        var book = new MessyWorkbook()
                .sheet("Blad1")
                .row("Portioner per dag och plats")
                .gap();
        matrix(book, season, season.days(), corner);
        return book;
    }

    private static void matrix(MessyWorkbook book, Season season, List<LocalDate> days, boolean corner) {
        book.row(corner ? "Datum" : "", PLACES.get(0), PLACES.get(1), PLACES.get(2), PLACES.get(3), "Summa");
        days.forEach(day ->
                book.row(cells(day, place -> season.at(day, place), new MessyWorkbook.Formula(season.total(day)))));
        book.row(cells(
                "Summa",
                place -> season.total(days, place),
                days.stream().mapToInt(season::total).sum()));
    }

    private static List<Object> cells(Object first, Function<String, Object> each, Object last) {
        var cells = new ArrayList<Object>(List.of(first));
        PLACES.forEach(place -> cells.add(each.apply(place)));
        cells.add(last);
        return cells;
    }

    private static Rendering transposed(Season season) {
        var book = new MessyWorkbook().sheet("Blad1");
        book.row(across("Plats", season.days(), day -> day, "Totalt"));
        PLACES.forEach(place -> book.row(
                across(place, season.days(), day -> season.at(day, place), season.total(season.days(), place))));
        book.row(across("Summa", season.days(), season::total, ""));
        return file(book);
    }

    private static List<Object> across(
            Object first, List<LocalDate> days, Function<LocalDate, Object> each, Object last) {
        var cells = new ArrayList<Object>(List.of(first));
        days.forEach(day -> cells.add(each.apply(day)));
        cells.add(last);
        return cells;
    }

    private static Rendering dayNumbersAcross(Season season) {
        var book = new MessyWorkbook().sheet("Blad1").row("Juli 2024");
        book.row(across("Plats", season.days(), LocalDate::getDayOfMonth, "Summa"));
        PLACES.forEach(place -> book.row(
                across(place, season.days(), day -> season.at(day, place), season.total(season.days(), place))));
        return file(book);
    }

    private static MessyWorkbook monthsOver(Season season, boolean weekdays, boolean merged) {
        var book = new MessyWorkbook().sheet("Blad1");
        var months = new ArrayList<Object>(List.of(""));
        for (var day : season.days()) {
            var month = Season.month(day);
            months.add(months.contains(month) ? "" : month);
        }
        book.row(months);
        if (merged) {
            for (int from = 1; from < months.size(); ) {
                int next = from + 1;
                while (next < months.size() && months.get(next).equals("")) {
                    next++;
                }
                book.merge(1, from + 1, 1, next);
                from = next;
            }
        }
        if (weekdays) {
            book.row(across("", season.days(), Layouts::weekdayShort, ""));
        }
        book.row(across("Plats", season.days(), LocalDate::getDayOfMonth, ""));
        PLACES.forEach(place -> book.row(across(place, season.days(), day -> season.at(day, place), "")));
        return book;
    }

    private static Rendering dayNumbersDown(Season season) {
        var book = new MessyWorkbook()
                .sheet("Juli")
                .row("Dag", PLACES.get(0), PLACES.get(1), PLACES.get(2), PLACES.get(3));
        season.days().forEach(day -> book.row(cells(day.getDayOfMonth(), place -> season.at(day, place), "")));
        return file(book);
    }

    private static Rendering weekForms(Season season) {
        var book = new MessyWorkbook().sheet("Blad1").row("Seniorlunch sommaren 2024");
        season.days().stream().map(Layouts::week).distinct().forEach(week -> {
            book.gap().row("v. " + week).row("Plats", "mån", "tis", "ons", "tor", "fre", "lör", "sön");
            for (String place : PLACES) {
                var cells = new ArrayList<Object>(List.of(place, "", "", "", "", ""));
                season.days().stream()
                        .filter(day -> week(day) == week)
                        .forEach(day -> cells.add(season.at(day, place)));
                book.row(cells);
            }
        });
        return file(book);
    }

    private static Rendering weeksDown(Season season) {
        var book = new MessyWorkbook();
        for (String place : PLACES) {
            book.sheet(place).row("Vecka", "Lördag", "Söndag");
            season.days().stream().map(Layouts::week).distinct().forEach(week -> {
                var cells = new ArrayList<Object>(List.of(week));
                season.days().stream()
                        .filter(day -> week(day) == week)
                        .forEach(day -> cells.add(season.at(day, place)));
                book.row(cells);
            });
        }
        return file(book);
    }

    private static Rendering sheetPerPlace(Season season) {
        var book = new MessyWorkbook();
        for (String place : PLACES) {
            book.sheet(place.replace("Södra ", "S ")).row("Datum", "Antal");
            season.days().forEach(day -> book.row(day, season.at(day, place)));
            book.gap().row("Summa", season.total(season.days(), place));
        }
        return file(book);
    }

    private static Rendering sheetPerMonth(Season season) {
        var book = new MessyWorkbook();
        season.days().stream().map(LocalDate::getMonthValue).distinct().forEach(month -> {
            var days = season.daysOf(month);
            book.sheet(Season.month(days.getFirst()).substring(0, 3) + " -24");
            book.row("Dag", PLACES.get(0), PLACES.get(1), PLACES.get(2), PLACES.get(3));
            days.forEach(day ->
                    book.row(cells(weekdayShort(day) + " " + day.getDayOfMonth(), place -> season.at(day, place), "")));
        });
        return file(book);
    }

    private static Rendering sheetPerDay(Season season) {
        var book = new MessyWorkbook();
        season.days().forEach(day -> {
            book.sheet(day.getDayOfMonth() + " " + Season.month(day)).row("Plats", "Antal");
            PLACES.forEach(place -> book.row(place, season.at(day, place)));
            book.row("Totalt", season.total(day));
        });
        return file(book);
    }

    private static Season only(Season season, String place) {
        season.portions.values().forEach(there -> there.keySet().retainAll(List.of(place)));
        return season;
    }

    private static Rendering placeInFileName(Season season) {
        only(season, "Papegojelyckan");
        var book = new MessyWorkbook().sheet("Blad1").row("Datum", "Antal ätande");
        season.days().forEach(day -> book.row(day, season.at(day, "Papegojelyckan")));
        return new Rendering(book, "närvaro papegojelyckan 2024.xlsx");
    }

    private static Rendering placeInTitle(Season season) {
        only(season, "Södra Sandby");
        var book = new MessyWorkbook()
                .sheet("Blad1")
                .row("", "Lunchlista S:a Sandby juli 2024")
                .gap()
                .row("Datum", "Antal");
        season.days().forEach(day -> book.row(day, season.at(day, "Södra Sandby")));
        book.row("Summa", season.total(season.days(), "Södra Sandby"));
        return file(book);
    }

    private static Rendering stackedMonths(Season season) {
        var book = new MessyWorkbook().sheet("Blad1");
        season.days().stream().map(LocalDate::getMonthValue).distinct().forEach(month -> {
            book.row(Season.month(season.daysOf(month).getFirst()).toUpperCase(java.util.Locale.ROOT));
            matrix(book, season, season.daysOf(month), true);
            book.gap();
        });
        book.row("Tack för i år!");
        return file(book);
    }

    private static Rendering stackedPlaces(Season season) {
        var book = new MessyWorkbook().sheet("Blad1");
        for (String place : PLACES) {
            book.row("Träffpunkt " + place).row("Datum", "Portioner");
            season.days().forEach(day -> book.row(short1(day), season.at(day, place)));
            book.row("Summa", season.total(season.days(), place)).gap();
        }
        book.row("Totalt alla", season.days().stream().mapToInt(season::total).sum());
        return file(book);
    }

    private static Rendering monthsBeside(Season season) {
        var book = new MessyWorkbook().sheet("Blad1");
        int column = 1;
        for (int month :
                season.days().stream().map(LocalDate::getMonthValue).distinct().toList()) {
            var days = season.daysOf(month);
            book.put(1, column, Season.month(days.getFirst()) + " 2024").put(2, column, "Datum");
            for (int place = 0; place < 4; place++) {
                book.put(2, column + 1 + place, PLACES.get(place));
                for (int day = 0; day < days.size(); day++) {
                    book.put(3 + day, column, days.get(day));
                    book.put(3 + day, column + 1 + place, season.at(days.get(day), PLACES.get(place)));
                }
            }
            column += 6;
        }
        return file(book);
    }

    private static Rendering placesBeside(Season season) {
        var book = new MessyWorkbook().sheet("Blad1");
        for (int place = 0; place < 4; place++) {
            int column = 1 + place * 2;
            book.put(1, column, PLACES.get(place)).put(2, column, "Datum").put(2, column + 1, "Antal");
            for (int day = 0; day < season.days().size(); day++) {
                book.put(3 + day, column, season.days().get(day));
                book.put(3 + day, column + 1, season.at(season.days().get(day), PLACES.get(place)));
            }
        }
        return file(book);
    }

    private static MessyWorkbook sections(Season season, boolean byPlace) {
        var book = new MessyWorkbook().sheet("Blad1").row(byPlace ? "Datum" : "Plats", "Antal");
        if (byPlace) {
            for (String place : PLACES) {
                book.row(place);
                season.days().forEach(day -> book.row(day, season.at(day, place)));
                book.row("Summa", season.total(season.days(), place));
            }
            return book;
        }
        season.days().forEach(day -> {
            book.row(Season.weekday(day) + " " + day.getDayOfMonth() + " " + Season.month(day));
            PLACES.forEach(place -> book.row(place, season.at(day, place)));
        });
        return book;
    }

    private static Rendering decoyColumns(Season season) {
        var book = new MessyWorkbook()
                .sheet("Blad1")
                .row(
                        "Datum",
                        "Lokal",
                        "Beställda",
                        "Serverade",
                        "Svinn",
                        "Volontärer",
                        "Kostnad kr",
                        "Serverade 2023",
                        "Snitt");
        season.days()
                .forEach(day -> PLACES.forEach(
                        place -> book.row(day, place, 40, season.at(day, place), 3, 4, 812.5, 22, 25.5)));
        return file(book);
    }

    private static Rendering placeOverMeasures(Season season) {
        var book = new MessyWorkbook()
                .sheet("Blad1")
                .row("", "Arkivgatan", "", "Papegojelyckan", "", "Veberöd", "", "Södra Sandby", "");
        for (int column = 2; column <= 8; column += 2) {
            book.merge(1, column, 1, column + 1);
        }
        book.row(
                "Datum",
                "Portioner",
                "Volontärer",
                "Portioner",
                "Volontärer",
                "Portioner",
                "Volontärer",
                "Portioner",
                "Volontärer");
        season.days().forEach(day -> {
            var cells = new ArrayList<Object>(List.of(day));
            PLACES.forEach(place -> cells.addAll(List.of(season.at(day, place), 3)));
            book.row(cells);
        });
        return file(book);
    }

    private static Rendering dayOverMeasures(Season season) {
        var top = new ArrayList<Object>(List.of("Plats"));
        var below = new ArrayList<Object>(List.of(""));
        season.days().forEach(day -> {
            top.addAll(List.of(day, ""));
            below.addAll(List.of("Serverade", "Beställda"));
        });
        var book = new MessyWorkbook().sheet("Blad1").row(top).row(below);
        PLACES.forEach(place -> {
            var cells = new ArrayList<Object>(List.of(place));
            season.days().forEach(day -> cells.addAll(List.of(season.at(day, place), 35)));
            book.row(cells);
        });
        for (int column = 2; column < top.size(); column += 2) {
            book.merge(1, column, 1, column + 1);
        }
        return file(book);
    }

    private static Rendering sitsAndTakeAway(Season season) {
        var book = new MessyWorkbook()
                .sheet("Blad1")
                .row("Datum", "Plats", "Sittande", "Avhämtning", "Totalt antal portioner");
        season.days()
                .forEach(day -> PLACES.forEach(place -> {
                    var count = season.at(day, place);
                    book.row(
                            day,
                            place,
                            count instanceof Integer all ? all - all / 4 : "",
                            count instanceof Integer all ? all / 4 : "",
                            count);
                }));
        return file(book);
    }

    private static Rendering decoyTableBelow(Season season) {
        var book = matrix(season, true).gap().row("Antal volontärer");
        book.row("Datum", PLACES.get(0), PLACES.get(1), PLACES.get(2), PLACES.get(3));
        season.days().forEach(day -> book.row(cells(day, place -> 3, "")));
        return file(book);
    }

    private static Rendering decoySheets(Season season) {
        var book = matrix(season, true);
        book.sheet("Volontärer").row("Datum", "Plats", "Antal");
        season.days().forEach(day -> book.row(day, "Veberöd", 3));
        book.sheet("Kostnader").row("Datum", "Plats", "Antal kr").row(LocalDate.of(2024, 7, 6), "Veberöd", 812);
        book.sheet("Info").row("Fylls i efter varje servering").row("Öppet kl 11–14");
        return file(book);
    }

    private static Rendering subtotals(Season season) {
        var book = new MessyWorkbook()
                .sheet("Blad1")
                .row("Datum", PLACES.get(0), PLACES.get(1), PLACES.get(2), PLACES.get(3), "Totalt");
        season.days().stream().map(LocalDate::getMonthValue).distinct().forEach(month -> {
            var days = season.daysOf(month);
            days.forEach(day -> book.row(cells(day, place -> season.at(day, place), season.total(day))));
            book.row(cells(
                    "Summa " + Season.month(days.getFirst()),
                    place -> season.total(days, place),
                    days.stream().mapToInt(season::total).sum()));
        });
        var all = season.days();
        book.row(cells(
                "Totalt",
                place -> season.total(all, place),
                all.stream().mapToInt(season::total).sum()));
        return file(book);
    }

    private static Rendering sumRowWithDay(Season season) {
        var book = list(season, day -> day);
        var last = season.days().getLast();
        book.row(last, "Summa", season.days().stream().mapToInt(season::total).sum());
        return file(book);
    }

    private static Rendering calendar(Season season) {
        only(season, "Veberöd");
        var book = new MessyWorkbook()
                .sheet("Blad1")
                .row("Veberöd juli 2024")
                .row("mån", "tis", "ons", "tor", "fre", "lör", "sön");
        var day = LocalDate.of(2024, 7, 1);
        while (day.getMonthValue() == 7) {
            int numbers = book.at() + 1;
            book.gap().gap();
            for (int column = 1; column <= 7 && day.getMonthValue() == 7; column++) {
                book.put(numbers, column, day.getDayOfMonth());
                book.put(numbers + 1, column, season.portions.containsKey(day) ? season.at(day, "Veberöd") : "");
                day = day.plusDays(1);
            }
        }
        return file(book);
    }

    private static Rendering forms(Season season) {
        var book = new MessyWorkbook();
        season.portions.forEach((day, there) ->
                there.forEach((place, count) -> book.sheet("Blad" + day + place.substring(0, 2))
                        .row("Seniorlunch")
                        .row("Datum:", day)
                        .row("Plats:", place)
                        .row("Antal portioner:", count)
                        .row("Volontärer:", 4)));
        return file(book);
    }

    private static Rendering formsBelow(Season season) {
        var book = new MessyWorkbook().sheet("Blad1");
        BiFunction<String, Object, Object> pair = (key, value) -> List.of(key, value);
        season.portions.forEach((day, there) -> there.forEach((place, count) -> book.row(
                        (List<?>) pair.apply("Datum", Season.weekday(day) + " " + short1(day)))
                .row((List<?>) pair.apply("Träffpunkt", place))
                .row((List<?>) pair.apply("Antal gäster", count))
                .gap()));
        return file(book);
    }

    private static Rendering summarySheet(Season season) {
        var book = matrix(season, true).sheet("Sammanställning").row("Plats", "Antal portioner");
        PLACES.forEach(place -> book.row(place, season.total(season.days(), place)));
        book.row("Totalt", season.days().stream().mapToInt(season::total).sum());
        return file(book);
    }

    private Layouts() {}
}
