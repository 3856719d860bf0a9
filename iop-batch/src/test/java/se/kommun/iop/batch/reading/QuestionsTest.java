package se.kommun.iop.batch.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.kommun.iop.domain.observation.Choice;
import se.kommun.iop.domain.observation.Finding;
import se.kommun.iop.domain.observation.Question;

/** What is asked about a list, and what follows from the answers. */
class QuestionsTest {

    private static final LocalDate SATURDAY = LocalDate.of(2024, 9, 7);
    private static final LocalDate SUNDAY = LocalDate.of(2024, 9, 8);

    @Test
    void an_unknown_place_is_asked_about_with_the_agreements_places_to_choose_between() {
        var question = only(list("Linero"));
        assertThat(question.key()).isEqualTo("place:linero");
        assertThat(question.arguments()).containsExactly("Linero");
        assertThat(question.options().stream().map(Question.Option::code))
                .containsExactlyInAnyOrder("veberod", "arkivgatan", "papegojelyckan", "sodra-sandby", "none")
                .endsWith("none");
    }

    @Test
    void the_answer_is_followed_wherever_the_name_stands() {
        var choice = new Choice("place:linero", "veberod");
        assertThat(Season.of(read(list("Linero"), choice)))
                .containsOnlyKeys("2024-09-07 Veberöd", "2024-09-08 Veberöd");
        var matrix = new MessyWorkbook().sheet("Blad1").row("Datum", "Träffpunkt Linero", "Arkivgatan");
        matrix.row(SATURDAY, 20, 10).row(SUNDAY, 21, 11);
        assertThat(Season.of(read(matrix, choice))).hasSize(4);
        var named =
                new MessyWorkbook().sheet("Linero juli").row("Datum", "Antal").row(SATURDAY, 20);
        assertThat(Season.of(read(named, choice))).containsOnlyKeys("2024-09-07 Veberöd");
    }

    @Test
    void a_place_that_is_none_of_the_agreements_is_left_out_and_not_asked_about_again() {
        var reading = read(list("Linero"), new Choice("place:linero", "none"));
        assertThat(questions(reading)).isEmpty();
        assertThat(Season.of(reading)).isEmpty();
        assertThat(codes(reading)).contains("answered");
    }

    @Test
    void what_may_be_a_persons_name_is_asked_about_by_its_cell_and_never_quoted() {
        var question = questions(read(list("Provia Exempelsson"))).getFirst();
        assertThat(question.key()).isEqualTo("place@Blad1!B2");
        assertThat(question.toString()).doesNotContain("Exempelsson");
        var answered = read(list("Provia Exempelsson"), new Choice("place@Blad1!B2", "veberod"));
        assertThat(Season.of(answered)).containsOnlyKeys("2024-09-07 Veberöd");
    }

    @Test
    void a_list_that_names_no_place_is_asked_about_once() {
        var book = new MessyWorkbook().sheet("Blad1").row("Datum", "Antal portioner");
        book.row(SATURDAY, 20).row(SUNDAY, 21);
        var asked = questions(read(book)).stream().map(Question::key).distinct().toList();
        assertThat(asked).containsExactly("no-place:datum|antal portioner");
        assertThat(Season.of(read(book, new Choice(asked.getFirst(), "arkivgatan"))))
                .hasSize(2);
    }

    private static MessyWorkbook list(String place) {
        var book = new MessyWorkbook().sheet("Blad1").row("Datum", "Plats", "Antal portioner");
        return book.row(SATURDAY, place, 20).row(SUNDAY, place, 21);
    }

    private static Question only(MessyWorkbook book) {
        var asked = questions(read(book)).stream().distinct().toList();
        assertThat(asked).hasSize(1);
        return asked.getFirst();
    }

    static List<Question> questions(Reading reading) {
        return reading.draft().findings().stream()
                .flatMap(finding -> finding.question().stream())
                .toList();
    }

    private static List<String> codes(Reading reading) {
        return reading.draft().findings().stream().map(Finding::code).toList();
    }

    private static Reading read(MessyWorkbook book, Choice... choices) {
        return new AttendanceReader()
                .read(book.workbook(), "lista.xlsx", Season.scope().with(List.of(choices)));
    }
}
