package se.kommun.iop.batch.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which number formats show a date. */
class NumberFormatTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yyyy-mm-dd",
                "yyyy\\-mm\\-dd",
                "d/m",
                "d\\/m",
                "ddd d/m",
                "[$-41D]d mmmm yyyy;@",
                "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy",
                "mmm",
                "mmmm",
                "m",
                "yy",
                "YYYY-MM-DD HH:MM:SS",
                "m/d/yy h:mm",
                "\"den\" d",
                "dddd",
                "[Red]d/m"
            })
    void shows_a_date(String code) {
        assertThat(NumberFormat.showsDate(code)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "General",
                "Standard",
                "0",
                "0.00",
                "#,##0.00 \"kr\"",
                "#,##0\\ \\k\\r;[Red]\\-#,##0\\ \\k\\r",
                "_-* #,##0.00\\ _k_r_-;\\-* #,##0.00\\ _k_r_-",
                "0 \"dagar\"",
                "0\\d",
                "[Magenta]0",
                "0.00E+00",
                "@",
                "h:mm",
                "hh:mm:ss",
                "mm:ss",
                "mm:ss.0",
                "[h]:mm:ss",
                "[mm]:ss",
                "h:mm AM/PM",
                "0;\"dold\"",
                "0%"
            })
    void shows_no_date(String code) {
        assertThat(NumberFormat.showsDate(code)).isFalse();
    }
}
