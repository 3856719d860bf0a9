package se.kommun.iop.batch.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class LayoutsTest {

    @TestFactory
    Stream<DynamicTest> the_same_season_is_read_from_every_layout() {
        return Layouts.all().entrySet().stream()
                .map(layout -> DynamicTest.dynamicTest(layout.getKey(), () -> {
                    var season = season(layout.getKey(), 7);
                    var rendering = layout.getValue().apply(season);
                    var reading = new AttendanceReader()
                            .read(rendering.workbook().workbook(), rendering.fileName(), Season.scope());
                    assertThat(Season.of(reading)).isEqualTo(season.expected());
                    assertThat(reading.outcome())
                            .as(reading.draft().findings().toString())
                            .isEqualTo(Reading.Outcome.ACCEPTED);
                }));
    }

    static Season season(String layout, long seed) {
        boolean oneMonth = layout.contains("day numbers") || layout.equals("calendar") || layout.contains("title");
        return oneMonth ? Season.july(seed) : Season.of(seed, LocalDate.of(2024, 7, 1), LocalDate.of(2024, 9, 30));
    }
}
