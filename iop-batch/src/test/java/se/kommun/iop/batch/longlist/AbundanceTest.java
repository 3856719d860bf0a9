package se.kommun.iop.batch.longlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kommun.iop.batch.reading.Reading;
import se.kommun.iop.batch.workbook.Limits;
import se.kommun.iop.batch.workbook.ReceivedFile;
import se.kommun.iop.domain.observation.Finding;
import se.kommun.iop.domain.observation.Severity;

/** Of very many findings of one kind the first are told one by one and the rest as one, and no figure counts for it. */
class AbundanceTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final int MOST = 5;

    @ParameterizedTest
    @ValueSource(ints = {1, 100_000})
    void the_rest_of_one_kind_are_told_as_one(int longFrom) {
        var reading = read(unknownPlaces(12), longFrom);

        assertThat(reading.outcome()).isEqualTo(Reading.Outcome.ACCEPTED_WITH_WARNINGS);
        assertThat(reading.draft().observations()).hasSize(1);
        assertThat(codes(reading)).hasSize(MOST + 1).endsWith("unknown-venue", "more-alike");
        var rest = reading.draft().findings().getLast();
        assertThat(rest.severity()).isEqualTo(Severity.ERROR);
        assertThat(rest.cell().orElseThrow().text()).isEqualTo("CSV!B8");
        assertThat(rest.arguments()).containsExactly("7", "CSV!B8", "CSV!B14", "CSV!B3");
    }

    @Test
    void as_many_as_are_told_one_by_one_need_no_rest() {
        assertThat(codes(read(unknownPlaces(MOST), 100_000))).hasSize(MOST).containsOnly("unknown-venue");
    }

    @Test
    void a_long_list_tells_the_rest_as_a_short_one_does() {
        var content = new TidyList(3, Association.places(4), FIRST, 120).csv();

        assertThat(read(content, 1)).isEqualTo(read(content, 100_000));
        assertThat(codes(read(content, 1))).contains("more-alike");
    }

    private static byte[] unknownPlaces(int count) {
        var list = new StringBuilder("Datum;Plats;Portioner\n2024-01-06;")
                .append(Association.places(3).getFirst())
                .append(";7\n");
        Stream.iterate(1, number -> number + 1)
                .limit(count)
                .forEach(number ->
                        list.append("2024-01-06;Qvistrum ").append(number).append(";5\n"));
        return list.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Reading read(byte[] content, int longFrom) {
        var limits = new Limits(20_000_000, 400_000_000, 50_000, 1_000_000, 255, Duration.ofSeconds(30), MOST);
        var draft = new CollectedDraft();
        return draft.reading(new ListReader(limits, longFrom).read(ReceivedFile.of(content), "lista", scope(), draft));
    }

    private static se.kommun.iop.batch.reading.ReadingScope scope() {
        return LongListTest.scope(4, true);
    }

    private static List<String> codes(Reading reading) {
        return reading.draft().findings().stream().map(Finding::code).toList();
    }
}
