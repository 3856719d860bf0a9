package se.kommun.iop.batch.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import se.kommun.iop.batch.workbook.Limits;
import se.kommun.iop.batch.workbook.OpenReply;
import se.kommun.iop.batch.workbook.Workbook;
import se.kommun.iop.batch.workbook.WorkbookOpener;
import se.kommun.iop.domain.observation.Choice;
import se.kommun.iop.domain.observation.Question;

/** What holds for every list, whatever is asked about it and whatever is answered. */
class AnsweredListsTest {

    private static final Path LISTS = Path.of("src/test/resources/workbooks");
    private static final int MOST_ROUNDS = 8;

    @TestFactory
    Stream<DynamicTest> a_question_that_has_an_answer_is_not_asked_again() throws IOException {
        return lists().entrySet().stream()
                .flatMap(list -> Stream.of(0, 1, 9)
                        .map(answer -> DynamicTest.dynamicTest(
                                list.getKey() + ", answer " + answer, () -> answerAll(list.getValue(), answer))));
    }

    @TestFactory
    Stream<DynamicTest> the_same_list_with_the_same_answers_says_the_same() throws IOException {
        return lists().entrySet().stream()
                .map(list -> DynamicTest.dynamicTest(list.getKey(), () -> {
                    var choices = answers(read(list.getValue(), List.of()), 0);
                    assertThat(read(list.getValue(), choices)).isEqualTo(read(list.getValue(), choices));
                }));
    }

    private static void answerAll(Workbook list, int answer) {
        var choices = new ArrayList<Choice>();
        for (int round = 0; round < MOST_ROUNDS; round++) {
            var reading = read(list, choices);
            var answered = choices.stream().map(Choice::question).toList();
            assertThat(QuestionsTest.questions(reading))
                    .extracting(Question::key)
                    .doesNotContainAnyElementsOf(answered.isEmpty() ? List.of("") : answered);
            var more = answers(reading, answer);
            if (more.isEmpty()) {
                return;
            }
            choices.addAll(more);
        }
        assertThat(QuestionsTest.questions(read(list, choices))).isEmpty();
    }

    /** The option at the index, or the last one, to every question. */
    private static List<Choice> answers(Reading reading, int index) {
        return QuestionsTest.questions(reading).stream()
                .distinct()
                .map(question -> new Choice(
                        question.key(),
                        question.options()
                                .get(Math.min(index, question.options().size() - 1))
                                .code()))
                .toList();
    }

    private static Reading read(Workbook list, List<Choice> choices) {
        return new AttendanceReader().read(list, "lista.xlsx", Season.scope().with(choices));
    }

    private static Map<String, Workbook> lists() throws IOException {
        var lists = new LinkedHashMap<String, Workbook>();
        lists.put("a list with everything open in it", everythingOpen().workbook());
        try (var files = Files.list(LISTS)) {
            for (var file : files.sorted().toList()) {
                if (new WorkbookOpener(Limits.standard()).open(Files.readAllBytes(file))
                        instanceof OpenReply.Opened(var workbook)) {
                    lists.put(file.getFileName().toString(), workbook);
                }
            }
        }
        return lists;
    }

    private static MessyWorkbook everythingOpen() {
        var day = LocalDate.of(2024, 9, 7);
        var book = new MessyWorkbook().sheet("September").row("Datum", "Plats", "Antal kvinnor", "Antal män");
        for (var written : List.of("25+3", "20-25", "x", "-", "tjugofem", -4, 1.5, 20)) {
            book.row(day, "Veberöd", written, 3);
            day = day.plusDays(7);
        }
        book.row("6/7 2025", "Veberöd", 4, 5).row("9/14", "Veberöd", 4, 5).row(day, "Linero", 4, 5);
        book.row(day, "Provia Exempelsson", 4, 5).row(day, "Arkivgatan", 4, 5).row(day, "Arkivgatan", 6, 5);
        book.sheet("Volontärer").row("Datum", "Plats", "Antal").row(day, "Veberöd", 3);
        return book.sheet("Gammalt")
                .row("Datum", "Plats", "Antal")
                .row(day, "Veberöd", 9)
                .hideSheet();
    }
}
