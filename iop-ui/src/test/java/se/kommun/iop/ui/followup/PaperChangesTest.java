package se.kommun.iop.ui.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.observation.CellReference;
import se.kommun.iop.domain.observation.Figure;
import se.kommun.iop.domain.observation.FigureChange;
import se.kommun.iop.domain.observation.Fingerprint;
import se.kommun.iop.domain.observation.ImportId;
import se.kommun.iop.domain.observation.LedgerEntry;
import se.kommun.iop.domain.observation.Observation;
import se.kommun.iop.domain.observation.Reported;
import se.kommun.iop.ui.house.Shelf;

class PaperChangesTest {

    private static final Agreement LUNCHES = Shelf.lunches();
    private static final LocalDate SATURDAY = LocalDate.of(2024, 7, 13);

    @Test
    void one_day_is_told_with_what_was_and_what_is() {
        var told = new PaperChanges(LUNCHES, List.of(change(SATURDAY, 18, 21), change(SATURDAY.plusDays(1), -1, 4)));
        assertThat(told.sentences())
                .containsExactly("Veberöd 13 juli 2024: 18 → 21", "Veberöd 14 juli 2024: ej redovisat → 4");
        assertThat(told.difference()).isEqualTo("+7 portioner");
        assertThat(told.sources()).isEqualTo("Då: lista.xlsx. Nu: lista.xlsx.");
    }

    @Test
    void a_month_that_came_or_went_is_told_as_one() {
        var november = LocalDate.of(2024, 11, 1);
        var came = IntStream.range(0, 8)
                .mapToObj(day -> change(november.plusDays(day), -1, 10))
                .toList();
        assertThat(new PaperChanges(LUNCHES, came).sentences())
                .containsExactly("Veberöd, november 2024 tillkom: 8 dagar, +80");
        var went = IntStream.range(0, 8)
                .mapToObj(day -> change(november.plusDays(day), 10, -1))
                .toList();
        assertThat(new PaperChanges(LUNCHES, went).sentences())
                .containsExactly("Veberöd, november 2024 utgick: 8 dagar, \u221280");
    }

    private static FigureChange change(LocalDate day, int before, int after) {
        var key = new Observation.Key(
                new Code("veberod"), day, LUNCHES.activity().mainMeasure().code());
        return new FigureChange(key, figure(key, before), figure(key, after));
    }

    /** Below zero is nothing reported. */
    private static Optional<Figure> figure(Observation.Key key, int count) {
        return count < 0
                ? Optional.empty()
                : Optional.of(new Figure(
                        new LedgerEntry(
                                new Observation(
                                        key,
                                        Reported.Counted.of(count),
                                        false,
                                        new Observation.Source(new CellReference("Blad1", "B7"), "", "number")),
                                ImportId.next(),
                                "lista.xlsx",
                                Fingerprint.of(new byte[] {1}),
                                1),
                        List.of(),
                        List.of()));
    }
}
