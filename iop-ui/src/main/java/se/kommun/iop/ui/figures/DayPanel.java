package se.kommun.iop.ui.figures;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.time.YearMonth;
import se.kommun.iop.domain.activity.Measure;
import se.kommun.iop.domain.casefile.CaseFile;
import se.kommun.iop.ui.frame.Words;

/** The days of one month, which the reader chooses. */
final class DayPanel extends Div {

    DayPanel(CaseFile file, Measure measure) {
        var months = DayMatrix.months(file);
        var table = new Div();
        var month = new Select<YearMonth>();
        month.setLabel(Words.say("figures.month"));
        month.setItems(months);
        month.setItemLabelGenerator(Words.wording()::month);
        month.addValueChangeListener(change -> {
            table.removeAll();
            table.add(new DayTable(DayMatrix.of(file, measure, change.getValue()), file, change.getValue()));
        });
        add(month, new Paragraph(Words.say("figures.legend")), new Legend(), table);
        month.setValue(firstWithFigures(file, measure));
    }

    private static YearMonth firstWithFigures(CaseFile file, Measure measure) {
        return file.figures()
                .measuring(measure.code())
                .all()
                .findFirst()
                .map(figure -> YearMonth.from(figure.key().date()))
                .orElse(YearMonth.from(file.agreement().term().period().from()));
    }
}
