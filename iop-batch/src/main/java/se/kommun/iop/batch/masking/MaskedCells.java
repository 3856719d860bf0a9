package se.kommun.iop.batch.masking;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import se.kommun.iop.batch.reading.PersonalDataExtent;
import se.kommun.iop.batch.reading.vocabulary.PersonalData;
import se.kommun.iop.batch.workbook.Cell;
import se.kommun.iop.batch.workbook.CellAddress;
import se.kommun.iop.batch.workbook.Sheet;
import se.kommun.iop.batch.workbook.Workbook;
import se.kommun.iop.domain.observation.Draft;

/** Which cells of which sheet hold personal data, by the findings about them and by what they say. */
public final class MaskedCells {

    private static final Set<String> CODES = Set.of("personal-data", "contact-details");

    private final Map<String, Set<CellAddress>> bySheet = new HashMap<>();

    private MaskedCells() {}

    public static MaskedCells in(Workbook workbook, Draft draft) {
        var extent = new PersonalDataExtent();
        var masked = new MaskedCells();
        for (Sheet sheet : workbook.sheets()) {
            var said = draft.findings().stream()
                    .filter(finding -> CODES.contains(finding.code()))
                    .flatMap(finding -> finding.cell().stream())
                    .filter(cell -> cell.sheet().equals(PersonalData.masked(sheet.name())))
                    .map(cell -> cell.address())
                    .collect(Collectors.toSet());
            var found = sheet.rows().stream()
                    .flatMap(row -> row.cells().stream())
                    .map(Cell::address)
                    .filter(address -> said.contains(address.text()))
                    .collect(Collectors.toSet());
            masked.bySheet.merge(sheet.name(), extent.of(sheet, found), (one, other) -> {
                one.addAll(other);
                return one;
            });
        }
        return masked;
    }

    public Set<CellAddress> of(String sheet) {
        return bySheet.getOrDefault(sheet, Set.of());
    }

    /** Every masked cell with the name of its sheet. */
    public void forEach(BiConsumer<String, CellAddress> each) {
        bySheet.forEach((sheet, cells) -> cells.forEach(cell -> each.accept(sheet, cell)));
    }

    public boolean any() {
        return bySheet.values().stream().anyMatch(cells -> !cells.isEmpty());
    }
}
