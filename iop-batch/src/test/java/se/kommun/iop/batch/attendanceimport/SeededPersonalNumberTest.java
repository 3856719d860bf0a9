package se.kommun.iop.batch.attendanceimport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.kommun.iop.batch.reply.AnnotatedReply;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.observation.ImportId;

/** A personal number that stands in every place of a list where one can stand is found again in none of ours. */
class SeededPersonalNumberTest {

    private static final String NUMBER = "19840102-9808";

    /** The number with or without its century and its hyphen, or its last digits alone; not four digits of a time or a hash. */
    private static final Predicate<String> DIGITS = Pattern.compile(
                    "840102[-+ ]?9808|(?<![0-9a-fA-F.:])9808(?![0-9a-fA-F])")
            .asPredicate();

    private static final String FILE_NAME = "närvaro " + NUMBER + ".xlsx";

    static Stream<Database> databases() {
        return Stream.of(Database.h2(), Database.postgresql());
    }

    @ParameterizedTest
    @MethodSource("databases")
    void no_table_holds_it(Database database) {
        try (var house = new RealHouse(database)) {
            var id = accepted(house, "seeded-tables");

            assertThat(house.lists().draft(id).observations()).hasSize(3);
            assertThat(dump(house.tables())).isNotEmpty().noneMatch(DIGITS);
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void the_reply_does_not_give_it_back(Database database) throws IOException {
        try (var house = new RealHouse(database)) {
            var id = accepted(house, "seeded-reply");
            var list = house.lists().find(id).orElseThrow();

            var reply = AnnotatedReply.upTo(10_000_000)
                    .of(
                            house.lists().original(id),
                            list.fileName(),
                            house.lists().draft(id),
                            Locale.of("sv"));

            assertThat(parts(reply)).isNotEmpty().noneMatch(DIGITS);
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void the_original_is_kept_as_it_came(Database database) {
        try (var house = new RealHouse(database)) {
            assertThat(house.lists().original(accepted(house, "seeded-original")))
                    .isEqualTo(LIST);
        }
    }

    private static final byte[] LIST = list();

    private static ImportId accepted(RealHouse house, String code) {
        var agreement = ShippedAgreement.called(code);
        house.knows(agreement);
        var reply = (ReceiveReply.Read) house.handIn(new Code(code), FILE_NAME, LIST);
        house.imports().accept(reply.list().id(), "förvaltaren");
        return reply.list().id();
    }

    /** Every value of every table, whatever the tables are. */
    private static List<String> dump(JdbcClient tables) {
        return tables.sql("""
                        select table_schema || '.' || table_name from information_schema.tables
                        where lower(table_schema) = 'public'
                        """).query(String.class).list().stream()
                .flatMap(table -> tables.sql("select * from " + table).query().listOfRows().stream())
                .flatMap(row -> row.values().stream())
                .map(SeededPersonalNumberTest::text)
                .toList();
    }

    private static String text(Object value) {
        return value instanceof byte[] bytes ? new String(bytes, StandardCharsets.ISO_8859_1) : String.valueOf(value);
    }

    private static List<String> parts(byte[] workbook) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            var parts = new ArrayList<String>();
            while (zip.getNextEntry() != null) {
                parts.add(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
            return parts;
        }
    }

    private static byte[] list() {
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = book.createSheet("Juli " + NUMBER);
            row(sheet, 0, "Närvaro, ansvarig " + NUMBER);
            row(sheet, 2, "Datum", "Träffpunkt", "Antal portioner", "Personnummer", "Anm " + NUMBER);
            row(sheet, 3, "2024-07-06", "Veberöd", "23", NUMBER, "glömde ta med " + NUMBER + " på listan");
            row(sheet, 4, "2024-07-07", "Veberöd", "21", "198401029808", "");
            row(sheet, 5, "2024-07-13", "Veberöd " + NUMBER, "22", "8401029808", "");
            row(sheet, 6, "2024-07-14", "Veberöd", "840102-9808", "", "");
            row(sheet, 7, "2024-07-20", "Veberöd", "24", "", "");
            comment(sheet);
            sheet.getHeader().setCenter(NUMBER);
            var hidden = book.createSheet("gäst " + NUMBER);
            row(hidden, 0, "Datum", "Plats", "Antal");
            row(hidden, 1, "2024-07-06", "Veberöd", NUMBER);
            book.setSheetHidden(1, true);
            var name = book.createName();
            name.setNameName("_p9808");
            name.setRefersToFormula("\"" + NUMBER + "\"");
            book.getProperties().getCoreProperties().setCreator(NUMBER);
            book.getProperties().getCoreProperties().setTitle(NUMBER);
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void row(Sheet sheet, int number, String... texts) {
        var row = sheet.createRow(number);
        for (int i = 0; i < texts.length; i++) {
            row.createCell(i).setCellValue(texts[i]);
        }
    }

    private static void comment(Sheet sheet) {
        var create = sheet.getWorkbook().getCreationHelper();
        var comment = sheet.createDrawingPatriarch().createCellComment(create.createClientAnchor());
        comment.setAuthor("svar " + NUMBER);
        comment.setString(new XSSFRichTextString("ring " + NUMBER));
        sheet.getRow(3).getCell(2).setCellComment(comment);
    }
}
