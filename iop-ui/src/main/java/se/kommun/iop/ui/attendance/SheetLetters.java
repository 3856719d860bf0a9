package se.kommun.iop.ui.attendance;

import se.kommun.iop.domain.observation.CellReference;

/** Columns as a spreadsheet program calls them: A, B … Z, AA. */
final class SheetLetters {

    private SheetLetters() {}

    static String of(int column) {
        var letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
            letters.append((char) ('A' + (rest - 1) % 26));
        }
        return letters.reverse().toString();
    }

    static String address(int row, int column) {
        return of(column) + row;
    }

    static int row(String address) {
        return Integer.parseInt("0" + address.replaceAll("[^0-9]", ""));
    }

    static int row(CellReference cell) {
        return row(cell.address());
    }

    static int column(CellReference cell) {
        return cell.address()
                .chars()
                .takeWhile(sign -> sign >= 'A' && sign <= 'Z')
                .reduce(0, (number, sign) -> number * 26 + sign - 'A' + 1);
    }
}
