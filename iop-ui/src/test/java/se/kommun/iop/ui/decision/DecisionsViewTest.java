package se.kommun.iop.ui.decision;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithMockUser;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.condition.Evidence;
import se.kommun.iop.domain.payment.Judgement;
import se.kommun.iop.ui.frame.Words;
import se.kommun.iop.ui.house.Pages;
import se.kommun.iop.ui.house.Shelf;

/** A manager notes what has been decided; nothing impossible is kept, and nothing typed is lost. */
class DecisionsViewTest extends Pages {

    private static final Code DECISION = new Code("von-beslut");

    @BeforeEach
    void open() {
        go("beslut");
    }

    @Test
    void an_approval_is_noted_with_who_noted_it() {
        note("Notera justering", "2024-06-27");

        assertThat(since(Evidence.Kind.MINUTES_APPROVED)).isEqualTo(LocalDate.of(2024, 6, 27));
        assertThat(agreements.changes(Shelf.lunches().code()).getFirst().by()).isEqualTo("förvaltaren");
        assertThat(page()).contains("27 juni 2024");
    }

    @Test
    void a_decision_fills_the_blank_paragraph_in_all_the_agreement() {
        press("Notera beslut");
        test(find(TextField.class).last()).setValue("71");
        press("Spara");

        assertThat(now().decisions().getLast().paragraph()).isEqualTo("§ 71");
        assertThat(now().signing().slots().getFirst().authority().getFirst()).endsWith("§ 71");
        assertThat(now().footnotes().get(3).text()).endsWith("§ 71");
    }

    @Test
    void what_cannot_be_is_refused_at_the_form_and_stays_there() {
        note("Notera justering", "2024-06-19");

        assertThat(page()).contains("Protokollet kan inte ha justerats 19 juni 2024");
        assertThat(now()).isEqualTo(Shelf.lunches());
        assertThat(find(DatePicker.class).last().getValue()).isEqualTo(LocalDate.of(2024, 6, 19));
    }

    @Test
    void a_day_that_has_not_been_is_told_at_its_field() {
        press("Notera justering");
        find(DatePicker.class).last().setValue(LocalDate.of(2024, 12, 4));
        press("Spara");

        assertThat(find(DatePicker.class).last().getErrorMessage()).contains("3 december 2024");
        assertThat(now()).isEqualTo(Shelf.lunches());
    }

    @Test
    void whoever_was_overtaken_reads_who_and_what_and_may_save_on_top() {
        var theirs = Shelf.lunches().withParagraph(DECISION, "§ 71");
        agreements.save(theirs, "kollegan", clock.instant());

        note("Notera justering", "2024-06-27");
        assertThat(page()).contains("kollegan sparade version", "Beslut › Att ingå", "§ XX", "§ 71");
        assertThat(now()).isEqualTo(theirs);

        press("Spara min ändring ovanpå deras");
        assertThat(since(Evidence.Kind.MINUTES_APPROVED)).isEqualTo(LocalDate.of(2024, 6, 27));
        assertThat(now().decisions()).isEqualTo(theirs.decisions());
    }

    /** Point 3 of the golden scenario: blocked until decided, approved and signed by both, each missing part named. */
    @Test
    void the_first_instalment_unlocks_when_all_is_noted_and_not_before() {
        assertThat(missing()).hasSize(3);
        press("Notera beslut");
        test(find(TextField.class).last()).setValue("§ 71");
        press("Spara");
        assertThat(missing()).hasSize(3);
        note("Notera justering", "2024-06-27");
        assertThat(missing())
                .containsExactly("Underskrift saknas: Vård- och omsorgsförvaltningen", "Underskrift saknas: LIPS");
        sign("2024-06-28");
        assertThat(missing()).containsExactly("Underskrift saknas: LIPS");
        sign("2024-06-29");
        assertThat(missing()).isEmpty();
        assertThat(now().judgeInstalments(LocalDate.of(2024, 6, 28)).getFirst()).isInstanceOf(Judgement.Blocked.class);
        assertThat(now().signing().slots().getLast().placeAndDate()).isEqualTo("Lund den 29 juni 2024");
    }

    @Test
    void nobody_signs_before_the_paragraph_is_known() {
        sign("2024-06-28");

        assertThat(page()).contains("Avtalet kan inte undertecknas med en lucka");
        assertThat(now()).isEqualTo(Shelf.lunches());
    }

    /** The next party that has not signed. */
    private void sign(String day) {
        test(find(Button.class).withText("Notera underskrift").all().getFirst()).click();
        var field = find(DatePicker.class).all().stream()
                .filter(one -> one.getLabel().equals("Dag för underskriften"))
                .toList()
                .getFirst();
        test(field).setValue(LocalDate.parse(day));
        press("Spara");
    }

    private List<String> missing() {
        return now().judgeInstalments(LocalDate.of(2024, 7, 1)).getFirst().because().missing().stream()
                .map(one -> Words.say(one.sentence()))
                .toList();
    }

    @Test
    @WithMockUser(username = "läsaren", roles = "READER")
    void a_reader_reads_and_notes_nothing() {
        assertThat(page()).contains("Inte noterat");
        assertThat(find(Button.class).withText("Notera beslut").exists()).isFalse();
    }

    private void note(String what, String day) {
        press(what);
        test(find(DatePicker.class).last()).setValue(LocalDate.parse(day));
        press("Spara");
    }

    /** The last decision is the one that this agreement waits for. */
    @Override
    protected void press(String button) {
        test(find(Button.class).withText(button).last()).click();
    }

    private LocalDate since(Evidence.Kind kind) {
        return now().evidence().since(kind, DECISION, LocalDate.MAX).orElseThrow();
    }
}
