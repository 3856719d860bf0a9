package se.kommun.iop.ui.noting;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.kommun.iop.domain.agreement.CaseNumber;
import se.kommun.iop.ui.house.Pages;

/** What is typed in a form is there until it is saved, whatever becomes of the page. */
class UnsavedTest extends Pages {

    private static final LocalDate APPROVED = LocalDate.of(2024, 6, 27);

    @BeforeEach
    void open() {
        go("beslut");
    }

    @Test
    void saving_one_form_leaves_what_is_typed_in_another() {
        press("Notera justering");
        press("Notera anslag");
        find(TextField.class).last().setValue("Anslagstavlan, 28 juni");
        find(DatePicker.class).first().setValue(APPROVED);
        test(find(Button.class).withText("Spara").first()).click();

        assertThat(page()).contains("27 juni 2024");
        assertThat(find(TextField.class).last().getValue()).isEqualTo("Anslagstavlan, 28 juni");
    }

    @Test
    void a_form_that_was_left_is_offered_back_with_when() {
        press("Notera justering");
        find(DatePicker.class).first().setValue(APPROVED);
        go("beslut");

        assertThat(page()).contains("Du har ett osparat utkast från 2024-12-03 kl. 14.00");
        press("Fortsätt skriva");
        assertThat(find(DatePicker.class).first().getValue()).isEqualTo(APPROVED);
        press("Spara");
        assertThat(page()).doesNotContain("osparat utkast");
        assertThat(unsaved.of("förvaltaren", now().code().text())).isEmpty();
    }

    @Test
    void what_is_thrown_away_is_gone() {
        press("Notera justering");
        find(DatePicker.class).first().setValue(APPROVED);
        go("beslut");
        press("Släng utkastet");

        assertThat(page()).doesNotContain("osparat utkast");
        assertThat(unsaved.of("förvaltaren", now().code().text())).isEmpty();
    }

    @Test
    void whoever_goes_on_later_is_told_what_others_have_saved_since() {
        press("Notera justering");
        find(DatePicker.class).first().setValue(APPROVED);
        agreements.save(
                now().revise()
                        .identity(now().identity().with(new CaseNumber("VON 2024/00001")))
                        .done(),
                "den andra",
                clock.instant());
        go("beslut");
        press("Fortsätt skriva");
        press("Spara");

        assertThat(page()).contains("den andra sparade version", "Spara min ändring ovanpå deras");
    }
}
