package se.kommun.iop.batch.reading;

import java.util.ArrayList;
import java.util.List;
import se.kommun.iop.batch.reading.vocabulary.Count;
import se.kommun.iop.batch.workbook.CellAddress;
import se.kommun.iop.domain.observation.CellReference;

/** Says that a stated sum is not what was read: theirs, ours, the difference, and the one cell that explains it. */
record SumMismatch(Grid grid, Findings findings) {

    private static final double SAME = 1e-6;

    void tell(CellReference at, double theirs, List<Amounts.Amount> covered) {
        double ours = Amounts.total(covered);
        double difference = Math.abs(theirs - ours);
        var explaining = covered.stream()
                .filter(amount -> Math.abs(amount.value() - difference) < SAME)
                .toList();
        var said = new ArrayList<>(List.of(written(theirs), written(ours), written(difference)));
        if (explaining.size() == 1) {
            var cell = explaining.getFirst();
            said.add(grid.reference(new CellAddress(cell.row(), cell.column())).text());
        }
        findings.warning("sum-mismatch", at, said.toArray(String[]::new));
    }

    private static String written(double value) {
        return Count.exact(value).toPlainString();
    }
}
