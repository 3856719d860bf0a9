package se.kommun.iop.batch.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kommun.iop.batch.workbook.Opening.file;
import static se.kommun.iop.batch.workbook.Opening.shown;
import static se.kommun.iop.batch.workbook.Opening.workbook;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Workbooks as associations send them, written by different programs. */
class ReceivedWorkbooksTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            s01_lista_juli.xlsx                                | Blad1          | A4  | 2024-07-06
            s01_lista_juli.xlsx                                | Blad1          | B7  | "Södra Sandby"
            s01_lista_juli.xlsx                                | Blad1          | C4  | 26
            s02 lunchlista sommar.xlsx                         | Lista          | B8  | "PAPEGOJELYCKAN "
            s02 lunchlista sommar.xlsx                         | Lista          | C9  | "18 st"
            s03_matris_augusti.xlsx                            | Augusti        | F4  | 74 =SUM(B4:E4)
            s03_matris_augusti.xlsx                            | Augusti        | E6  | nothing
            s04 Lunch juli plats-dag.xlsx                      | Blad1          | C2  | 2024-07-06
            s05_flik_per_traffpunkt.xlsx                       | Södra Sandby   | B7  | "stängt"
            s06_flik_per_manad.ods                             | Juli           | A3  | 2024-07-06
            s06_flik_per_manad.ods                             | Juli           | D3  | 40
            s06_flik_per_manad.ods                             | Juli           | D5  | "–"
            s07_staplade_manader.xls                           | Sommaren       | A3  | 2024-07-06
            s07_staplade_manader.xls                           | Sommaren       | E4  | 0
            s08_fel_och_varningar.xlsx                         | Blad1          | C10 | 12.5
            s08_fel_och_varningar.xlsx                         | Blad1          | C13 | #REF!
            s09_export.csv                                     | CSV            | D3  | "Tårta; gitarr och allsång"
            s10_gammal_export.csv                              | CSV            | A4  | "Södra Sandby"
            s10_gammal_export.csv                              | CSV            | C4  | "9,0"
            s12_1904_dolt.xlsx                                 | Lunch          | A2  | 2024-07-06
            s16_formler.xlsx                                   | Blad1          | C4  | not calculated =12+7
            LIPS lunchstatistik sommar 2024.xlsx               | Sommar 2024    | G6  | 24 =SUM(C6:F6)
            veberod_lunch_ht24.xls                             | Oktober        | B8  | "ca 20"
            veberod_lunch_ht24.xls                             | September      | C4  | 1260
            Interkultur host 2024 Arkivgatan+Papegojelyckan.ods | Papegojelyckan | A4  | 2024-09-01
            Interkultur host 2024 Arkivgatan+Papegojelyckan.ods | Papegojelyckan | C4  | 26
            sodra_sandby_sep-dec.csv                           | CSV            | B2  | "S. Sandby"
            """)
    void a_cell_holds_what_was_typed_into_it(String name, String sheet, String address, String expected) {
        assertThat(shown(sheet(name, sheet), address)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"s03_matris_augusti.xlsx, XLSX", "s03_matris_augusti.xls, XLS", "s03_matris_augusti.ods, ODS"})
    void one_list_is_the_same_in_every_format(String name, Format format) {
        assertThat(workbook(file(name)).format()).isEqualTo(format);
        assertThat(shown(sheet(name, "Augusti")))
                .isEqualTo(shown(sheet("s03_matris_augusti.xlsx", "Augusti")))
                .contains("A4 2024-08-03 | B4 23 | C4 21 | D4 15 | E4 15 | F4 74 =SUM(B4:E4)")
                .endsWith("F17 899 =SUM(F4:F16)");
        assertThat(sheet(name, "Augusti").merged())
                .containsExactly(new CellRange(new CellAddress(1, 1), new CellAddress(1, 6)));
    }

    @Test
    void sheets_keep_their_order_and_their_names() {
        assertThat(workbook(file("s05_flik_per_traffpunkt.xlsx")).sheets())
                .extracting(Sheet::name)
                .containsExactly("Arkivgatan", "Papegojelyckan", "Veberöd", "Södra Sandby");
    }

    @Test
    void what_is_hidden_by_hand_is_read_and_said_to_be_hidden() {
        var sheets = workbook(file("s12_1904_dolt.xlsx")).sheets();

        assertThat(sheets).extracting(Sheet::hidden).containsExactly(false, true);
        assertThat(sheets.getFirst().rows())
                .filteredOn(row -> row.hiding() != Hiding.SHOWN)
                .singleElement()
                .satisfies(
                        row -> assertThat(List.of(row.number(), row.hiding())).isEqualTo(List.of(4, Hiding.BY_HAND)));
        assertThat(sheets.getFirst().handHiddenColumns()).isEqualTo(Set.of());
    }

    @Test
    void days_of_1904_keep_the_number_that_they_are_stored_as() {
        var value = Opening.cell(sheet("s12_1904_dolt.xlsx", "Lunch"), "A2")
                .orElseThrow()
                .value();

        assertThat(value)
                .isInstanceOfSatisfying(
                        CellValue.Day.class, day -> assertThat(day.serial()).isEqualTo(44017));
    }

    @Test
    void a_book_without_content_is_opened_and_is_empty() {
        assertThat(workbook(file("s15_tom_bok.xlsx")).sheets())
                .hasSize(2)
                .allSatisfy(sheet -> assertThat(sheet.rows()).isEmpty());
    }

    private static Sheet sheet(String file, String name) {
        return workbook(file(file)).sheets().stream()
                .filter(sheet -> sheet.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
