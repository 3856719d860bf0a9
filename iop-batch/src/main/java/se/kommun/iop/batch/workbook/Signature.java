package se.kommun.iop.batch.workbook;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** What kind of file it seems to be, judged by how it begins. */
enum Signature {
    ZIP,
    COMPOUND,
    FLAT_ODS,
    FOREIGN_DOCUMENT,
    NO_DOCUMENT,
    MAYBE_TEXT;

    private static final List<String> ZIP_STARTS = List.of("504b0304", "504b0506", "504b0708");
    private static final String COMPOUND_START = "d0cf11e0a1b11ae1";

    /** Documents that somebody may have meant as a list: PDF, RTF, other archives, Excel 2 to 4. */
    private static final List<String> FOREIGN_STARTS = List.of(
            "25504446", "7b5c727466", "377abcaf271c", "52617221", "1f8b08", "0900040002", "0902060000", "0904060000");

    /** Pictures, sound and programs. */
    private static final List<String> OTHER_STARTS = List.of(
            "89504e47",
            "ffd8ff",
            "47494638",
            "424d",
            "49492a00",
            "4d4d002a",
            "52494646",
            "494433",
            "4d5a90",
            "7f454c46");

    /** Web pages and the XML of Excel 2003, which often call themselves xls, and spreadsheets of older days. */
    private static final List<String> FOREIGN_TEXTS =
            List.of("<", "mime-version:", "id;p", "table\r\n0,1", "table\n0,1", "%!ps");

    private static final int LOOK_AT = 16_384;

    static Signature of(byte[] content) {
        var start = HexFormat.of().formatHex(content, 0, Math.min(16, content.length));
        if (ZIP_STARTS.stream().anyMatch(start::startsWith)) {
            return ZIP;
        }
        if (start.startsWith(COMPOUND_START)) {
            return COMPOUND;
        }
        if (FOREIGN_STARTS.stream().anyMatch(start::startsWith)) {
            return FOREIGN_DOCUMENT;
        }
        if (content.length == 0 || OTHER_STARTS.stream().anyMatch(start::startsWith)) {
            return NO_DOCUMENT;
        }
        return ofText(content);
    }

    private static Signature ofText(byte[] content) {
        var text = new String(content, 0, Math.min(LOOK_AT, content.length), StandardCharsets.ISO_8859_1)
                .replace("\0", "")
                .replaceFirst("^(ï»¿|ÿþ|þÿ)", "")
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        if (text.startsWith("<") && text.contains(":document") && text.contains("opendocument.spreadsheet")) {
            return FLAT_ODS;
        }
        return FOREIGN_TEXTS.stream().anyMatch(text::startsWith) ? FOREIGN_DOCUMENT : MAYBE_TEXT;
    }
}
