package se.kommun.iop.persistence.letterhead;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.kommun.iop.domain.observation.Fingerprint;
import se.kommun.iop.domain.paper.DepartmentLetterheads;
import se.kommun.iop.domain.paper.LetterheadChange;
import se.kommun.iop.persistence.Database;
import se.kommun.iop.persistence.Registers;

/** What the register of departments' letterheads promises, on every database. */
abstract class LetterheadsContract {

    private static final String CARE = "Vård- och omsorgsförvaltningen";
    private static final String CULTURE = "Kulturförvaltningen";
    private static final Instant AT = Instant.parse("2025-05-02T09:00:00Z");

    private final DepartmentLetterheads letterheads;
    private final byte[] large = new byte[1_700_000];

    LetterheadsContract(Database database) {
        var registers = Registers.on(database);
        letterheads = registers.get(DepartmentLetterheads.class);
        var jdbc = registers.get(JdbcClient.class);
        jdbc.sql("delete from letterhead_change").update();
        jdbc.sql("delete from letterhead_file").update();
        new Random(7).nextBytes(large);
    }

    @Test
    void a_large_file_comes_back_byte_by_byte() {
        var used = used(CARE, 1, large);
        assertThat(letterheads.use(used, large)).isTrue();

        assertThat(letterheads.inUse(CARE)).contains(used);
        assertThat(letterheads.inUse(CULTURE)).isEmpty();
        assertThat(letterheads.file(used.file()))
                .hasValueSatisfying(file -> assertThat(file).isEqualTo(large));
        assertThat(letterheads.file(Fingerprint.of(new byte[0]))).isEmpty();
    }

    @Test
    void two_departments_can_use_the_same_file() {
        assertThat(letterheads.use(used(CARE, 1, large), large)).isTrue();
        assertThat(letterheads.use(used(CULTURE, 1, large), large)).isTrue();

        assertThat(letterheads.history().departments()).containsExactlyInAnyOrder(CARE, CULTURE);
    }

    @Test
    void what_is_removed_or_replaced_stays_in_the_history_with_its_file() {
        var other = Arrays.copyOf(large, 10);
        var first = used(CARE, 1, large);
        var second = used(CARE, 2, other);
        var removed = new LetterheadChange.Removed(CARE, 3, "berit", AT.plusSeconds(60));
        assertThat(letterheads.use(first, large)).isTrue();
        assertThat(letterheads.use(second, other)).isTrue();
        assertThat(letterheads.remove(removed)).isTrue();

        assertThat(letterheads.inUse(CARE)).isEmpty();
        assertThat(letterheads.history().changes()).containsExactly(removed, second, first);
        assertThat(letterheads.history().departments()).isEmpty();
        assertThat(letterheads.history().number(CARE)).isEqualTo(3);
        assertThat(letterheads.file(first.file())).isPresent();
    }

    @Test
    void of_two_who_change_the_same_at_once_the_second_is_told() {
        var other = Arrays.copyOf(large, 10);
        var first = used(CARE, 1, large);
        assertThat(letterheads.use(first, large)).isTrue();
        assertThat(letterheads.use(used(CARE, 1, other), other)).isFalse();
        assertThat(letterheads.remove(new LetterheadChange.Removed(CARE, 1, "berit", AT)))
                .isFalse();

        assertThat(letterheads.inUse(CARE)).contains(first);
        assertThat(letterheads.file(Fingerprint.of(other))).isEmpty();
    }

    private static LetterheadChange.Used used(String department, int number, byte[] content) {
        return new LetterheadChange.Used(department, number, "brevmall.dotx", Fingerprint.of(content), "anna", AT);
    }
}
