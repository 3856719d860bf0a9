package se.kommun.iop.batch.workbook;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static se.kommun.iop.batch.workbook.Opening.file;
import static se.kommun.iop.batch.workbook.Refusal.ENCRYPTED;
import static se.kommun.iop.batch.workbook.Refusal.HOSTILE;
import static se.kommun.iop.batch.workbook.Refusal.TOO_LARGE;
import static se.kommun.iop.batch.workbook.Refusal.UNREADABLE;
import static se.kommun.iop.batch.workbook.Refusal.UNSUPPORTED_FORMAT;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is not opened, and why. */
class RefusalTest {

    private static final String MIMETYPE = "application/vnd.oasis.opendocument.";
    private static final String TRAP = "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><%s>&a;</%s>";

    static Stream<Arguments> locked() throws IOException {
        return Stream.of(
                arguments("xlsx with a password", file("s13_losenord.xlsx"), ENCRYPTED),
                arguments("xls with a password", lockedXls(), ENCRYPTED),
                arguments("ods with a password", lockedOds(), ENCRYPTED));
    }

    static Stream<Arguments> damaged() {
        var xlsx = file("s01_lista_juli.xlsx");
        var xls = file("s07_staplade_manader.xls");
        return Stream.of(
                arguments("nothing at all", new byte[0], UNREADABLE),
                arguments("half an xlsx", Arrays.copyOf(xlsx, xlsx.length / 2), UNREADABLE),
                arguments("half an xls", Arrays.copyOf(xls, xls.length / 2), UNREADABLE),
                arguments("an xlsx with a changed byte", changed(xlsx), UNREADABLE),
                arguments("a picture", file("s14_bild.xlsx"), UNREADABLE),
                arguments("zero bytes", new byte[5000], UNREADABLE),
                arguments("a sheet that is not there", missingSheet(), UNREADABLE),
                arguments("a text that is not there", RawXlsx.ofRows("<row><c t='s'><v>7</v></c></row>"), UNREADABLE),
                arguments("XML that is never closed", RawXlsx.ofSheet("<sheetData><row>"), UNREADABLE),
                arguments(
                        "an address outside the sheet",
                        RawXlsx.ofRows("<row><c r='XFE1'><v>7</v></c></row>"),
                        UNREADABLE));
    }

    static Stream<Arguments> foreign() throws IOException {
        return Stream.of(
                arguments("a document", zip("word/document.xml", "<document/>"), UNSUPPORTED_FORMAT),
                arguments("a text document", zip("mimetype", MIMETYPE + "text"), UNSUPPORTED_FORMAT),
                arguments("Numbers", zip("Index/Document.iwa", "x"), UNSUPPORTED_FORMAT),
                arguments("binary xlsb", binaryXlsx(), UNSUPPORTED_FORMAT),
                arguments("Excel 95", compound("Book"), UNSUPPORTED_FORMAT),
                arguments("Word 97", compound("WordDocument"), UNSUPPORTED_FORMAT),
                arguments("PDF", bytes("%PDF-1.7\n1 0 obj"), UNSUPPORTED_FORMAT),
                arguments("rich text", bytes("{\\rtf1\\ansi Datum}"), UNSUPPORTED_FORMAT),
                arguments(
                        "a web page",
                        bytes("\n<html><table><tr><td>Datum</td></tr></table></html>"),
                        UNSUPPORTED_FORMAT),
                arguments("a web page in UTF-16", ("\uFEFF<HTML>").getBytes(UTF_16LE), UNSUPPORTED_FORMAT),
                arguments("a web archive", bytes("MIME-Version: 1.0\r\n"), UNSUPPORTED_FORMAT),
                arguments(
                        "the XML of Excel 2003",
                        bytes("<?xml version='1.0'?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'/>"),
                        UNSUPPORTED_FORMAT));
    }

    static Stream<Arguments> hostile() {
        return Stream.of(
                        "xl/workbook.xml",
                        "xl/worksheets/sheet1.xml",
                        "xl/styles.xml",
                        "_rels/.rels",
                        "docProps/core.xml")
                .map(part -> arguments("a document type in " + part, trapIn(part), HOSTILE));
    }

    static Stream<Arguments> large() {
        return Stream.of(
                arguments("more bytes than allowed", new byte[20_000_001], TOO_LARGE),
                arguments("a text that unfolds", unfolding("a"), TOO_LARGE),
                arguments("white space that unfolds", unfolding(" "), TOO_LARGE));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource({"locked", "damaged", "foreign", "hostile", "large"})
    void a_file_that_cannot_be_read_is_refused_with_the_reason(String what, byte[] content, Refusal reason) {
        assertThat(Opening.reply(content))
                .isInstanceOfSatisfying(
                        OpenReply.Refused.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(reason));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    private static byte[] zip(String name, String text) {
        return RawXlsx.zip(Map.of(name, bytes(text)));
    }

    /** In the middle of the sheet's part. */
    private static byte[] changed(byte[] content) {
        var changed = content.clone();
        changed[new String(content, ISO_8859_1).indexOf("sheet1.xml") + 200] ^= 0x10;
        return changed;
    }

    private static byte[] missingSheet() {
        return new RawXlsx()
                .tab("Blad1", "x")
                .reference("x", "worksheet", "borta.xml")
                .content();
    }

    private static byte[] trapIn(String part) {
        return new RawXlsx()
                .rows("Blad1", "")
                .part(part, TRAP.formatted("worksheet", "worksheet"))
                .content();
    }

    private static byte[] unfolding(String sign) {
        return RawXlsx.ofSheet("<sheetData><row><c t='inlineStr'><is><t>" + sign.repeat(50_000_000)
                + "</t></is></c></row></sheetData>");
    }

    private static byte[] binaryXlsx() {
        return RawXlsx.zip(Map.of(
                "_rels/.rels",
                bytes(
                        "<Relationships><Relationship Id='r' Type='x/officeDocument' Target='xl/workbook.bin'/></Relationships>"),
                "xl/workbook.bin",
                bytes("x")));
    }

    private static byte[] lockedXls() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new HSSFWorkbook()) {
            book.createSheet("Blad1").createRow(0).createCell(0).setCellValue(25);
            Biff8EncryptionKey.setCurrentUserPassword("lunch");
            book.write(bytes);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        return bytes.toByteArray();
    }

    private static byte[] lockedOds() {
        return RawXlsx.zip(Map.of(
                "mimetype",
                bytes(MIMETYPE + "spreadsheet"),
                "content.xml",
                new byte[] {1, 2, 3},
                "META-INF/manifest.xml",
                bytes("<m:manifest xmlns:m='m'><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>")));
    }

    private static byte[] compound(String stream) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var container = new POIFSFileSystem()) {
            container.createDocument(new ByteArrayInputStream(new byte[5000]), stream);
            container.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
    }
}
