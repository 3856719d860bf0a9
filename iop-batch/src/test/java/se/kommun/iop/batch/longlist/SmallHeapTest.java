package se.kommun.iop.batch.longlist;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How much memory a list takes does not hang on how long it is: each is read by a program with 32 MB to work in. */
class SmallHeapTest {

    private static final int ROWS = 300_000;
    private static final double DAY_ZERO = ChronoUnit.DAYS.between(LocalDate.of(1899, 12, 30), SmallHeap.FIRST);

    @TempDir
    Path folder;

    @Test
    void three_hundred_thousand_rows() throws IOException, InterruptedException {
        assertThat(heardFrom("lista.xlsx", SmallHeapTest::writeLong)).isEqualTo("ACCEPTED " + ROWS + " 0");
    }

    @Test
    void three_hundred_thousand_lines_of_text() throws IOException, InterruptedException {
        assertThat(heardFrom("lista.csv", SmallHeapTest::writeText)).isEqualTo("ACCEPTED " + ROWS + " 0");
    }

    @Test
    void a_million_formatted_rows_below_the_list() throws IOException, InterruptedException {
        assertThat(heardFrom("formaterad.xlsx", SmallHeapTest::writeFormatted)).isEqualTo("ACCEPTED 3 0");
    }

    @Test
    void a_lone_cell_in_the_last_corner() throws IOException, InterruptedException {
        assertThat(heardFrom("ensam.xlsx", SmallHeapTest::writeLone)).isEqualTo("ACCEPTED 1 0");
    }

    @Test
    void a_million_repeated_rows_of_an_ods_file() throws IOException, InterruptedException {
        assertThat(heardFrom("upprepad.fods", SmallHeapTest::writeRepeated)).isEqualTo("ACCEPTED 1 0");
    }

    @FunctionalInterface
    private interface Writing {
        void to(OutputStream file) throws IOException;
    }

    private String heardFrom(String name, Writing writing) throws IOException, InterruptedException {
        var file = folder.resolve(name);
        try (var out = Files.newOutputStream(file)) {
            writing.to(out);
        }
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(List.of(
                        java,
                        "-Xmx32m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SmallHeap.class.getName(),
                        file.toString()))
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), UTF_8).strip();
        process.waitFor();
        return said;
    }

    private static LongXlsx headings(LongXlsx file) throws IOException {
        file.row(false);
        for (var heading : List.of("Datum", "Plats", "Portioner", "Anmärkning")) {
            file.text(heading, LongXlsx.PLAIN);
        }
        file.end();
        return file;
    }

    private static void row(LongXlsx file, int row) throws IOException {
        file.row(false)
                .number(DAY_ZERO + row / SmallHeap.PLACES, LongXlsx.DATE)
                .text(SmallHeap.NAMES.get(row % SmallHeap.PLACES), LongXlsx.PLAIN)
                .number(row % 40, LongXlsx.PLAIN);
        if (row % 20 == 0) {
            file.text("anmärkning " + row, LongXlsx.PLAIN);
        }
        file.end();
    }

    private static void writeLong(OutputStream out) throws IOException {
        try (var file = headings(new LongXlsx(out))) {
            for (int row = 0; row < ROWS; row++) {
                row(file, row);
            }
        }
    }

    private static void writeText(OutputStream out) throws IOException {
        out.write("Datum;Plats;Portioner\n".getBytes(UTF_8));
        for (int row = 0; row < ROWS; row++) {
            var day = SmallHeap.FIRST.plusDays(row / SmallHeap.PLACES);
            out.write(
                    (day + ";" + SmallHeap.NAMES.get(row % SmallHeap.PLACES) + ";" + row % 40 + "\n").getBytes(UTF_8));
        }
    }

    private static void writeFormatted(OutputStream out) throws IOException {
        try (var file = headings(new LongXlsx(out))) {
            for (int row = 0; row < 3; row++) {
                row(file, row);
            }
            for (int row = 0; row < 1_000_000; row++) {
                file.formatted();
            }
        }
    }

    private static void writeLone(OutputStream out) throws IOException {
        var lone = "<row r=\"1048576\"><c r=\"XFD1048576\" t=\"inlineStr\"><is><t>.</t></is></c></row>";
        try (var file = headings(new LongXlsx(out))) {
            row(file, 1);
            file.raw(lone);
        }
    }

    private static void writeRepeated(OutputStream out) throws IOException {
        out.write("""
                <office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
                 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
                 office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet>
                <table:table table:name="Blad1">
                <table:table-row><table:table-cell office:value-type="string"><text:p>Datum</text:p></table:table-cell>
                <table:table-cell office:value-type="string"><text:p>Plats</text:p></table:table-cell>
                <table:table-cell office:value-type="string"><text:p>Portioner</text:p></table:table-cell></table:table-row>
                <table:table-row><table:table-cell office:value-type="date" office:date-value="2020-01-01"/>
                <table:table-cell office:value-type="string"><text:p>Almgården</text:p></table:table-cell>
                <table:table-cell office:value-type="float" office:value="7"/></table:table-row>
                <table:table-row table:number-rows-repeated="1048574"><table:table-cell
                 table:number-columns-repeated="16384"/></table:table-row>
                </table:table></office:spreadsheet></office:body></office:document>
                """.getBytes(UTF_8));
    }
}
