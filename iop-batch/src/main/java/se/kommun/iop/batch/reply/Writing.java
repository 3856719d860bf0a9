package se.kommun.iop.batch.reply;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import se.kommun.iop.batch.masking.MaskedCells;
import se.kommun.iop.batch.reading.PersonalDataExtent;
import se.kommun.iop.batch.workbook.Workbook;
import se.kommun.iop.domain.language.Phrasebook;

/** One reply being written: its marks, its last sheet, and its bytes. */
record Writing(String fileName, Remarks remarks, Phrasebook words) {

    /** Empty when the copy would not hold what their workbook holds. */
    Optional<byte[]> tryCopy(XSSFWorkbook book, Workbook theirs, MaskedCells blanked) {
        try (book) {
            var marks = new CellMarks(book, words);
            new TextsBesideCells().mask(book);
            for (Sheet sheet : book) {
                maskComments(sheet);
                var comments = sheet.getCellComments();
                for (var said : remarks.at(sheet.getSheetName()).entrySet()) {
                    var at = new CellAddress(said.getKey());
                    marks.fill(cell(sheet, at), said.getValue());
                    marks.comment(sheet, comments, at, said.getValue());
                }
            }
            var bytes = finish(book, blanked.any());
            return SameValues.hold(bytes, theirs, blanked) ? Optional.of(bytes) : Optional.empty();
        } catch (IOException | InvalidFormatException | RuntimeException unusual) {
            // Whatever the library trips over lies in the file; it is written anew instead
            return Optional.empty();
        }
    }

    byte[] retyped(byte[] original, Workbook theirs, MaskedCells blanked) throws IOException {
        var comments = TheirComments.of(original, theirs.format());
        try (var book = new RetypedCopy(remarks, blanked).of(theirs, some -> new CellMarks(some, words))) {
            var marks = new CellMarks(book, words);
            for (int i = 0; i < theirs.sheets().size(); i++) {
                var name = theirs.sheets().get(i).name();
                var sheet = book.getSheetAt(i);
                var blank = blanked.of(name);
                comments.in(name).forEach((at, text) -> {
                    if (!isBlank(blank, at)) {
                        marks.write(sheet, at, masked(text), words.say("their-comment"));
                    }
                });
                var written = sheet.getCellComments();
                remarks.at(name).forEach((address, said) -> {
                    var at = new CellAddress(address);
                    if (book instanceof XSSFWorkbook && isMissing(sheet, at)) {
                        marks.fill(cell(sheet, at), said);
                    }
                    marks.comment(sheet, written, at, said);
                });
            }
            return finish(book, blanked.any());
        }
    }

    byte[] finish(org.apache.poi.ss.usermodel.Workbook book, boolean blanked) throws IOException {
        new FeedbackSheet(book, words).write(fileName, remarks, blanked);
        return SteadyZip.write(book, words.say("comment-author"));
    }

    private static org.apache.poi.ss.usermodel.Cell cell(Sheet sheet, CellAddress at) {
        var row = sheet.getRow(at.getRow());
        return (row == null ? sheet.createRow(at.getRow()) : row)
                .getCell(at.getColumn(), MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    private static boolean isMissing(Sheet sheet, CellAddress at) {
        var row = sheet.getRow(at.getRow());
        return row == null || row.getCell(at.getColumn()) == null;
    }

    private static boolean isBlank(Set<se.kommun.iop.batch.workbook.CellAddress> blanked, CellAddress at) {
        return blanked.contains(new se.kommun.iop.batch.workbook.CellAddress(at.getRow() + 1, at.getColumn() + 1));
    }

    private void maskComments(Sheet sheet) {
        sheet.getCellComments().values().stream()
                .filter(comment ->
                        new PersonalDataExtent().tellsWho(comment.getString().getString()))
                .forEach(comment -> comment.setString(new XSSFRichTextString(words.say("masked-comment"))));
    }

    private String masked(String comment) {
        return new PersonalDataExtent().tellsWho(comment) ? words.say("masked-comment") : comment;
    }
}
