package se.kommun.iop.reports.portfolio;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.CaseNumber;
import se.kommun.iop.domain.agreement.Standing;
import se.kommun.iop.domain.party.Party;
import se.kommun.iop.domain.review.OpenQuestions;
import se.kommun.iop.reports.word.Cell;
import se.kommun.iop.reports.word.Column;

/** Each agreement with whom, when, how it stands and what it leaves open. */
final class Overview {

    private Overview() {}

    static void write(Writing to) {
        to.word().heading(1, to.say("overview"));
        to.word().lead(counted(to));
        to.table(
                "overview.table",
                List.of(
                        Column.text(to.say("agreement"), 22),
                        Column.text(to.say("with"), 20),
                        Column.text(to.say("term"), 22),
                        Column.text(to.say("standing"), 14),
                        Column.text(to.say("case-number"), 14),
                        Column.number(to.say("open-questions"), 10)),
                to.portfolio().agreements().stream()
                        .map(agreement -> row(agreement, to))
                        .toList());
    }

    private static String counted(Writing to) {
        var standings = to.portfolio().agreements().stream()
                .collect(Collectors.groupingBy(
                        agreement -> Standing.of(agreement, to.asOf()), TreeMap::new, Collectors.counting()));
        var said = standings.entrySet().stream()
                .map(one -> to.say("overview.standing", one.getValue(), to.say("standing." + one.getKey())))
                .toList();
        return to.say("overview.counted", to.portfolio().snapshots().size(), said);
    }

    private static List<Cell> row(Agreement agreement, Writing to) {
        var identity = agreement.identity();
        return Cell.row(
                to.name(agreement),
                associations(agreement, to),
                to.wording().period(agreement.term().period()),
                to.say("standing." + Standing.of(agreement, to.asOf())),
                identity.caseNumber().map(CaseNumber::written).orElseGet(() -> to.say("case-number.missing")),
                to.wording().number(OpenQuestions.of(agreement).open().size()));
    }

    private static String associations(Agreement agreement, Writing to) {
        var names = agreement.parties().parties().stream()
                .filter(Party.Association.class::isInstance)
                .map(Party::shortName)
                .collect(Collectors.joining(", "));
        return names.isBlank() ? to.say("nobody") : names;
    }
}
