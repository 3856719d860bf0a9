package se.kommun.iop.batch.picture;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.kommun.iop.batch.reading.vocabulary.PersonalData;
import se.kommun.iop.batch.workbook.CellAddress;
import se.kommun.iop.batch.workbook.Sheet;
import se.kommun.iop.domain.observation.CellReference;
import se.kommun.iop.domain.observation.Draft;
import se.kommun.iop.domain.observation.Finding;
import se.kommun.iop.domain.observation.Observation;
import se.kommun.iop.domain.observation.Reported;
import se.kommun.iop.domain.observation.Severity;

/** What a draft says, cell by cell. */
final class SaidOfCells {

    private final Map<CellReference, Understood> understood = new HashMap<>();
    private final Map<CellReference, Doubt> doubts = new HashMap<>();
    private final Optional<CellReference> wanted;

    SaidOfCells(Draft draft, Optional<CellReference> wanted) {
        this.wanted = wanted;
        draft.observations().forEach(one -> understood.put(one.source().cell(), taken(one)));
        draft.findings().stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .forEach(finding ->
                        finding.cell().ifPresent(cell -> doubts.merge(cell, doubt(finding), SaidOfCells::graver)));
    }

    /** Of one sheet, by address. */
    OnSheet of(Sheet sheet) {
        var name = PersonalData.masked(sheet.name());
        return new OnSheet(
                on(name, understood),
                on(name, doubts),
                wanted.filter(cell -> cell.sheet().equals(name)).flatMap(SaidOfCells::address));
    }

    private static <T> Map<CellAddress, T> on(String sheet, Map<CellReference, T> all) {
        var here = new HashMap<CellAddress, T>();
        all.forEach((cell, said) -> {
            if (cell.sheet().equals(sheet)) {
                address(cell).ifPresent(address -> here.put(address, said));
            }
        });
        return here;
    }

    private static Optional<CellAddress> address(CellReference cell) {
        var text = cell.address();
        int letters = 0;
        int column = 0;
        while (letters < text.length() && text.charAt(letters) >= 'A' && text.charAt(letters) <= 'Z') {
            column = column * 26 + text.charAt(letters++) - 'A' + 1;
        }
        var digits = text.substring(letters);
        return column > 0 && digits.matches("[1-9][0-9]{0,8}")
                ? Optional.of(new CellAddress(Integer.parseInt(digits), column))
                : Optional.empty();
    }

    private static Understood taken(Observation observation) {
        return switch (observation.reported()) {
            case Reported.Counted counted -> Understood.COUNTED;
            case Reported.Cancelled() -> Understood.CANCELLED;
            case Reported.Closed() -> Understood.CLOSED;
        };
    }

    /** What can be answered is not lost yet. */
    private static Doubt doubt(Finding finding) {
        return finding.severity() == Severity.ERROR && finding.question().isEmpty() ? Doubt.REFUSED : Doubt.QUESTIONED;
    }

    private static Doubt graver(Doubt one, Doubt other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    /** What is said of the cells of one sheet. */
    record OnSheet(
            Map<CellAddress, Understood> understood, Map<CellAddress, Doubt> doubts, Optional<CellAddress> wanted) {

        Set<CellAddress> told() {
            var told = new HashSet<>(understood.keySet());
            told.addAll(doubts.keySet());
            return told;
        }
    }
}
