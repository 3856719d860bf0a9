package se.kommun.iop.persistence.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.kommun.iop.domain.observation.Answered;
import se.kommun.iop.domain.observation.Interpretation;
import se.kommun.iop.domain.observation.Interpretations;
import se.kommun.iop.domain.observation.LayoutPrint;
import se.kommun.iop.domain.observation.Question;
import se.kommun.iop.domain.observation.ReceivedList.Stage;
import se.kommun.iop.domain.observation.Recipe;
import se.kommun.iop.domain.observation.Recipes;
import se.kommun.iop.domain.observation.Settled;
import se.kommun.iop.persistence.Database;

/** What is promised about how lists were read, on every database. */
abstract class InterpretationsContract extends ListsOnADatabase {

    private static final LayoutPrint LAYOUT = new LayoutPrint("00000000000000aa");
    private static final LayoutPrint OTHER = new LayoutPrint("00000000000000bb");
    private static final Settled SETTLED = new Settled(
            new Question(
                    "place:torna",
                    "unknown-place",
                    List.of("Torna"),
                    List.of(new Question.Option("genarp", "Genarp"), new Question.Option("none")),
                    false),
            "genarp");

    private final Interpretations interpretations = registers.get(Interpretations.class);
    private final Recipes recipes = registers.get(Recipes.class);

    InterpretationsContract(Database database) {
        super(database);
    }

    @Test
    void keep_answers_and_have_the_list_read_again() {
        var list = read(CONTENT);
        var given = List.of(
                new Answered(SETTLED, "anna", AT, Optional.empty()), new Answered(SETTLED, "anna", AT, Optional.of(3)));

        assertThat(interpretations.answer(list, given)).isTrue();

        assertThat(interpretations.answers(list.id())).isEqualTo(given);
        assertThat(lists.find(list.id()).orElseThrow().stage()).isEqualTo(Stage.RECEIVED);
    }

    @Test
    void keep_no_answer_about_a_list_that_has_moved_on() {
        var list = read(CONTENT);
        accept(list);

        assertThat(interpretations.answer(list, List.of(new Answered(SETTLED, "anna", AT, Optional.empty()))))
                .isFalse();
        assertThat(interpretations.answers(list.id())).isEmpty();
    }

    @Test
    void keep_how_a_list_was_read_last() {
        var list = read(CONTENT);
        assertThat(interpretations.find(list.id())).isEmpty();
        interpretations.keep(list.id(), new Interpretation("1", Optional.empty()));
        interpretations.keep(list.id(), new Interpretation("2", Optional.of(LAYOUT)));

        assertThat(interpretations.find(list.id())).contains(new Interpretation("2", Optional.of(LAYOUT)));
    }

    @Test
    void keep_every_version_of_a_recipe() {
        var first = new Recipe(agreement, LAYOUT, 1, List.of(SETTLED), "anna", AT);
        var second = new Recipe(agreement, LAYOUT, 2, List.of(SETTLED), "bo", AT.plusSeconds(1));
        recipes.keep(first);
        recipes.keep(second);

        assertThat(recipes.latest(agreement, LAYOUT)).contains(second);
        assertThat(recipes.latest(agreement, OTHER)).isEmpty();
        assertThat(recipes.of(agreement)).containsExactly(second, first);
        assertThatIllegalStateException().isThrownBy(() -> recipes.keep(second));
    }
}
