package se.kommun.iop.batch.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.DocumentContext;
import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import se.kommun.iop.batch.workbook.Limits;
import se.kommun.iop.batch.workbook.OpenReply;
import se.kommun.iop.batch.workbook.WorkbookOpener;
import se.kommun.iop.domain.observation.Finding;
import se.kommun.iop.domain.observation.Reported;
import se.kommun.iop.domain.observation.Severity;

/** Lists as associations send them, and what must come out of each: figures with their cells, problems, the outcome. */
class ExpectedResultsTest {

    private static final Path LISTS = Path.of("src/test/resources/workbooks");
    private static final Path EXPECTED = Path.of("src/test/resources/expected");

    @TestFactory
    Stream<DynamicTest> every_list_gives_what_is_expected_of_it() throws IOException {
        try (var files = Files.list(EXPECTED)) {
            return files.sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
        }
    }

    private static void check(Path file) throws IOException {
        var name = file.getFileName().toString().replaceFirst("\\.json$", "");
        var expected = JsonPath.parse(Files.readString(file));
        var reading = read(LISTS.resolve(name));
        assertThat(reading.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .isEqualTo(expected.read("$.outcome", String.class));
        assertThat(counted(reading)).isEqualTo(counted(expected));
        assertThat(unexpected(reading, expected)).isEmpty();
        assertThat(missing(reading, expected)).isEmpty();
        assertNothingPersonal(reading, expected);
    }

    private static Reading read(Path list) throws IOException {
        return switch (new WorkbookOpener(Limits.standard()).open(Files.readAllBytes(list))) {
            case OpenReply.Opened(var workbook) ->
                new AttendanceReader().read(workbook, list.getFileName().toString(), Season.scope());
            case OpenReply.Refused refused -> AttendanceReader.refused(refused);
        };
    }

    private static Map<String, String> counted(Reading reading) {
        var facts = new TreeMap<String, String>();
        reading.draft().observations().forEach(observation -> {
            if (observation.reported() instanceof Reported.Counted(var value)) {
                facts.put(
                        observation.source().cell().text(),
                        observation.key().date() + " "
                                + Season.name(observation.key().place()) + " " + value.toPlainString());
            }
        });
        return facts;
    }

    private static Map<String, String> counted(DocumentContext expected) {
        var facts = new TreeMap<String, String>();
        List<Map<String, Object>> observations = expected.read("$.observations");
        observations.forEach(one -> facts.put(
                one.get("source").toString(), one.get("date") + " " + one.get("venue") + " " + one.get("portions")));
        return facts;
    }

    private static List<Finding> unexpected(Reading reading, DocumentContext expected) {
        return serious(reading)
                .filter(finding -> problems(expected).stream().noneMatch(problem -> meets(finding, problem)))
                .toList();
    }

    private static List<Map<String, Object>> missing(Reading reading, DocumentContext expected) {
        return problems(expected).stream()
                .filter(problem -> !Boolean.TRUE.equals(problem.get("optional")))
                .filter(problem -> serious(reading).noneMatch(finding -> meets(finding, problem)))
                .toList();
    }

    private static Stream<Finding> serious(Reading reading) {
        return reading.draft().findings().stream().filter(finding -> finding.severity() != Severity.INFO);
    }

    private static List<Map<String, Object>> problems(DocumentContext expected) {
        return expected.read("$.problems");
    }

    private static boolean meets(Finding finding, Map<String, Object> problem) {
        var codes = new ArrayList<>(List.of(problem.get("code")));
        codes.addAll((List<?>) problem.getOrDefault("alsoCodes", List.of()));
        var cells = new ArrayList<Optional<?>>(List.of(Optional.ofNullable(problem.get("cell"))));
        ((List<?>) problem.getOrDefault("alsoAccept", List.of())).forEach(cell -> cells.add(Optional.of(cell)));
        return finding.severity()
                        .name()
                        .equalsIgnoreCase(problem.get("severity").toString())
                && codes.contains(finding.code())
                && cells.contains(finding.cell().map(cell -> cell.text()));
    }

    private static void assertNothingPersonal(Reading reading, DocumentContext expected) {
        Map<String, Object> all = expected.json();
        var texts = FindingTexts.in(Locale.of("sv"));
        var said = reading.draft()
                + reading.draft().findings().stream().map(texts::say).toList().toString();
        ((List<?>) all.getOrDefault("mustNotContain", List.of()))
                .forEach(personal -> assertThat(said).doesNotContain(personal.toString()));
    }
}
