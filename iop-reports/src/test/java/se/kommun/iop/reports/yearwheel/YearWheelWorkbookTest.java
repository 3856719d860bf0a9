package se.kommun.iop.reports.yearwheel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.reports.AccessibleBook;
import se.kommun.iop.reports.Papers;
import se.kommun.iop.reports.RandomAgreements;
import se.kommun.iop.reports.SampleAgreement;
import se.kommun.iop.reports.Season;

class YearWheelWorkbookTest {

    static LongStream seeds() {
        return LongStream.range(0, 10);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void any_agreement_has_an_accessible_wheel(long seed) {
        AccessibleBook.check(book(RandomAgreements.of(seed)));
    }

    @Test
    void the_wheel_tells_what_is_due_with_its_state_in_words() throws IOException {
        var file = book(SampleAgreement.agreement(Season.calendar()));
        AccessibleBook.check(file);
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            var told = new StringBuilder();
            book.getSheet("Årshjul")
                    .forEach(row ->
                            told.append(row.getCell(3)).append(row.getCell(5)).append('\n'));
            assertThat(told).contains("Skriftlig uppföljning", "Avtalets sista dag", "kommande");
        }
    }

    @Test
    void the_same_snapshot_gives_the_same_bytes() {
        assertThat(book(SampleAgreement.agreement(Season.calendar())))
                .isEqualTo(book(SampleAgreement.agreement(Season.calendar())));
    }

    private static byte[] book(Agreement agreement) {
        var snapshot = Season.of(agreement, LocalDate.of(2024, 10, 1), List.of(), Map.of());
        return Papers.written(new YearWheelWorkbook(snapshot, Papers.SWEDISH)::writeTo);
    }
}
