package se.kommun.iop.batch.attendanceimport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.kommun.iop.domain.observation.Answered;
import se.kommun.iop.domain.observation.Choice;
import se.kommun.iop.domain.observation.ImportId;
import se.kommun.iop.domain.observation.Question;
import se.kommun.iop.domain.observation.ReceivedList.Stage;
import se.kommun.iop.domain.observation.Recipe;

class AnsweringTest {

    private static final String LAYOUT = "# 00000000000000aa";
    private static final String OTHER_LAYOUT = "# 00000000000000bb";
    private static final List<Choice> SOUTH = List.of(new Choice("where", "sodra"));

    private final House house = new House();
    private final AttendanceImports imports = house.imports();

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void read_a_list_again_with_what_a_person_answered() {
        var list = handIn(LAYOUT, "2025-01-04 - 12", "2025-01-05 norra 7");
        assertThat(imports.preview(list).draft().observations()).hasSize(1);

        assertThat(imports.answer(list, SOUTH, "handläggaren")).isInstanceOf(AnswerReply.Read.class);

        var preview = imports.preview(list);
        assertThat(preview.list().stage()).isEqualTo(Stage.READ);
        assertThat(preview.draft().observations())
                .extracting(one -> one.key().place().text())
                .containsExactly("sodra", "norra");
        assertThat(preview.draft().findings()).isEmpty();
        assertThat(preview.answers()).extracting(Answered::by).containsExactly("handläggaren");
        assertThat(preview.interpretation()).isPresent();
    }

    @Test
    void let_the_last_answer_count_and_keep_the_first() {
        var list = handIn(LAYOUT, "2025-01-04 - 12");
        imports.answer(list, SOUTH, "handläggaren");
        imports.answer(list, List.of(new Choice("where", "norra")), "kollegan");

        assertThat(imports.preview(list).draft().observations())
                .extracting(one -> one.key().place().text())
                .containsExactly("norra");
        assertThat(house.interpretations().answers(list)).hasSize(2);
    }

    @Test
    void take_no_answer_to_what_is_not_asked() {
        var list = handIn(LAYOUT, "2025-01-04 - 12");

        assertThat(imports.answer(list, List.of(new Choice("where", "mellersta")), "x"))
                .isEqualTo(new AnswerReply.NotAsked("where"));
        assertThat(imports.answer(list, List.of(new Choice("when", "norra")), "x"))
                .isEqualTo(new AnswerReply.NotAsked("when"));
        assertThat(house.interpretations().answers(list)).isEmpty();
    }

    @Test
    void take_no_answer_about_an_accepted_list() {
        var list = handIn(LAYOUT, "2025-01-04 - 12", "2025-01-05 norra 7");
        imports.accept(list, "handläggaren");

        assertThat(imports.answer(list, SOUTH, "handläggaren")).isInstanceOf(AnswerReply.NotPossible.class);
    }

    @Test
    void finish_an_answered_list_that_was_interrupted() {
        var list = handIn(LAYOUT, "2025-01-04 - 12", "2025-01-05 norra 7");
        house.lists.failAfter(0);

        assertThat(imports.answer(list, SOUTH, "handläggaren")).isInstanceOf(AnswerReply.Interrupted.class);
        assertThat(imports.preview(list).list().stage()).isEqualTo(Stage.RECEIVED);
        house.unfinished().takeUp();

        assertThat(imports.preview(list).list().stage()).isEqualTo(Stage.READ);
        assertThat(imports.preview(list).draft().observations()).hasSize(2);
    }

    @Test
    void keep_to_the_answers_when_the_same_file_is_handed_in_again_after_an_interruption() {
        var list = handIn(LAYOUT, "2025-01-04 - 12", "2025-01-05 norra 7");
        house.lists.failAfter(0);
        imports.answer(list, SOUTH, "handläggaren");

        assertThat(handIn(LAYOUT, "2025-01-04 - 12", "2025-01-05 norra 7")).isEqualTo(list);
        assertThat(imports.preview(list).draft().observations()).hasSize(2);
    }

    @Test
    void offer_what_was_remembered_to_the_next_list_of_the_layout_only() {
        var first = handIn(LAYOUT, "2025-01-04 - 12");
        assertThat(imports.remember(first, "handläggaren")).isInstanceOf(RememberReply.NothingToRemember.class);
        imports.answer(first, SOUTH, "handläggaren");
        var recipe = ((RememberReply.Kept) imports.remember(first, "handläggaren")).recipe();
        assertThat(recipe.version()).isEqualTo(1);
        assertThat(imports.remember(first, "handläggaren")).isEqualTo(new RememberReply.Known(recipe));

        var next = handIn(LAYOUT, "2025-02-01 - 9");
        var other = handIn(OTHER_LAYOUT, "2025-02-01 - 9");
        assertThat(imports.preview(next).recipe()).contains(recipe);
        assertThat(imports.preview(other).recipe()).isEmpty();
        assertThat(imports.follow(other, recipe, "x")).isInstanceOf(AnswerReply.OtherLayout.class);

        assertThat(imports.follow(next, recipe, "handläggaren")).isInstanceOf(AnswerReply.Read.class);
        assertThat(imports.preview(next).draft().observations()).hasSize(1);
        assertThat(imports.preview(next).recipe()).isEmpty();
        assertThat(imports.preview(next).answers()).extracting(Answered::recipe).hasSize(1);
    }

    @Test
    void remember_nothing_that_is_about_one_cell_or_one_day() {
        assertThat(question("place@Blad1!B4").onlyHere()).isTrue();
        assertThat(question("count:2024-07-13:norra").onlyHere()).isTrue();
        assertThat(question("place:linero").onlyHere()).isFalse();
    }

    private static Question question(String key) {
        return new Question(key, "place", List.of(), List.of(new Question.Option("norra")), false);
    }

    @Test
    void make_a_new_version_of_a_changed_answer() {
        var list = handIn(LAYOUT, "2025-01-04 - 12");
        imports.answer(list, SOUTH, "handläggaren");
        imports.remember(list, "handläggaren");
        imports.answer(list, List.of(new Choice("where", "norra")), "kollegan");
        imports.remember(list, "kollegan");

        assertThat(house.interpretations().of(House.OPEN_HOUSE))
                .extracting(Recipe::version)
                .containsExactly(2, 1);
    }

    private ImportId handIn(String... lines) {
        return ((ReceiveReply.Read) house.handIn(House.OPEN_HOUSE, lines))
                .list()
                .id();
    }
}
