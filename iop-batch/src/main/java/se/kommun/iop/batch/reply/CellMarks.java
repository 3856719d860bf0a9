package se.kommun.iop.batch.reply;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import se.kommun.iop.domain.language.Phrasebook;
import se.kommun.iop.domain.observation.Severity;

/** Marks cells: a comment that begins with a sign and the severity in words, and a fill where something is questioned. */
final class CellMarks {

    private static final byte[] RED = {(byte) 0xF8, (byte) 0xCB, (byte) 0xAD};
    private static final byte[] YELLOW = {(byte) 0xFF, (byte) 0xE6, (byte) 0x99};
    private static final int SIGNS_ON_A_LINE = 45;

    private record Look(int style, Severity severity) {}

    private final Map<Look, CellStyle> looks = new HashMap<>();
    private final Workbook book;
    private final Phrasebook words;

    CellMarks(Workbook book, Phrasebook words) {
        this.book = book;
        this.words = words;
    }

    void fill(Cell cell, List<Remark> remarks) {
        var worst =
                remarks.stream().map(Remark::severity).min(Severity::compareTo).orElse(Severity.INFO);
        if (worst != Severity.INFO) {
            var look = new Look(cell.getCellStyle().getIndex(), worst);
            cell.setCellStyle(looks.computeIfAbsent(look, some -> filled(cell.getCellStyle(), worst)));
        }
    }

    private CellStyle filled(CellStyle theirs, Severity severity) {
        var style = book.createCellStyle();
        style.cloneStyleFrom(theirs);
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setFillForegroundColor(new XSSFColor(severity == Severity.ERROR ? RED : YELLOW));
        if (severity == Severity.ERROR) {
            style.setBorderTop(BorderStyle.MEDIUM);
            style.setBorderBottom(BorderStyle.MEDIUM);
            style.setBorderLeft(BorderStyle.MEDIUM);
            style.setBorderRight(BorderStyle.MEDIUM);
        }
        return style;
    }

    /** After what somebody has already written there, if anything. */
    void comment(Sheet sheet, Map<CellAddress, ? extends Comment> theirs, CellAddress at, List<Remark> remarks) {
        var text = remarks.stream()
                .map(remark -> words.say("sign." + remark.severity()) + ": " + remark.text())
                .collect(Collectors.joining("\n\n"));
        var written = theirs.get(at);
        if (written == null) {
            write(sheet, at, text, words.say("comment-author"));
        } else {
            append(written, "\n\n" + text);
        }
    }

    void write(Sheet sheet, CellAddress at, String text, String author) {
        var anchor = book.getCreationHelper().createClientAnchor();
        anchor.setCol1(at.getColumn());
        anchor.setRow1(at.getRow());
        anchor.setCol2(at.getColumn() + 5);
        anchor.setRow2(at.getRow() + 3 + text.length() / SIGNS_ON_A_LINE);
        var comment = sheet.createDrawingPatriarch().createCellComment(anchor);
        comment.setAddress(at);
        comment.setString(new XSSFRichTextString(text));
        comment.setAuthor(author);
    }

    private static void append(Comment comment, String text) {
        var rich = new XSSFRichTextString(comment.getString().getString());
        if (comment.getString() instanceof XSSFRichTextString formatted) {
            rich = formatted;
        }
        rich.append(text);
        comment.setString(rich);
    }
}
