package se.kommun.iop.batch.attendanceimport;

import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.kommun.iop.domain.activity.Measure;
import se.kommun.iop.domain.activity.Place;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.language.Phrasebook;
import se.kommun.iop.domain.observation.CellReference;
import se.kommun.iop.domain.observation.ImportId;
import se.kommun.iop.domain.observation.Observation;
import se.kommun.iop.domain.observation.Reported;
import se.kommun.iop.domain.observation.TypedDay;

/** What a person has typed, as a file that anybody can open in a spreadsheet program, and as observations of its cells. */
record TypedFile(Agreement agreement, ImportId id, String by, ZonedDateTime at, String reason, List<TypedDay> days) {

    /** The code of the rule by which such a cell is understood. */
    static final String UNDERSTOOD = "typed";

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH.mm", Locale.ROOT);

    /** So that spreadsheet programs take the text for UTF-8. */
    private static final String BYTE_ORDER_MARK = "\ufeff";

    /** Who, why, which list, and the headings; then the days. */
    private static final int LINES_ABOVE = 4;

    private static final String SEPARATOR = ";";

    String name() {
        return words().say("file", MOMENT.format(at));
    }

    byte[] content() {
        var above = Stream.of(
                quoted(words().say("who", by, MOMENT.format(at))),
                quoted(words().say("why", reason)),
                quoted(words().say("number", id)),
                words().say("headings"));
        return Stream.concat(above, days.stream().map(this::line))
                .collect(Collectors.joining("\r\n", BYTE_ORDER_MARK, "\r\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    List<Observation> observations() {
        return IntStream.range(0, days.size())
                .mapToObj(at -> observation(days.get(at), LINES_ABOVE + 1 + at))
                .toList();
    }

    private Observation observation(TypedDay day, int line) {
        return new Observation(
                day.key(),
                day.reported(),
                day.estimated(),
                new Observation.Source(new CellReference("CSV", "D" + line), written(day), UNDERSTOOD));
    }

    private String line(TypedDay day) {
        var activity = agreement.activity();
        return Stream.of(
                        day.key().date().toString(),
                        activity.place(day.key().place()).map(Place::name).orElseThrow(),
                        activity.measure(day.key().measure()).map(Measure::name).orElseThrow(),
                        written(day))
                .map(TypedFile::quoted)
                .collect(Collectors.joining(SEPARATOR));
    }

    private String written(TypedDay day) {
        var said = switch (day.reported()) {
            case Reported.Counted(var value) -> value.toPlainString().replace('.', ',');
            case Reported.Cancelled() -> words().say("cancelled");
            case Reported.Closed() -> words().say("closed");
        };
        return day.estimated() ? words().say("estimated", said) : said;
    }

    /** Always in quotation marks, and on one line, so that each day stands on the line that its observation names. */
    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"").replaceAll("\\R", " ") + '"';
    }

    /** The register's own language, whoever types. */
    private static Phrasebook words() {
        return Phrasebook.of(
                "se.kommun.iop.batch.attendanceimport.typed", Locale.of("sv", "SE"), TypedFile.class.getClassLoader());
    }
}
