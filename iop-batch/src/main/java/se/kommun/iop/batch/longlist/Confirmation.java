package se.kommun.iop.batch.longlist;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.kommun.iop.batch.reading.PlainList;
import se.kommun.iop.batch.reading.Reading;
import se.kommun.iop.batch.reading.ReadingScope;
import se.kommun.iop.batch.workbook.Sheet;
import se.kommun.iop.batch.workbook.Workbook;
import se.kommun.iop.domain.observation.CellReference;
import se.kommun.iop.domain.observation.Finding;

/**
 * Whether the ordinary reader, given some of the rows, has said what was expected of the plain ones, and about the others
 * nothing that hangs on more rows than those.
 */
record Confirmation(String sheet, PlainList list, ReadingScope scope, Profile profile) {

    /** What is said about a cell for its own sake, whatever else the list holds. */
    private static final Set<String> OF_ONE_ROW = Set.of(
            "answered",
            "approximate",
            "column-not-read",
            "conflict",
            "contact-details",
            "dash",
            "duplicate",
            "formula-error",
            "formula-not-calculated",
            "fraction",
            "future-date",
            "hidden-data",
            "invalid-date",
            "measure-assumed",
            "merged-value",
            "negative",
            "not-a-number",
            "outside-calendar",
            "outside-period",
            "personal-data",
            "state-and-count",
            "struck-through",
            "suspicious-value",
            "unknown-venue",
            "venue-alias",
            "weekday-mismatch");

    /** What may be said about the first plain row of its kind, and is not said again. */
    private static final Set<String> SAID_ONCE = Set.of("answered", "venue-alias");

    /** What is asked about the list as a whole, with the answers in an order that all of it speaks for. */
    private static final Set<String> ABOUT_THE_LIST = Set.of(
            "brackets",
            "count-column",
            "day-order",
            "file-year",
            "last-zeros",
            "plus",
            "sheets",
            "sittings",
            "skip-kind",
            "skip-sheet",
            "skip-table",
            "slash",
            "year");

    boolean isGiven(Workbook workbook, Reading reading) {
        return reading.outcome() != Reading.Outcome.REJECTED
                && isThatList(workbook)
                && saysAllThatIsExpected(reading)
                && reading.draft().findings().stream().allMatch(this::isOfOneRow)
                && remarksAreExpected(reading)
                && isInOrder(reading);
    }

    private boolean isThatList(Workbook workbook) {
        var names = new HashSet<String>();
        if (!workbook.sheets().stream().allMatch(each -> names.add(each.name()))) {
            return false;
        }
        return workbook.sheets().stream()
                .filter(each -> each.name().equals(sheet))
                .allMatch(each -> mergesNothing(each)
                        && PlainList.in(each, scope).filter(list::equals).isPresent());
    }

    private boolean mergesNothing(Sheet each) {
        return each.merged().stream().allMatch(range -> range.last().row() <= list.lastHeading());
    }

    /** And nothing that was not expected about a row whose day and place were not foreseen. */
    private boolean saysAllThatIsExpected(Reading reading) {
        int met = 0;
        for (var observation : reading.draft().observations()) {
            var cell = observation.source().cell();
            var foreseen = profile.expected().get(cell);
            if (!cell.sheet().equals(sheet)
                    || foreseen != null && !foreseen.observation().equals(observation)
                    || foreseen == null && !profile.foresees(row(cell), observation.key())) {
                return false;
            }
            met += foreseen == null ? 0 : 1;
        }
        return met == profile.expected().size();
    }

    private boolean isOfOneRow(Finding finding) {
        return OF_ONE_ROW.contains(finding.code())
                && finding.question()
                        .filter(question -> ABOUT_THE_LIST.contains(question.kind()))
                        .isEmpty()
                && finding.cell().isPresent()
                && finding.cell().get().sheet().equals(sheet);
    }

    private boolean remarksAreExpected(Reading reading) {
        Map<CellReference, Finding> remarks = new HashMap<>();
        for (var finding : reading.draft().findings()) {
            var cell = finding.cell().orElseThrow();
            boolean plain = cell.sheet().equals(sheet) && profile.plain().get(row(cell));
            if (plain && finding.code().equals("outside-calendar")) {
                remarks.put(cell, finding);
            } else if (plain && !SAID_ONCE.contains(finding.code())) {
                return false;
            }
        }
        return profile.expected().entrySet().stream()
                        .allMatch(each ->
                                each.getValue().remark().equals(Optional.ofNullable(remarks.remove(each.getKey()))))
                && remarks.isEmpty();
    }

    /** A day at a place that is first said to be closed and counted far below stands where it was first said. */
    private static boolean isInOrder(Reading reading) {
        int before = 0;
        for (var observation : reading.draft().observations()) {
            int row = row(observation.source().cell());
            if (row < before) {
                return false;
            }
            before = row;
        }
        return true;
    }

    static int row(CellReference cell) {
        var text = cell.address();
        int at = 0;
        while (at < text.length() && !Character.isDigit(text.charAt(at))) {
            at++;
        }
        return at < text.length() ? Integer.parseInt(text.substring(at)) : 0;
    }
}
