package se.kommun.iop.ui.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.kommun.iop.domain.assessment.Assessments;
import se.kommun.iop.ui.house.Pages;

/** a person judges, with a motive and on a text; the page asks and remembers. */
class AssessmentsViewTest extends Pages {

    @BeforeEach
    void open() {
        go("bedomningar");
    }

    @Test
    void all_questions_are_asked_and_none_is_answered_by_itself() {
        assertThat(page())
                .contains("0 av 19 frågor bedömda", "Inget svar är", "Betalar kommunen ett pris per enhet")
                .doesNotContain("Tecken att titta närmare på");
    }

    @Test
    void an_answer_without_a_motive_or_a_judge_is_not_kept() {
        press("Bedöm");
        press("Spara");

        assertThat(find(RadioButtonGroup.class).first().getErrorMessage()).isEqualTo("Välj ett svar.");
        assertThat(find(TextArea.class).first().getErrorMessage()).contains("utan motivering");
        assertThat(known().answers()).isEmpty();
    }

    @Test
    void an_answer_is_kept_with_who_when_and_on_what_text_and_the_earlier_ones_stay() {
        judge("Bedöm", 1, "Sex månader är inte lång tid.", "Utkast 2024-05-01");
        assertThat(page())
                .contains("1 av 19 frågor bedömda", "Ett svar är", "Tecken att titta närmare på")
                .contains("Bedömd på en annan text än Utkast 2024-06-11")
                .contains("av utvecklingsledare, 3 december 2024, på Utkast 2024-05-01");

        judge("Bedöm på nytt", 0, "Nu är det längre.", "");
        assertThat(page())
                .contains("1 tidigare bedömning", "Nej. Sex månader är inte lång tid.", "Inget svar är")
                .doesNotContain("Bedömd på en annan text");
        assertThat(known().answers()).hasSize(2);
    }

    @Test
    void aid_is_counted_in_euro_with_what_this_agreement_would_add() {
        add(LocalDate.of(2024, 6, 20), "200000", "10");

        assertThat(page())
                .contains("Räknas den 3 december 2024", "20\u00a0000 euro", "280\u00a0000 euro")
                .contains("Kvar efter det här avtalet", "260\u00a0000 euro", "Beviljat före registret");
        find(DatePicker.class).last().setValue(LocalDate.of(2027, 6, 20));
        assertThat(page()).contains("300\u00a0000 euro", "Nej, utanför de tre åren");
    }

    @Test
    void aid_without_a_worth_or_a_rate_is_not_kept() {
        press("Lägg till stöd");
        press("Spara");

        assertThat(find(BigDecimalField.class).first().getErrorMessage()).contains("större än noll");
        assertThat(known().aid()).isEmpty();
    }

    private void judge(String button, int option, String motive, String text) {
        press(button);
        choose(option);
        test(find(TextArea.class).first()).setValue(motive);
        test(find(TextField.class).first()).setValue("utvecklingsledare");
        if (!text.isEmpty()) {
            test(find(TextField.class).last()).setValue(text);
        }
        press("Spara");
    }

    @SuppressWarnings("unchecked")
    private void choose(int option) {
        RadioButtonGroup<Object> group = find(RadioButtonGroup.class).first();
        group.setValue(group.getListDataView().getItem(option));
    }

    @SuppressWarnings("unchecked")
    private void add(LocalDate on, String amount, String rate) {
        press("Lägg till stöd");
        ((ComboBox<String>) find(ComboBox.class).first()).setValue("LIPS");
        test(find(DatePicker.class).first()).setValue(on);
        test(find(TextField.class).last()).setValue("bidrag");
        test(find(BigDecimalField.class).first()).setValue(new BigDecimal(amount));
        test(find(BigDecimalField.class).all().get(1)).setValue(new BigDecimal(rate));
        press("Spara");
    }

    private Assessments known() {
        return now().life().assessments();
    }
}
