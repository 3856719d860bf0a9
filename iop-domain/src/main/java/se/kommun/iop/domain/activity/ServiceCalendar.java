package se.kommun.iop.domain.activity;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.kommun.iop.domain.code.Code;

/**
 * On which days each place is expected to be open (verksamhetskalender), in all its versions. Which days are served is
 * agreed between the parties and has a source; it is never derived from the figures, and the figures never from it.
 */
public record ServiceCalendar(List<CalendarVersion> versions) {

    public ServiceCalendar {
        versions = versions.stream()
                .sorted(Comparator.comparingInt(CalendarVersion::number))
                .toList();
    }

    /** The version that counts now: the last one. Empty when none has been agreed; then nothing is expected. */
    public Optional<CalendarVersion> current() {
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast());
    }

    /** One version more. Those before it stay as they are. */
    public ServiceCalendar with(CalendarVersion next) {
        return new ServiceCalendar(
                Stream.concat(versions.stream(), Stream.of(next)).toList());
    }

    public boolean expects(Code place, LocalDate day) {
        return current().map(version -> version.expects(place, day)).orElse(false);
    }
}
