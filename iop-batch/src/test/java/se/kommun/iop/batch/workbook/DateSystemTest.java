package se.kommun.iop.batch.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days as numbers. */
class DateSystemTest {

    @ParameterizedTest
    @CsvSource({
        "FROM_1900, 1, 1900-01-01T00:00",
        "FROM_1900, 59, 1900-02-28T00:00",
        "FROM_1900, 61, 1900-03-01T00:00",
        "FROM_1900, 45479, 2024-07-06T00:00",
        "FROM_1900, 45479.75, 2024-07-06T18:00",
        "FROM_1900, 45478.9999999999, 2024-07-06T00:00",
        "FROM_1900, 2958465, 9999-12-31T00:00",
        "FROM_1904, 0, 1904-01-01T00:00",
        "FROM_1904, 44017, 2024-07-06T00:00"
    })
    void a_number_is_a_day(DateSystem system, double serial, LocalDateTime day) {
        assertThat(system.at(serial)).hasValue(day);
    }

    @ParameterizedTest
    @CsvSource({"FROM_1900, 45479.75", "FROM_1900, 1", "FROM_1900, 61", "FROM_1904, 44017"})
    void the_day_is_the_number_again(DateSystem system, double serial) {
        assertThat(system.serial(system.at(serial).orElseThrow())).isEqualTo(serial);
    }

    @Test
    void before_the_first_day_and_after_the_last_there_is_none() {
        assertThat(DateSystem.FROM_1900.at(-1)).isEmpty();
        assertThat(DateSystem.FROM_1900.at(2_958_466)).isEmpty();
        assertThat(DateSystem.FROM_1904.at(2_957_004)).isEmpty();
        assertThat(DateSystem.FROM_1900.at(Double.NaN)).isEmpty();
    }
}
