package se.kommun.iop.ui.figures;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import se.kommun.iop.domain.activity.Measure;
import se.kommun.iop.domain.casefile.CaseFile;
import se.kommun.iop.ui.frame.Part;
import se.kommun.iop.ui.frame.Words;

/** All figures of one measure at a time: two measures never share a table, so that nobody adds them. */
final class FiguresPanel extends Div {

    private final CaseFile file;
    private final Div shown = new Div();

    FiguresPanel(CaseFile file) {
        this.file = file;
        var measures = file.agreement().activity().measures();
        add(new H2(Words.say("figures.title")), new Paragraph(Words.say("figures.asof", file.asOf())));
        if (measures.size() > 1) {
            add(choice());
        }
        add(shown);
        show(file.agreement().activity().mainMeasure());
    }

    private Select<Measure> choice() {
        var choice = new Select<Measure>();
        choice.setLabel(Words.say("figures.measure"));
        choice.setItems(file.agreement().activity().measures());
        choice.setItemLabelGenerator(Measure::name);
        choice.setValue(file.agreement().activity().mainMeasure());
        choice.addValueChangeListener(change -> show(change.getValue()));
        return choice;
    }

    private void show(Measure measure) {
        var totals = MonthTotals.of(file, measure);
        shown.removeAll();
        shown.add(
                new CompletenessPanel(file, measure),
                new Part(
                        Words.say("figures.bymonth"),
                        new MonthChart(totals),
                        new TotalsTable(totals, file.agreement().activity().occasion())),
                new Part(Words.say("figures.byday"), new DayPanel(file, measure)));
    }
}
