package se.kommun.iop.batch.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Digits of one cell that look different are not one number. */
class DigitsApartTest {

    @Test
    void a_footnotes_mark_stays_apart_from_the_figure() throws IOException {
        assertThat(read("25", "1", false)).isEqualTo("25^1");
    }

    @Test
    void a_figure_that_replaces_a_struck_one_stays_apart_from_it() throws IOException {
        assertThat(read("1", "8", true)).isEqualTo("1^8");
    }

    private static String read(String first, String second, boolean struck) throws IOException {
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            XSSFFont plain = book.createFont();
            XSSFFont other = book.createFont();
            if (struck) {
                other.setStrikeout(true);
            } else {
                other.setTypeOffset(Font.SS_SUPER);
            }
            var text = new XSSFRichTextString();
            text.append(first, struck ? other : plain);
            text.append(second, struck ? plain : other);
            book.createSheet("Juli").createRow(0).createCell(0).setCellValue(text);
            book.write(out);
            var opened = (OpenReply.Opened) new WorkbookOpener(Limits.standard()).open(out.toByteArray());
            var cell = opened.workbook()
                    .sheets()
                    .getFirst()
                    .rows()
                    .getFirst()
                    .cells()
                    .getFirst();
            return ((CellValue.Text) cell.value()).text();
        }
    }
}
