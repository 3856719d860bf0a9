package se.kommun.iop.ui.figures;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.observation.Figure;
import se.kommun.iop.domain.observation.LedgerEntry;
import se.kommun.iop.ui.frame.Facts;
import se.kommun.iop.ui.frame.Said;
import se.kommun.iop.ui.frame.Table;
import se.kommun.iop.ui.frame.Words;

/** The file, the sheet and the cell of a figure, and every other report about the same place and day. */
final class LineagePanel extends Div {

    LineagePanel(Figure figure, Agreement agreement) {
        var entry = figure.counts();
        var source = entry.observation().source();
        add(new Facts()
                .with(Said.measure(agreement, figure.key().measure()), Said.reported(entry.observation()))
                .with(Words.say("lineage.file"), entry.fileName())
                .with(Words.say("lineage.sheet"), source.cell().sheet())
                .with(Words.say("lineage.cell"), source.cell().address())
                .with(Words.say("lineage.written"), Words.say("lineage.quoted", source.written()))
                .with(Words.say("lineage.fingerprint"), entry.fingerprint().brief()));
        others(Words.say("lineage.superseded"), figure.superseded());
        others(Words.say("lineage.agreeing"), figure.agreeing());
    }

    private void others(String heading, List<LedgerEntry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        var table = new Table(
                        heading, Words.say("lineage.file"), Words.say("lineage.cell"), Words.say("lineage.figure"))
                .stacking();
        entries.forEach(entry -> table.with(
                entry.fileName(), entry.observation().source().cell().text(), Said.reported(entry.observation())));
        add(new H3(heading), table);
    }
}
