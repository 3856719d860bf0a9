package se.kommun.iop.batch.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kommun.iop.batch.workbook.Opening.sheet;
import static se.kommun.iop.batch.workbook.Opening.shown;
import static se.kommun.iop.batch.workbook.Opening.workbook;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text files with separated values: their encodings, their separators, their quotes. */
class TextFilesTest {

    private static final String LIST = "Datum;Plats;Portioner\r\n2024-07-06;Södra Sandby;25\r\n";
    private static final String CELLS =
            "A1 \"Datum\" | B1 \"Plats\" | C1 \"Portioner\" | A2 \"2024-07-06\" | B2 \"Södra Sandby\" | C2 \"25\"";

    @ParameterizedTest
    @CsvSource({
        "UTF-8, ''",
        "UTF-8, EFBBBF",
        "UTF-16LE, FFFE",
        "UTF-16BE, FEFF",
        "UTF-16LE, ''",
        "UTF-16BE, ''",
        "windows-1252, ''",
        "IBM850, ''",
        "x-MacRoman, ''"
    })
    void the_encoding_is_found_out(String charset, String mark) {
        var content = new ByteArrayOutputStream();
        content.writeBytes(HexFormat.of().parseHex(mark));
        content.writeBytes(LIST.getBytes(Charset.forName(charset)));

        assertThat(shown(sheet(content.toByteArray()))).isEqualTo(CELLS);
    }

    @Test
    void text_that_was_once_read_in_the_wrong_encoding_is_repaired() {
        var wrong = new String(LIST.getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"));

        assertThat(shown(sheet(utf8(wrong)))).isEqualTo(CELLS);
        assertThat(shown(sheet(utf8("SÃO PAULO;â")))).isEqualTo("A1 \"SÃO PAULO\" | B1 \"â\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a;b~1;2                      | A1 "a" ! B1 "b" ! A2 "1" ! B2 "2"
            a,b~1,2                      | A1 "a" ! B1 "b" ! A2 "1" ! B2 "2"
            a§b~1§2                      | A1 "a" ! B1 "b" ! A2 "1" ! B2 "2"
            a¦b~1¦2                      | A1 "a" ! B1 "b" ! A2 "1" ! B2 "2"
            1,5;2,5~3,5;4,5              | A1 "1,5" ! B1 "2,5" ! A2 "3,5" ! B2 "4,5"
            En, två och tre~a;b~1;2~3;4  | A1 "En, två och tre" ! A2 "a" ! B2 "b" ! A3 "1" ! B3 "2" ! A4 "3" ! B4 "4"
            sep=;~a,1;b,2                | A2 "a,1" ! B2 "b,2"
            sep=,~a;1,b;2                | A2 "a;1" ! B2 "b;2"
            bara en spalt~25             | A1 "bara en spalt" ! A2 "25"
            """)
    void the_separator_is_found_out(String file, String expected) {
        var text = file.replace("~", "\r\n").replace("§", "\t").replace("¦", "|");

        assertThat(shown(sheet(utf8(text)))).isEqualTo(expected.replace(" ! ", " | "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "a;b";c           | A1 "a;b" ! B1 "c"
            "a ""b"" c";c     | A1 "a "b" c" ! B1 "c"
            "a~b";c~d;e       | A1 "a~b" ! B1 "c" ! A3 "d" ! B3 "e"
            5" rör;2~d;e      | A1 "5" rör" ! B1 "2" ! A2 "d" ! B2 "e"
            a;"b~c;d~e;f      | A1 "a" ! B1 ""b" ! A2 "c" ! B2 "d" ! A3 "e" ! B3 "f"
            a; ;~~;b;         | A1 "a" ! B3 "b"
            """)
    void a_record_has_the_number_of_the_line_where_it_starts(String file, String expected) {
        assertThat(shown(sheet(utf8(file.replace("~", "\n")))))
                .isEqualTo(expected.replace("~", "\n").replace(" ! ", " | "));
    }

    @Test
    void a_stray_control_sign_does_not_make_a_list_unreadable_but_zeros_do() {
        assertThat(shown(sheet(utf8("a;b\u0007\n1;2\u001A")))).startsWith("A1 \"a\"");
        assertThat(Opening.reply(utf8("a;b\0\n1;2"))).isEqualTo(new OpenReply.Refused(Refusal.UNREADABLE));
        assertThat(Opening.reply(utf8("a;\u0007\u0008\u0001\u0002")))
                .isEqualTo(new OpenReply.Refused(Refusal.UNREADABLE));
    }

    @Test
    void everything_is_text_whatever_it_looks_like() {
        assertThat(shown(sheet(utf8("=12+11;2024-07-06;TRUE;25\n")))).isEqualTo("""
                A1 "=12+11" | B1 "2024-07-06" | C1 "TRUE" | D1 "25\"""");
    }

    @Test
    void a_text_file_is_one_sheet() {
        var book = workbook(utf8(LIST));

        assertThat(book.format()).isEqualTo(Format.TEXT);
        assertThat(book.sheets()).extracting(Sheet::name).containsExactly("CSV");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
