package se.kommun.iop.ui.attendance;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import se.kommun.iop.batch.reading.FindingTexts;
import se.kommun.iop.domain.observation.CellReference;
import se.kommun.iop.domain.observation.Finding;
import se.kommun.iop.domain.observation.Severity;
import se.kommun.iop.ui.frame.Mark;
import se.kommun.iop.ui.frame.Notice;
import se.kommun.iop.ui.frame.Table;
import se.kommun.iop.ui.frame.Words;

/** What there is to say about a list, the gravest first, alike together, each at its cell. */
final class FindingsPanel extends Div {

    private static final int SHOWN_AT_ONCE = 10;

    FindingsPanel(List<Finding> findings) {
        for (var severity : Severity.values()) {
            var alike = findings.stream()
                    .filter(finding -> finding.severity() == severity)
                    .collect(Collectors.groupingBy(Finding::code, LinkedHashMap::new, Collectors.toList()));
            alike.values().forEach(group -> add(group(severity, group)));
        }
    }

    private static Details group(Severity severity, List<Finding> group) {
        var texts = FindingTexts.in(Words.locale());
        var table = new Table(Words.say("findings.caption"), Words.say("findings.cell"), Words.say("findings.message"))
                .stacking();
        group.forEach(finding -> table.with(
                finding.cell().map(CellReference::text).orElse(Words.say("findings.whole")), texts.say(finding)));
        var details = new Details(
                new Mark(
                        kind(severity),
                        Words.say(
                                group.size() == 1 ? "findings.group" : "findings.group.several",
                                Words.say("severity", severity),
                                texts.say(group.getFirst()),
                                group.size())),
                table);
        details.setOpened(severity != Severity.INFO && group.size() <= SHOWN_AT_ONCE);
        return details;
    }

    private static Notice.Kind kind(Severity severity) {
        return switch (severity) {
            case ERROR -> Notice.Kind.BAD;
            case WARNING -> Notice.Kind.WARNING;
            case INFO -> Notice.Kind.INFO;
        };
    }
}
