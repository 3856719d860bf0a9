package se.kommun.iop.batch.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses as a spreadsheet program shows them. */
class CellAddressTest {

    @ParameterizedTest
    @CsvSource({
        "1, 1, A1",
        "7, 2, B7",
        "1, 26, Z1",
        "1, 27, AA1",
        "9, 702, ZZ9",
        "9, 703, AAA9",
        "1048576, 16384, XFD1048576"
    })
    void a_row_and_a_column_are_written_as_letters_and_a_number(int row, int column, String text) {
        assertThat(new CellAddress(row, column).text()).isEqualTo(text);
        assertThat(A1.address(text)).hasValue(new CellAddress(row, column));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "B", "7", "7B", "B0", "XFE1", "A1048577", "A99999999999", "B7:C9", "å1"})
    void what_is_no_address_is_none(String text) {
        assertThat(A1.address(text)).isEmpty();
    }

    @Test
    void the_sheet_stands_before_the_address() {
        assertThat(new CellAddress(7, 2).inSheet("Blad1")).isEqualTo("Blad1!B7");
    }

    @Test
    void a_range_contains_its_corners() {
        var range = A1.range("B2:D9").orElseThrow();

        assertThat(range.contains(new CellAddress(2, 2))).isTrue();
        assertThat(range.contains(new CellAddress(9, 4))).isTrue();
        assertThat(range.contains(new CellAddress(10, 4))).isFalse();
        assertThat(A1.range("D9:B2")).isEmpty();
    }
}
