package se.kommun.iop.batch.reading.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kommun.iop.batch.workbook.Cell;
import se.kommun.iop.batch.workbook.CellAddress;
import se.kommun.iop.batch.workbook.CellValue;

class CountReaderTest {

    private final CountReader counts = new CountReader();

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
                    25       | 25
                    ' 25 '   | 25
                    27 | 27
                    25,0     | 25
                    26.0     | 26
                    25 st    | 25
                    25 pers  | 25
                    23p      | 23
                    23 port. | 23
                    016      | 16
                    0        | 0
                    1 012    | 1012
                    ２５       | 25
                    """)
    void reads_numbers_in_clean_company(String written, long number) {
        assertThat(counts.read(written, 0)).isInstanceOfSatisfying(Count.Figure.class, figure -> {
            assertThat(figure.value().longValueExact()).isEqualTo(number);
            assertThat(figure.approximate()).isFalse();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"ca 25", "ca. 25", "c:a 25", "~25", "cirka 25", "25?", "ung. 25", "ca 25 st", "omkring 25"})
    void marks_numbers_that_are_said_to_be_about_right(String written) {
        assertThat(counts.read(written, 0)).isInstanceOfSatisfying(Count.Figure.class, figure -> {
            assertThat(figure.value().longValueExact()).isEqualTo(25);
            assertThat(figure.approximate()).isTrue();
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    25+3          | not-a-number
                    stängt 32     | not-a-number
                    inställt (14 st) | not-a-number
                    stängt från kl 14, 18 gäster | not-a-number
                    20-25         | not-a-number
                    tjugofem      | not-a-number
                    ett           | not-a-number
                    tolv          | not-a-number
                    noll          | not-a-number
                    ingen         | not-a-number
                    25/30         | not-a-number
                    >25           | not-a-number
                    (3)           | not-a-number
                    =12+11        | not-a-number
                    x             | not-a-number
                    25 varav 3    | not-a-number
                    2O            | not-a-number
                    ?             | not-a-number
                    12 34         | not-a-number
                    12,5          | fraction
                    -4            | negative
                    −4            | negative
                    """)
    void never_guesses_what_is_no_single_number(String written, String code) {
        assertThat(counts.read(written, 0))
                .isInstanceOfSatisfying(
                        Count.Refused.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    stängt              | closed
                    STÄNGT              | closed
                    Semesterstängt      | closed
                    julstängt           | closed
                    stängt, allhelgona  | closed
                    semester v 29       | closed
                    stängt kl 14.30     | closed
                    stängt 24/12        | closed
                    stängt 24 december  | closed
                    ej öppet            | closed
                    röd dag             | closed
                    inställt            | cancelled
                    inst.               | cancelled
                    avbokat             | cancelled
                    """)
    void knows_the_words_for_closed_and_cancelled(String written, String rule) {
        assertThat(counts.read(written, 0))
                .isInstanceOfSatisfying(
                        Count.Word.class, word -> assertThat(word.rule()).isEqualTo(rule));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "–", "--", "—", " - "})
    void a_dash_is_a_dash(String written) {
        assertThat(counts.read(written, 0)).isEqualTo(new Count.Dash());
    }

    @ParameterizedTest
    @CsvSource({"25, 25", "28.0000000001, 28", "24.999999999, 25", "0, 0"})
    void reads_what_is_stored(double stored, long number) {
        var cell = new Cell(new CellAddress(1, 1), new CellValue.Number(stored));
        assertThat(counts.read(cell, 0))
                .isInstanceOfSatisfying(
                        Count.Figure.class,
                        figure -> assertThat(figure.value().longValueExact()).isEqualTo(number));
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true"})
    void decimals_are_for_measures_that_have_them(int decimals, boolean taken) {
        assertThat(counts.read("12,5", decimals) instanceof Count.Figure).isEqualTo(taken);
    }
}
