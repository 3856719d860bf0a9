package se.kommun.iop.ui.figures;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import java.util.Optional;
import se.kommun.iop.domain.casefile.CaseFile;
import se.kommun.iop.domain.observation.Figure;
import se.kommun.iop.domain.observation.LedgerEntry;
import se.kommun.iop.domain.observation.ReceivedList;
import se.kommun.iop.ui.attendance.ListLinks;
import se.kommun.iop.ui.frame.Facts;
import se.kommun.iop.ui.frame.Moments;
import se.kommun.iop.ui.frame.Said;
import se.kommun.iop.ui.frame.Table;
import se.kommun.iop.ui.frame.Words;

/** The file, the sheet and the cell of a figure, or who typed it, and every other report about the same place and day. */
final class LineagePanel extends Div {

    private final CaseFile file;

    LineagePanel(Figure figure, CaseFile file) {
        this.file = file;
        var entry = figure.counts();
        var source = entry.observation().source();
        var facts = new Facts()
                .with(Said.measure(file.agreement(), figure.key().measure()), Said.reported(entry.observation()));
        typed(entry).ifPresent(said -> facts.with(Words.say("lineage.typed"), said));
        add(facts.with(Words.say("lineage.file"), entry.fileName())
                .with(Words.say("lineage.sheet"), source.cell().sheet())
                .with(Words.say("lineage.cell"), ListLinks.cell(entry.list(), source.cell()))
                .with(Words.say("lineage.written"), Words.say("lineage.quoted", source.written()))
                .with(Words.say("lineage.fingerprint"), entry.fingerprint().brief()));
        others(Words.say("lineage.superseded"), figure.superseded());
        others(Words.say("lineage.agreeing"), figure.agreeing());
    }

    /** By whom, when and why, if a person typed it. */
    private Optional<String> typed(LedgerEntry entry) {
        return file.list(entry.list())
                .filter(list -> list.origin() == ReceivedList.Origin.TYPED)
                .flatMap(ReceivedList::decision)
                .map(decision ->
                        Words.say("lineage.typed.text", decision.by(), Moments.say(decision.at()), decision.reason()));
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
