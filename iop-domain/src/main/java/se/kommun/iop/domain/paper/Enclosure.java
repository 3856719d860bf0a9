package se.kommun.iop.domain.paper;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.kommun.iop.domain.agreement.CaseNumber;

/**
 * A paper that a memorandum rests on (underlag).
 *
 * @param date every paper that is listed has one; empty until somebody has typed it
 */
public record Enclosure(String title, Optional<LocalDate> date, Optional<CaseNumber> caseNumber) {

    private static final String BETWEEN = " | ";

    public Enclosure {
        title = title.replaceAll("[|\\s]+", " ").strip();
    }

    /** Such as {@code Uppföljning | 2024-12-02 | KS 2024/1}, one a line; date and case number may be left out. */
    public static List<Enclosure> read(String text) {
        return text.lines()
                .map(Enclosure::line)
                .filter(enclosure -> !enclosure.title().isEmpty())
                .toList();
    }

    /** What {@link #read} reads. */
    public static String write(List<Enclosure> enclosures) {
        return enclosures.stream().map(Enclosure::written).collect(Collectors.joining("\n"));
    }

    private static Enclosure line(String line) {
        var parts = Arrays.stream(line.split("\\|")).map(String::strip).toList();
        var title = parts.isEmpty() ? "" : parts.getFirst();
        var rest = parts.stream().skip(1).filter(part -> !part.isEmpty()).toList();
        var date = rest.stream().flatMap(part -> day(part).stream()).findFirst();
        var number = rest.stream().filter(part -> day(part).isEmpty()).findFirst();
        return new Enclosure(title, date, number.map(CaseNumber::new));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    private String written() {
        return Stream.of(
                        Stream.of(title),
                        date.stream().map(LocalDate::toString),
                        caseNumber.stream().map(CaseNumber::written))
                .flatMap(part -> part)
                .collect(Collectors.joining(BETWEEN));
    }
}
