package se.kommun.iop.domain.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.kommun.iop.domain.agreement.Sample;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.followup.Answer;
import se.kommun.iop.domain.observation.CellReference;
import se.kommun.iop.domain.observation.Figures;
import se.kommun.iop.domain.observation.Fingerprint;
import se.kommun.iop.domain.observation.ImportId;
import se.kommun.iop.domain.observation.LedgerEntry;
import se.kommun.iop.domain.observation.Observation;
import se.kommun.iop.domain.observation.Reported;

class SnapshotTest {

    private static final Instant NOON = Instant.parse("2025-12-01T11:00:00Z");
    private static final LocalDate DECEMBER_1 = LocalDate.of(2025, 12, 1);

    @Test
    void the_checksum_is_of_the_content_and_not_of_the_moment_or_the_order() {
        var entries = new ArrayList<>(List.of(entry(3, 10), entry(4, 12)));
        var first = Snapshot.of(file(entries, "Bra"), NOON);
        Collections.reverse(entries);
        var later = Snapshot.of(file(entries, "Bra"), NOON.plusSeconds(3600));
        assertThat(later.checksum()).isEqualTo(first.checksum());
    }

    @Test
    void another_figure_or_another_text_gives_another_checksum() {
        var before = Snapshot.of(file(List.of(entry(3, 10)), "Bra"), NOON).checksum();
        assertThat(Snapshot.of(file(List.of(entry(3, 11)), "Bra"), NOON).checksum())
                .isNotEqualTo(before);
        assertThat(Snapshot.of(file(List.of(entry(3, 10)), "Sådär"), NOON).checksum())
                .isNotEqualTo(before);
    }

    @Test
    void figures_after_the_cut_off_are_not_in_the_case_file() {
        var late = new CaseFile(
                Sample.agreement(),
                LocalDate.of(2025, 3, 3),
                figures(List.of(entry(3, 10), entry(4, 12))),
                List.of(),
                Map.of());
        assertThat(late.figures().total()).isEqualByComparingTo("10");
    }

    private static CaseFile file(List<LedgerEntry> entries, String answer) {
        var followUp = new Code("slut");
        var point = new Code("antal");
        return new CaseFile(
                Sample.agreement(),
                DECEMBER_1,
                figures(entries),
                List.of(),
                Map.of(followUp, List.of(new Answer(point, point, answer, "förvaltare", NOON))));
    }

    private static Figures figures(List<LedgerEntry> entries) {
        return Figures.of(entries);
    }

    private static LedgerEntry entry(int day, long value) {
        return new LedgerEntry(
                new Observation(
                        new Observation.Key(new Code("hamnen"), LocalDate.of(2025, 3, day), new Code("lagningar")),
                        Reported.Counted.of(value),
                        false,
                        new Observation.Source(new CellReference("Mars", "B" + day), "", "number")),
                new ImportId(new UUID(0, 1)),
                "mars.xlsx",
                Fingerprint.of(new byte[] {1}),
                1);
    }
}
