package se.kommun.iop.batch.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Formulas in words, the same way whatever file they come from. */
class FormulaTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            A1                   | B3
            $A1+A$1+$A$1         | $A3+B$1+$A$1
            SUM(B2:B10)          | SUM(C4:C12)
            SUM(B:B,3:4)         | SUM(C:C,5:6)
            Juli!B2+'Juli 1'!B2  | Juli!C4+'Juli 1'!C4
            LOG10(A1)            | LOG10(B3)
            "A1"&A1              | "A1"&B3
            Tabell1[A1]+A1       | Tabell1[A1]+B3
            XFD1                 | #REF!
            summa_A1             | summa_A1
            """)
    void references_move_with_the_cell(String formula, String expected) {
        assertThat(new MovedFormula(2, 1).of(formula)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            of:=SUM([.C6:.F6])             | SUM(C6:F6)
            of:=[.A1]+[$Juli.B2]           | A1+Juli!B2
            of:=['Juli 24'.A1:.A9]         | 'Juli 24'!A1:A9
            of:=[$'Juli 24'.$A$1]          | 'Juli 24'!$A$1
            of:=IF([.A1]>5;"a;b";"")       | IF(A1>5,"a;b","")
            oooc:=SUM([.B2:.B5];1)         | SUM(B2:B5,1)
            =12+7                          | 12+7
            of:=[.#REF!]                   | #REF!
            """)
    void formulas_of_ods_files_are_written_as_excel_writes_them(String stored, String expected) {
        assertThat(OdsFormula.text(stored)).isEqualTo(expected);
    }
}
