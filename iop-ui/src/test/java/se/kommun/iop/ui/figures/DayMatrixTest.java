package se.kommun.iop.ui.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.casefile.CaseFile;
import se.kommun.iop.domain.observation.CellReference;
import se.kommun.iop.domain.observation.Figures;
import se.kommun.iop.domain.observation.Fingerprint;
import se.kommun.iop.domain.observation.ImportId;
import se.kommun.iop.domain.observation.LedgerEntry;
import se.kommun.iop.domain.observation.Observation;
import se.kommun.iop.domain.observation.Reported;
import se.kommun.iop.ui.house.Shelf;

class DayMatrixTest {

    private static final Agreement LUNCHES = Shelf.lunches();
    private static final YearMonth SEPTEMBER = YearMonth.of(2024, 9);
    private static final LocalDate SATURDAY = LocalDate.of(2024, 9, 7);
    private static final LocalDate MONDAY = LocalDate.of(2024, 9, 9);

    @Test
    void a_day_is_reported_missing_ahead_or_not_expected() {
        var matrix = matrix(SATURDAY.plusDays(1), reported(SATURDAY, Reported.Counted.of(0)));
        assertThat(cell(matrix, SATURDAY, 0)).isInstanceOf(DayCell.Reported.class);
        assertThat(cell(matrix, SATURDAY, 1)).isEqualTo(new DayCell.Missing());
        assertThat(cell(matrix, SATURDAY.plusDays(7), 0)).isEqualTo(new DayCell.Ahead());
        assertThat(matrix.rows()).noneMatch(row -> row.day().equals(MONDAY));
    }

    @Test
    void a_report_that_the_calendar_did_not_ask_for_is_shown_and_said_to_be_so() {
        var matrix = matrix(SATURDAY.plusDays(7), reported(MONDAY, Reported.Counted.of(4)));
        assertThat(cell(matrix, MONDAY, 0))
                .isInstanceOfSatisfying(
                        DayCell.Reported.class,
                        cell -> assertThat(cell.expected()).isFalse());
        assertThat(cell(matrix, MONDAY, 1)).isEqualTo(new DayCell.NotExpected());
    }

    @Test
    void a_month_without_reports_has_no_sum_at_all() {
        var file = file(SATURDAY, reported(SATURDAY, Reported.Counted.of(12)));
        var totals = MonthTotals.of(file, LUNCHES.activity().mainMeasure());
        assertThat(totals.rows().getFirst().total().occasions()).isZero();
        assertThat(totals.all().total()).isEqualTo(new MonthTotals.Sum(BigDecimal.valueOf(12), 1));
        var table = new TotalsTable(totals, LUNCHES.activity().occasion());
        assertThat(table.getElement().getTextRecursively()).contains("juli 2024–––––0");
    }

    @Test
    void every_state_is_said_in_words() {
        var matrix = matrix(
                SATURDAY.plusDays(1),
                reported(SATURDAY, new Reported.Cancelled()),
                reported(SATURDAY.plusDays(1), new Reported.Closed()));
        var text = new DayTable(matrix, file(SATURDAY), SEPTEMBER).getElement().getTextRecursively();
        assertThat(text).contains("inställt", "stängt", "saknas", "kommande");
    }

    @Test
    void a_figure_leads_back_to_its_cell() {
        var file = file(SATURDAY, reported(SATURDAY, Reported.Counted.of(12)));
        var figure = file.figures().all().findFirst().orElseThrow();
        var text = new LineagePanel(figure, file).getElement().getTextRecursively();
        assertThat(text).contains("september.xlsx", "Blad1", "B7", "”12”");
    }

    private static DayCell cell(DayMatrix matrix, LocalDate day, int place) {
        return matrix.rows().stream()
                .filter(row -> row.day().equals(day))
                .findFirst()
                .orElseThrow()
                .cells()
                .get(place);
    }

    private static DayMatrix matrix(LocalDate asOf, Observation... observations) {
        return DayMatrix.of(file(asOf, observations), LUNCHES.activity().mainMeasure(), SEPTEMBER);
    }

    private static CaseFile file(LocalDate asOf, Observation... observations) {
        var entries = List.of(observations).stream()
                .map(one -> new LedgerEntry(one, ImportId.next(), "september.xlsx", Fingerprint.of(new byte[] {1}), 1))
                .toList();
        return new CaseFile(LUNCHES, asOf, Figures.of(entries), List.of(), Map.of());
    }

    private static Observation reported(LocalDate day, Reported reported) {
        var activity = LUNCHES.activity();
        return new Observation(
                new Observation.Key(
                        activity.placeCodes().getFirst(),
                        day,
                        activity.mainMeasure().code()),
                reported,
                false,
                new Observation.Source(new CellReference("Blad1", "B7"), "12", "number"));
    }
}
