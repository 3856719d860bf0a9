package se.kommun.iop.reports.followup;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.kommun.iop.domain.observation.CellReference;
import se.kommun.iop.domain.observation.Finding;
import se.kommun.iop.domain.observation.OpenFinding;
import se.kommun.iop.domain.observation.ReceivedList;
import se.kommun.iop.domain.observation.Severity;
import se.kommun.iop.reports.word.Cell;
import se.kommun.iop.reports.word.Column;
import se.kommun.iop.reports.word.Table;

/** What the lists leave open, list by list: what is left out because of it is said before any figure is shown. */
final class LeftOpen {

    /** So many cells are named. */
    private static final int NAMED = 8;

    private LeftOpen() {}

    static void write(Writing to) {
        if (to.file().openFindings().isEmpty()) {
            return;
        }
        var byList = to.file().openFindings().stream()
                .collect(Collectors.groupingBy(OpenFinding::list, LinkedHashMap::new, Collectors.toList()));
        var rows = byList.entrySet().stream()
                .flatMap(open -> to.file().list(open.getKey()).stream()
                        .map(list -> row(
                                list,
                                open.getValue().stream()
                                        .map(OpenFinding::finding)
                                        .toList(),
                                to)))
                .toList();
        to.word()
                .table(Table.of(
                        to.say("open.table"),
                        to.say("open.table.alt"),
                        List.of(
                                Column.text(to.say("file"), 30),
                                Column.text(to.say("open.standing"), 18),
                                Column.number(to.say("open.errors"), 12),
                                Column.number(to.say("open.questions"), 12),
                                Column.number(to.say("open.warnings"), 12),
                                Column.text(to.say("open.cells"), 16)),
                        rows));
        to.word().remark(to.say("open.remark"));
    }

    private static List<Cell> row(ReceivedList list, List<Finding> findings, Writing to) {
        return Cell.row(
                list.fileName(),
                to.say("open." + list.stage()),
                count(findings, LeftOpen::isError, to),
                count(findings, finding -> finding.question().isPresent(), to),
                count(findings, LeftOpen::isWarning, to),
                cells(findings, to));
    }

    private static boolean isError(Finding finding) {
        return finding.severity() == Severity.ERROR && finding.question().isEmpty();
    }

    private static boolean isWarning(Finding finding) {
        return finding.severity() != Severity.ERROR && finding.question().isEmpty();
    }

    private static String count(List<Finding> findings, Predicate<Finding> wanted, Writing to) {
        return to.wording().number(findings.stream().filter(wanted).count());
    }

    /** Those of what is left out first. */
    private static String cells(List<Finding> findings, Writing to) {
        var cells = findings.stream()
                .sorted((one, other) -> Boolean.compare(isWarning(one), isWarning(other)))
                .flatMap(finding -> finding.cell().stream())
                .map(CellReference::text)
                .distinct()
                .toList();
        if (cells.isEmpty()) {
            return "\u2013";
        }
        var named = String.join(", ", cells.subList(0, Math.min(NAMED, cells.size())));
        return cells.size() > NAMED ? to.say("open.more", named, cells.size() - NAMED) : named;
    }
}
