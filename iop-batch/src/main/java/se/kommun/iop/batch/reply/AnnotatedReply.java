package se.kommun.iop.batch.reply;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import se.kommun.iop.batch.masking.MaskedCells;
import se.kommun.iop.batch.reading.PersonalDataExtent;
import se.kommun.iop.batch.reading.vocabulary.PersonalData;
import se.kommun.iop.batch.workbook.Limits;
import se.kommun.iop.batch.workbook.OpenReply;
import se.kommun.iop.batch.workbook.Sheet;
import se.kommun.iop.batch.workbook.Workbook;
import se.kommun.iop.batch.workbook.WorkbookOpener;
import se.kommun.iop.domain.observation.Draft;

/**
 * The reply to a list (återkoppling): the association's own workbook with its values as they were, a mark and a comment
 * where there is something to say, and a last sheet that lists it all. Personal data is left out of it.
 */
public final class AnnotatedReply {

    private final WorkbookOpener opener;
    private final PersonalDataExtent extent = new PersonalDataExtent();

    public AnnotatedReply(Limits limits) {
        this.opener = new WorkbookOpener(limits);
    }

    /** For lists of at most this many bytes. */
    public static AnnotatedReply upTo(long bytes) {
        var standard = Limits.standard();
        return new AnnotatedReply(new Limits(
                bytes,
                standard.inflatedBytes(),
                standard.nonEmptyRows(),
                standard.cells(),
                standard.sheets(),
                standard.time()));
    }

    /**
     * Always an xlsx, whatever the list was.
     *
     * @param fileName as the list was called when it was handed in
     * @param draft what was read from it and what there is to say
     */
    public byte[] of(byte[] original, String fileName, Draft draft, Locale locale) {
        var words = ReplyWords.in(locale);
        var writing = new Writing(extent.tellsWho(fileName) ? "" : fileName, Remarks.of(draft, locale), words);
        try {
            return switch (opener.open(original)) {
                case OpenReply.Refused refused -> writing.finish(new XSSFWorkbook(), false);
                case OpenReply.Opened(var workbook) -> annotated(original, workbook, draft, writing);
            };
        } catch (IOException e) {
            throw new UncheckedIOException("The reply could not be written", e);
        }
    }

    private byte[] annotated(byte[] original, Workbook workbook, Draft draft, Writing writing) throws IOException {
        var blanked = MaskedCells.in(workbook, draft);
        var copied = mayBeCopied(workbook)
                ? OriginalCopy.of(original, blanked).flatMap(book -> writing.tryCopy(book, workbook, blanked))
                : Optional.<byte[]>empty();
        return copied.isPresent() ? copied.get() : writing.retyped(original, workbook, blanked);
    }

    /** Otherwise it is written anew: another format, or a sheet whose name tells who somebody is. */
    private static boolean mayBeCopied(Workbook workbook) {
        return switch (workbook.format()) {
            case XLSX, XLSM ->
                workbook.sheets().stream()
                        .map(Sheet::name)
                        .allMatch(name -> PersonalData.masked(name).equals(name));
            case XLS, ODS, TEXT -> false;
        };
    }
}
