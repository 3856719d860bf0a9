package se.kommun.iop.reports.fundspaper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.kommun.iop.domain.calendar.Period;
import se.kommun.iop.domain.casefile.Snapshot;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.funds.Assurance;
import se.kommun.iop.domain.funds.Funds;
import se.kommun.iop.domain.funds.FundsLine;
import se.kommun.iop.domain.funds.LineJudgement;
import se.kommun.iop.domain.funds.Transfer;
import se.kommun.iop.domain.money.Money;
import se.kommun.iop.reports.AccessibleBook;
import se.kommun.iop.reports.Papers;
import se.kommun.iop.reports.SampleAgreement;
import se.kommun.iop.reports.SampleFunds;
import se.kommun.iop.reports.Season;

/** The statement of funds as a workbook. */
class FundsWorkbookTest {

    static LongStream seeds() {
        return LongStream.range(0, 20);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void any_statement_is_accessible_and_its_sums_are_live(long seed) {
        AccessibleBook.check(book(random(seed)));
    }

    @Test
    void no_statement_and_no_rule_are_said_so() throws IOException {
        AccessibleBook.check(book(Funds.NONE));
        var unbound = Papers.written(new FundsWorkbook(
                Season.of(
                        SampleAgreement.agreement(Season.calendar())
                                .revise()
                                .fundsRule(Optional.empty())
                                .done(),
                        Season.END,
                        List.of(),
                        Map.of()),
                Papers.SWEDISH)::writeTo);
        AccessibleBook.check(unbound);
        assertThat(cells(unbound, "Delbetalningar").getLast()).anyMatch(text -> text.startsWith("Avtalet anger inte"));
    }

    @Test
    void the_same_snapshot_gives_the_same_bytes() {
        assertThat(book(random(7))).isEqualTo(book(random(7)));
    }

    @Test
    void a_meal_is_refused_with_its_clause_and_leaves_the_remainder_as_it_is() throws IOException {
        var file = book(SampleFunds.withMeal());
        assertThat(cells(file, "Rader").get(3))
                .contains("livsmedel", "inte ersättningsgill")
                .anyMatch(text -> text.contains("A:111"));
        assertThat(numbers(file, "Delbetalningar", 1))
                .containsExactly(
                        1.0, 100_000.0, 23_242.0, 20_000.0, 2_042.0, 1_200.0, 22_042.0, 1_200.0, 0.0, 77_958.0);
    }

    @Test
    void what_the_parties_assure_and_what_follows_stand_beside_each_other() throws IOException {
        assertThat(cells(book(SampleFunds.assured()), "Försäkringar och iakttagelser"))
                .anySatisfy(row -> assertThat(row).contains("försäkran", "2024-09-03"))
                .anySatisfy(row -> assertThat(row).contains("slutsats"));
    }

    private static byte[] book(Funds funds) {
        Snapshot snapshot = Papers.funds(funds);
        return Papers.written(new FundsWorkbook(snapshot, Papers.SWEDISH)::writeTo);
    }

    private static Funds random(long seed) {
        var random = new Random(seed);
        var kinds = List.of("lon", "avgifter", "livsmedel", "okand", "pension");
        var lines = new ArrayList<FundsLine>();
        int count = random.nextInt(25);
        for (int number = 1; number <= count; number++) {
            var from = LocalDate.of(2024, 7, 1).plusDays(random.nextInt(150));
            lines.add(new FundsLine(
                    number,
                    1 + random.nextInt(2),
                    new Code(kinds.get(random.nextInt(kinds.size()))),
                    random.nextInt(3) == 0 ? Papers.HOSTILE : "",
                    new Period(from, from.plusDays(random.nextInt(40))),
                    from.plusDays(30),
                    new Money(random.nextLong(-100_000, 9_000_000)),
                    List.of(),
                    random.nextBoolean() ? Optional.of(Year.of(1950 + random.nextInt(50))) : Optional.empty(),
                    random.nextInt(3) == 0
                            ? Optional.of(new LineJudgement(random.nextBoolean(), "skäl", "handläggaren", from))
                            : Optional.empty()));
        }
        lines.addAll(SampleFunds.withMeal().lines().stream()
                .filter(line -> random.nextBoolean())
                .toList());
        var transfers = random.nextBoolean()
                ? List.of(new Transfer(
                        1,
                        new Code("paraplyet"),
                        new Code("medlemsforeningen"),
                        LocalDate.of(2024, 8, 1),
                        new Money(random.nextLong(9_000_000)),
                        ""))
                : List.<Transfer>of();
        var assurances = List.of(new Assurance(
                1 + random.nextInt(2), new Code("paraplyet"), random.nextBoolean(), LocalDate.of(2024, 9, 3)));
        return new Funds(lines, transfers, assurances);
    }

    private static List<Double> numbers(byte[] file, String sheet, int row) throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            return StreamSupport.stream(book.getSheet(sheet).getRow(row).spliterator(), false)
                    .filter(cell -> switch (cell.getCellType()) {
                        case NUMERIC -> !org.apache.poi.ss.usermodel.DateUtil.isCellDateFormatted(cell);
                        case FORMULA -> true;
                        default -> false;
                    })
                    .map(cell -> cell.getNumericCellValue())
                    .toList();
        }
    }

    private static List<List<String>> cells(byte[] file, String sheet) throws IOException {
        var format = new DataFormatter(Papers.SWEDISH);
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            var rows = new ArrayList<List<String>>();
            for (Row row : book.getSheet(sheet)) {
                rows.add(StreamSupport.stream(row.spliterator(), false)
                        .map(format::formatCellValue)
                        .toList());
            }
            return rows;
        }
    }
}
