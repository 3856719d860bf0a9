package se.kommun.iop.ui.attendance;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Span;
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

/** What there is to say about a list, the gravest first; what is said of several cells is said once, with all of them. */
final class FindingsPanel extends Div {

    FindingsPanel(List<Finding> findings) {
        for (var severity : Severity.values()) {
            var grave = findings.stream()
                    .filter(finding -> finding.severity() == severity)
                    .toList();
            if (!grave.isEmpty()) {
                add(heading(severity, grave.size()), table(grave));
            }
        }
    }

    private static H4 heading(Severity severity, int howMany) {
        var heading = new H4();
        heading.add(new Mark(kind(severity), Words.say("findings.heading", Words.say("severity", severity), howMany)));
        return heading;
    }

    private static Table table(List<Finding> findings) {
        var texts = FindingTexts.in(Words.locale());
        var cells = findings.stream()
                .collect(Collectors.groupingBy(
                        texts::say,
                        LinkedHashMap::new,
                        Collectors.mapping(FindingsPanel::cell, Collectors.joining(", "))));
        var table = new Table(Words.say("findings.caption"), Words.say("findings.cell"), Words.say("findings.message"))
                .stacking();
        table.addClassName("findings");
        cells.forEach((said, where) -> table.with(new Span(where), new Span(said)));
        return table;
    }

    private static String cell(Finding finding) {
        return finding.cell().map(CellReference::text).orElse(Words.say("findings.whole"));
    }

    private static Notice.Kind kind(Severity severity) {
        return switch (severity) {
            case ERROR -> Notice.Kind.BAD;
            case WARNING -> Notice.Kind.WARNING;
            case INFO -> Notice.Kind.INFO;
        };
    }
}
