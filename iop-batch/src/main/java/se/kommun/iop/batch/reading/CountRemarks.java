package se.kommun.iop.batch.reading;

import java.math.BigDecimal;
import java.util.Optional;
import se.kommun.iop.batch.reading.vocabulary.Count;
import se.kommun.iop.batch.workbook.Cell;
import se.kommun.iop.batch.workbook.CellAddress;
import se.kommun.iop.domain.activity.Measure;
import se.kommun.iop.domain.observation.CellReference;

/** What there is to say about a count that is taken all the same: uncertain, unusually high, hidden. */
record CountRemarks(Findings findings) {

    void about(Judged judged, Count.Figure figure, Measure measure) {
        var cell = judged.at(judged.cell());
        var number = figure.value().toPlainString();
        if (figure.approximate()) {
            findings.warning("approximate", cell, number);
        }
        if (figure.value().compareTo(BigDecimal.valueOf(measure.highest())) > 0) {
            findings.warning("suspicious-value", cell, number, Long.toString(measure.highest()));
        }
        if (judged.value().cell().struckThrough()) {
            findings.info("struck-through", cell);
        }
        if (judged.value().column().assumed()) {
            findings.warning("measure-assumed", judged.at(headOf(judged).orElse(judged.cell())), measure.name());
        }
        aboutHidden(judged, cell);
    }

    private void aboutHidden(Judged judged, CellReference cell) {
        var hidden = judged.table().grid().hiddenColumns();
        if (Grid.isHidden(judged.line().row())) {
            var key = judged.line().firstKey().map(Cell::address);
            findings.warning(
                    "hidden-data", judged.layout().isMatrix() && key.isPresent() ? judged.at(key.get()) : cell);
        }
        if (hidden.contains(judged.cell().column())) {
            findings.warning("hidden-data", headOf(judged).map(judged::at).orElse(cell));
        }
        for (Column key : judged.layout().keys()) {
            if (hidden.contains(key.number()) && !key.heads().isEmpty()) {
                findings.warning("hidden-data", judged.at(key.heads().getLast().address()));
            }
        }
    }

    private static Optional<CellAddress> headOf(Judged judged) {
        return judged.value().column().head().map(Cell::address);
    }
}
