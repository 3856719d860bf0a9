package se.kommun.iop.bench;

import java.time.LocalDate;
import java.util.List;

/** A row of fifteen cells as the sheet of lineage has: where a figure comes from. The same for whoever writes it. */
record LineageRow(int number) {

    static final List<String> HEADINGS = List.of(
            "Id",
            "Datum",
            "Plats",
            "Mått",
            "Status",
            "Värde",
            "Uppskattat",
            "Räknas",
            "Fil",
            "Blad",
            "Cell",
            "Skrivet",
            "Fingeravtryck",
            "Samma uppgift i",
            "Ersätter");

    LocalDate day() {
        return LocalDate.of(2000, 1, 1).plusDays(number / 6);
    }

    int value() {
        return 3 + number * 31 % 60;
    }

    String text(int column) {
        return switch (column) {
            case 0 -> "plats-" + number % 6 + "_" + day() + "_besok";
            case 2 -> "Björkgården";
            case 3 -> "deltagare";
            case 4 -> "redovisad";
            case 6 -> "nej";
            case 7 -> "ja";
            case 8 -> "närvaro hösten.xlsx";
            case 9 -> "Blad1";
            case 10 -> "C" + (number + 2);
            case 11 -> Integer.toString(value());
            case 12 -> "3f2a9c0d1e77";
            default -> "\u2013";
        };
    }
}
