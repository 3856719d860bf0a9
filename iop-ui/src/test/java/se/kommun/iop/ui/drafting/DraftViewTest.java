package se.kommun.iop.ui.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithMockUser;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.Standing;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.condition.Condition;
import se.kommun.iop.domain.review.OpenQuestions;
import se.kommun.iop.ui.house.Pages;

/** A new agreement from the template or from a copy, step by step. */
class DraftViewTest extends Pages {

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2025, 12, 31);

    @AfterEach
    void forgetWhatIsNew() {
        agreements.forget(new Code("sprakcafe-pa-biblioteken-2025"));
        agreements.forget(new Code("seniorluncher-2025"));
    }

    @Test
    void an_agreement_is_written_from_the_template_step_by_step() {
        begin("språkcafé på biblioteken");
        assertThat(page()).contains("mellan XX och XX om språkcafé på biblioteken");

        text("Kommun", "Exempelstads kommun");
        text("Nämnd som beslutar och följer upp", "Kulturnämnden");
        text("Utfärdande förvaltning", "Kulturförvaltningen");
        text("Beslutas av", "Kulturnämnden");
        day("Sammanträdesdag", LocalDate.of(2024, 12, 18));
        press("Nästa");

        fillParties();
        assertThat(page())
                .contains("mellan Föreningen Exempel (Exempel) och Biblioteken, Kulturförvaltningen,"
                        + " Exempelstads kommun om språkcafé på biblioteken");
        press("Nästa");

        area("Samhällsutmaning", "Många saknar någon att öva svenska med.");
        area("Målgrupp", "Vuxna som lär sig svenska.");
        area("Mål", "Fler övar svenska.");
        assertThat(page()).contains("Många saknar någon att öva svenska med.");
        press("Nästa");

        text("Platsens namn", "Huvudbiblioteket");
        press("Nästa");

        area("Vad", "Exempel ska hålla språkcafé varje vecka.");
        find(TextArea.class).withCaption("Vad").last().setValue("Kulturförvaltningen ska upplåta lokaler.");
        press("Nästa");

        text("Belopp", "120 000");
        assertThat(page()).contains("120\u00a0000\u00a0kr").contains("protokoll är justerat");
        press("Nästa");
        press("Nästa");
        press("Nästa");
        press("Nästa");
        press("Nästa");

        assertThat(page()).contains("Avtalet kan sparas som utkast", "öppna frågor", "Gå till Ekonomi");
        press("Spara som utkast");

        var saved = agreements.find(new Code("sprakcafe-pa-biblioteken-2025")).orElseThrow();
        assertThat(saved.instalments())
                .singleElement()
                .satisfies(one -> assertThat(one.condition())
                        .isEqualTo(new Condition.AllOf(List.of(
                                new Condition.MinutesApproved(new Code("decision-1")),
                                new Condition.SignedBy(new Code("party-1")),
                                new Condition.SignedBy(new Code("party-2"))))));
        assertThat(Standing.of(saved, LocalDate.of(2024, 12, 3))).isEqualTo(Standing.DRAFT);
        assertThat(OpenQuestions.of(saved).open()).isNotEmpty();
        assertThat(unsaved.of("förvaltaren", "nytt-avtal")).isEmpty();
    }

    @Test
    void what_is_wrong_is_told_at_its_field_and_what_was_typed_stays() {
        begin("språkcafé");
        step("parter");
        text("Organisationsnummer", "802000-0008");
        press("Nästa");

        assertThat(find(TextField.class)
                        .withCaption("Organisationsnummer")
                        .first()
                        .getErrorMessage())
                .contains("kontrollsiffra");
        step("syfte");
        step("parter");
        assertThat(find(TextField.class)
                        .withCaption("Organisationsnummer")
                        .first()
                        .getValue())
                .isEqualTo("802000-0008");
        step("granska");
        assertThat(page()).contains("Parter: något saknas eller är fel", "Ekonomi: något saknas eller är fel");
        assertThat(offered("Spara som utkast")).isFalse();
        assertThat(find(Anchor.class).withText("Gå till Ekonomi").exists()).isTrue();
    }

    @Test
    void what_was_typed_is_offered_to_whoever_comes_back() {
        begin("språkcafé");
        text("Kommun", "Exempelstads kommun");

        UI.getCurrent().navigate("nytt-avtal");
        assertThat(page()).contains("Du har ett osparat utkast från 2024-12-03");
        press("Fortsätt skriva");
        assertThat(find(TextField.class).withCaption("Kommun").first().getValue())
                .isEqualTo("Exempelstads kommun");

        UI.getCurrent().navigate("nytt-avtal");
        press("Släng utkastet");
        assertThat(unsaved.of("förvaltaren", "nytt-avtal")).isEmpty();
    }

    @Test
    @SuppressWarnings("unchecked")
    void a_copy_says_what_the_other_says_and_has_lived_nothing() {
        UI.getCurrent().navigate("nytt-avtal");
        var how = (RadioButtonGroup<Object>) find(RadioButtonGroup.class).first();
        how.setValue(how.getListDataView().getItem(1));
        ((Select<Agreement>) find(Select.class).first()).setValue(now());
        press("Börja skriva");
        step("granska");
        assertThat(page()).contains("Avtalet kan sparas som utkast");
        press("Spara som utkast");

        var copy = agreements.find(new Code("seniorluncher-2025")).orElseThrow();
        assertThat(copy.identity().caseNumber()).isEmpty();
        assertThat(copy.commitments()).hasSameSizeAs(now().commitments());
        assertThat(copy.term().period().from()).isEqualTo("2025-07-01");
        assertThat(copy.instalments().getFirst().period().through()).isEqualTo("2025-08-31");
        assertThat(copy.life().noted().facts()).isEmpty();
    }

    @Test
    @WithMockUser(username = "läsaren", roles = "READER")
    void a_reader_writes_no_agreements() {
        UI.getCurrent().navigate("nytt-avtal");
        assertThat(page()).contains("Sidan finns inte");
    }

    private void begin(String subject) {
        UI.getCurrent().navigate("nytt-avtal");
        text("Ämne", subject);
        day("Första dagen", FIRST);
        day("Sista dagen", LAST);
        press("Börja skriva");
    }

    private void fillParties() {
        text("Fullständigt namn", "Föreningen Exempel");
        text("Kallas", "Exempel");
        text("Organisationsnummer", "802000-0009");
        find(TextField.class).withCaption("Fullständigt namn").last().setValue("Biblioteken");
        find(TextField.class).withCaption("Kallas").last().setValue("Biblioteken");
        text("Den juridiska personens organisationsnummer", "212000-1132");
        text("Juridisk person", "Exempelstads kommun");
        text("Förvaltning", "Kulturförvaltningen");
        text("Nämnd", "Kulturnämnden");
        find(TextField.class)
                .withCaption("Kontaktpersonens roll")
                .all()
                .forEach(one -> one.setValue("kontaktpersonen"));
    }

    private void step(String path) {
        var id = unsaved.of("förvaltaren", "nytt-avtal").getFirst().form();
        UI.getCurrent().navigate("nytt-avtal/" + id + "/" + path);
    }

    private void text(String label, String value) {
        find(TextField.class).withCaption(label).first().setValue(value);
    }

    private void area(String label, String value) {
        find(TextArea.class).withCaption(label).first().setValue(value);
    }

    private void day(String label, LocalDate value) {
        find(DatePicker.class).withCaption(label).first().setValue(value);
    }
}
