package se.kommun.iop.batch.reply;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.kommun.iop.batch.reading.PersonalDataExtent;
import se.kommun.iop.batch.reading.vocabulary.PersonalData;
import se.kommun.iop.batch.workbook.Cell;
import se.kommun.iop.batch.workbook.CellAddress;
import se.kommun.iop.batch.workbook.Sheet;
import se.kommun.iop.batch.workbook.Workbook;
import se.kommun.iop.domain.observation.Draft;

/** Which cells of which sheet are left out of the reply, because they hold personal data. */
final class Blanked {

    private static final Set<String> CODES = Set.of("personal-data", "contact-details");

    private Blanked() {}

    static Map<String, Set<CellAddress>> in(Workbook workbook, Draft draft, PersonalDataExtent extent) {
        var blanked = new HashMap<String, Set<CellAddress>>();
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
            blanked.merge(sheet.name(), extent.of(sheet, found), (one, other) -> {
                one.addAll(other);
                return one;
            });
        }
        return blanked;
    }

    static boolean any(Map<String, Set<CellAddress>> blanked) {
        return blanked.values().stream().anyMatch(cells -> !cells.isEmpty());
    }
}
