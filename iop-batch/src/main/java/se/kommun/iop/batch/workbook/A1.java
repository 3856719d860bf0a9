package se.kommun.iop.batch.workbook;

import java.util.Optional;

/** Addresses as they are written in files: B7, $B$7, B2:D9. */
final class A1 {

    static final int LAST_ROW = 1 << 20;
    static final int LAST_COLUMN = 1 << 14;

    private A1() {}

    /** Empty for what is no address within a sheet. */
    static Optional<CellAddress> address(String text) {
        int column = 0;
        int row = 0;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign >= 'A' && sign <= 'Z' && row == 0) {
                column = column * 26 + sign - 'A' + 1;
            } else if (sign >= 'a' && sign <= 'z' && row == 0) {
                column = column * 26 + sign - 'a' + 1;
            } else if (sign >= '0' && sign <= '9') {
                row = row * 10 + sign - '0';
            } else if (sign != '$') {
                return Optional.empty();
            }
            if (row > LAST_ROW || column > LAST_COLUMN) {
                return Optional.empty();
            }
        }
        return row > 0 && column > 0 ? Optional.of(new CellAddress(row, column)) : Optional.empty();
    }

    static Optional<CellRange> range(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            return address(text).map(cell -> new CellRange(cell, cell));
        }
        return address(text.substring(0, colon))
                .flatMap(first -> address(text.substring(colon + 1))
                        .filter(last -> first.row() <= last.row() && first.column() <= last.column())
                        .map(last -> new CellRange(first, last)));
    }
}
