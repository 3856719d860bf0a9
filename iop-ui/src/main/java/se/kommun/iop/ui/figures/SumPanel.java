package se.kommun.iop.ui.figures;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.kommun.iop.domain.casefile.CaseFile;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.observation.Figure;
import se.kommun.iop.reports.figures.FiguresBehind;
import se.kommun.iop.ui.attendance.ListLinks;
import se.kommun.iop.ui.frame.Part;
import se.kommun.iop.ui.frame.Said;
import se.kommun.iop.ui.frame.Table;
import se.kommun.iop.ui.frame.Words;

/** What one sum of a paper was summed up from: every cell, and the sum again. */
final class SumPanel extends Div {

    /** A longer table is not for a screen; the paper's appendix has them all. */
    private static final int ROWS = 500;

    private final CaseFile file;

    SumPanel(CaseFile file, Map<String, String> inCommon) {
        this.file = file;
        var behind = FiguresBehind.of(inCommon, file);
        var figures = behind.all();
        var part = new Part(Words.say("behind.title", about(inCommon, behind)));
        part.add(new Paragraph(
                figures.isEmpty()
                        ? Words.say("behind.none")
                        : Words.say(
                                "behind.sum",
                                Words.wording().number(behind.sum().total()),
                                behind.sum().occasions(),
                                figures.size())));
        if (!figures.isEmpty()) {
            part.add(table(figures));
        }
        if (figures.size() > ROWS) {
            part.add(new Paragraph(Words.say("behind.more", ROWS, figures.size())));
        }
        add(part);
    }

    private Div table(List<Figure> figures) {
        var table = new Table(
                Words.say("behind.caption"),
                Words.say("behind.day"),
                Words.say("behind.place"),
                Words.say("lineage.figure"),
                Words.say("lineage.file"),
                Words.say("lineage.cell"));
        figures.stream()
                .limit(ROWS)
                .forEach(figure -> table.with(
                        new Span(Words.wording().write(figure.key().date())),
                        new Span(Said.place(file.agreement(), figure.key().place())),
                        new Span(Said.reported(figure.observation())),
                        new Span(figure.counts().fileName()),
                        cell(figure)));
        return table.scrolling();
    }

    private static Component cell(Figure figure) {
        return ListLinks.cell(
                figure.counts().list(), figure.observation().source().cell());
    }

    private String about(Map<String, String> inCommon, FiguresBehind behind) {
        var agreement = file.agreement();
        return Stream.of(
                        code(inCommon, FiguresBehind.MEASURE).map(code -> Said.measure(agreement, code)),
                        code(inCommon, FiguresBehind.PLACE).map(code -> Said.place(agreement, code)),
                        behind.month().map(Words.wording()::month),
                        behind.date().map(Words.wording()::date),
                        behind.days().map(days -> Words.say("day-class", days)),
                        behind.through().map(day -> Words.say("behind.through", day)))
                .flatMap(Optional::stream)
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }

    private static Optional<Code> code(Map<String, String> inCommon, String what) {
        return Optional.ofNullable(inCommon.get(what)).filter(Code::isValid).map(Code::new);
    }
}
