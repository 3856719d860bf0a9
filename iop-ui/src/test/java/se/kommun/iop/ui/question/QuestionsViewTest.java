package se.kommun.iop.ui.question;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithMockUser;
import se.kommun.iop.domain.agreement.Dismissal;
import se.kommun.iop.domain.review.OpenQuestions;
import se.kommun.iop.ui.house.Pages;
import se.kommun.iop.ui.house.Shelf;

/** An open question stands until it is settled, or until a person lets it stand and says why. */
class QuestionsViewTest extends Pages {

    private static final int OPEN = OpenQuestions.of(Shelf.lunches()).open().size();

    @BeforeEach
    void open() {
        go("fragor");
    }

    @Test
    void every_question_stands_with_its_clause_and_a_suggestion() {
        assertThat(page())
                .contains(OPEN + " öppna frågor", "Motsäger sig (", "Inte färdigt (", "Står inte (")
                .contains("varken pris eller hur självkostnaden räknas", "A:103", "Skriv in priset");
    }

    @Test
    void no_question_is_dismissed_without_a_reason() {
        press("Låt stå");
        press("Spara");

        assertThat(find(TextArea.class).first().getErrorMessage()).contains("Utan skäl");
        assertThat(dismissals()).isEmpty();
    }

    @Test
    void a_question_may_stand_and_be_asked_again_and_both_stay_known() {
        letStand("Avstämt med jurist.");
        assertThat(page()).contains(OPEN - 1 + " öppna frågor", "Avstämt med jurist. (förvaltaren, 3 december 2024)");

        press("Ta upp igen");
        press("Spara");
        assertThat(page()).contains(OPEN + " öppna frågor", "Togs upp igen av förvaltaren, 3 december 2024.");
        assertThat(dismissals()).extracting(Dismissal::stands).containsExactly(false);

        letStand("Ändå.");
        assertThat(dismissals()).extracting(Dismissal::reason).containsExactly("Avstämt med jurist.", "Ändå.");
        assertThat(page()).contains(OPEN - 1 + " öppna frågor", "Togs upp igen av");
    }

    @Test
    @WithMockUser(username = "läsaren", roles = "READER")
    void a_reader_reads_and_dismisses_nothing() {
        assertThat(page()).contains("öppna frågor");
        assertThat(find(Button.class).withText("Låt stå").exists()).isFalse();
    }

    private void letStand(String reason) {
        press("Låt stå");
        test(find(TextArea.class).first()).setValue(reason);
        press("Spara");
    }

    private List<Dismissal> dismissals() {
        return now().life().dismissals();
    }
}
