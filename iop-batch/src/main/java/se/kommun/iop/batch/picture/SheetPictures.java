package se.kommun.iop.batch.picture;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.kommun.iop.batch.masking.MaskedCells;
import se.kommun.iop.batch.reading.CellRoles;
import se.kommun.iop.batch.reading.ReadingScope;
import se.kommun.iop.batch.workbook.Limits;
import se.kommun.iop.batch.workbook.OpenReply;
import se.kommun.iop.batch.workbook.Workbook;
import se.kommun.iop.batch.workbook.WorkbookOpener;
import se.kommun.iop.domain.observation.CellReference;
import se.kommun.iop.domain.observation.Draft;

/** Makes pictures of lists. The same original, draft and scope give the same pictures. */
public final class SheetPictures {

    private final WorkbookOpener opener;

    public SheetPictures(Limits limits) {
        this.opener = new WorkbookOpener(limits);
    }

    /** Of lists of at most this many bytes. */
    public static SheetPictures upTo(long bytes) {
        var standard = Limits.standard();
        return new SheetPictures(new Limits(
                bytes,
                standard.inflatedBytes(),
                standard.nonEmptyRows(),
                standard.cells(),
                standard.sheets(),
                standard.time()));
    }

    /**
     * Nothing of a file that cannot be opened.
     *
     * @param draft what was read from the list
     * @param wanted a cell that must be seen, however long the list is
     */
    public List<SheetPicture> of(
            byte[] original, Draft draft, ReadingScope scope, Optional<CellReference> wanted, Locale locale) {
        return switch (opener.open(original)) {
            case OpenReply.Refused refused -> List.of();
            case OpenReply.Opened(var workbook) -> pictures(workbook, draft, scope, wanted, locale);
        };
    }

    private static List<SheetPicture> pictures(
            Workbook workbook, Draft draft, ReadingScope scope, Optional<CellReference> wanted, Locale locale) {
        var masked = MaskedCells.in(workbook, draft);
        var roles = new CellRoles(scope);
        var said = new SaidOfCells(draft, wanted);
        return workbook.sheets().stream()
                .filter(sheet -> !sheet.rows().isEmpty())
                .map(sheet -> {
                    var here = said.of(sheet);
                    return new SheetPainter(sheet, here, roles.of(sheet, here.told()), masked.of(sheet.name()), locale)
                            .picture();
                })
                .toList();
    }
}
