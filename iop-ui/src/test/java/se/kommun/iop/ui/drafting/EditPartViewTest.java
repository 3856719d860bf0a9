package se.kommun.iop.ui.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithMockUser;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.CaseNumber;
import se.kommun.iop.domain.agreement.TitlePattern;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.condition.Evidence;
import se.kommun.iop.ui.house.Pages;
import se.kommun.iop.ui.house.Shelf;

/** Any part of an agreement is changed by its form, with a reason, and over nobody's work. */
class EditPartViewTest extends Pages {

    @Test
    void a_part_is_changed_and_the_history_says_why() {
        go("andra/verksamhet");
        text("Platsens namn", "Arkivgatan 2");
        text("Varför ändras det?", "Flytt till nya lokaler");
        press("Spara");

        assertThat(now().activity().places().getFirst().name()).isEqualTo("Arkivgatan 2");
        assertThat(agreements.changes(now().code()).getFirst().reason()).isEqualTo("Flytt till nya lokaler");
        go("andringar");
        assertThat(page()).contains("Flytt till nya lokaler");
    }

    @Test
    void a_wrong_number_is_told_at_its_field_and_nothing_is_kept() {
        go("andra/parter");
        text("Organisationsnummer", "802471-1644");
        press("Spara");

        assertThat(find(TextField.class)
                        .withCaption("Organisationsnummer")
                        .first()
                        .getErrorMessage())
                .contains("kontrollsiffra");
        assertThat(now()).isEqualTo(Shelf.lunches());
    }

    @Test
    void a_term_that_leaves_an_instalment_outside_is_refused_with_the_reason() {
        go("andra/period");
        find(DatePicker.class).withCaption("Sista dagen").first().setValue(LocalDate.of(2024, 10, 31));
        press("Spara");

        assertThat(page()).contains("Inget sparades");
        assertThat(now()).isEqualTo(Shelf.lunches());
        assertThat(find(IntegerField.class).first().getValue()).isEqualTo(3);
    }

    @Test
    void the_title_is_made_of_the_parties_and_the_subject_when_it_is_left_empty() {
        go("andra/grunduppgifter");
        test(find(Button.class).withText("Skapa titeln av parterna och ämnet").first())
                .click();
        assertThat(page()).contains("Idéburet offentligt partnerskap (IOP) mellan");
        press("Spara");

        assertThat(now().identity().title()).isEqualTo(TitlePattern.of(now()));
    }

    @Test
    void who_was_overtaken_reads_by_whom_and_may_lay_the_change_on_top() {
        go("andra/syfte");
        find(TextArea.class).withCaption("Målgrupp").first().setValue("Alla som vill.");
        agreements.save(numbered(now(), "VON 2024/00001"), "den andra", clock.instant());
        press("Spara");

        assertThat(page()).contains("den andra sparade version", "VON 2024/00001");
        press("Spara min ändring ovanpå deras");
        assertThat(now().purpose().targetGroup()).isEqualTo("Alla som vill.");
        assertThat(now().identity().caseNumber()).contains(new CaseNumber("VON 2024/00001"));
    }

    /** what is signed changes by dialogue and by the parties' decision. */
    @Test
    void what_all_parties_have_signed_is_not_changed_by_one_officer() {
        agreements.save(signed(now()), "förvaltaren", clock.instant());
        go("andra/ekonomi");

        assertThat(page()).contains("Avtalet är undertecknat av alla parter", "Till Händelser");
        assertThat(find(Button.class).withText("Spara").exists()).isFalse();
        go("andra/verksamhet");
        assertThat(find(Button.class).withText("Spara").exists()).isTrue();
    }

    @Test
    void what_was_typed_is_offered_back_and_gone_when_it_is_saved() {
        go("andra/syfte");
        find(TextArea.class).withCaption("Målgrupp").first().setValue("Alla som vill.");
        go("andra/syfte");

        assertThat(page()).contains("Du har ett osparat utkast från");
        press("Fortsätt skriva");
        assertThat(find(TextArea.class).withCaption("Målgrupp").first().getValue())
                .isEqualTo("Alla som vill.");
        press("Spara");
        assertThat(unsaved.of("förvaltaren", now().code().text())).isEmpty();
    }

    @Test
    @WithMockUser(username = "läsaren", roles = "READER")
    void a_reader_is_offered_no_changes() {
        go("");
        assertThat(find(Anchor.class).withText("Ändra: Syfte").exists()).isFalse();
        go("andra/syfte");
        assertThat(page()).contains("Sidan finns inte");
    }

    private static Agreement signed(Agreement agreement) {
        var facts = Stream.concat(
                        Stream.of(fact(Evidence.Kind.MINUTES_APPROVED, "von-beslut")),
                        agreement.parties().parties().stream()
                                .map(party ->
                                        fact(Evidence.Kind.SIGNED, party.code().text())))
                .toList();
        return agreement.with(
                agreement.life().revise().noted(new Evidence(facts)).done());
    }

    private static Evidence.Fact fact(Evidence.Kind kind, String about) {
        return new Evidence.Fact(kind, new Code(about), LocalDate.of(2024, 6, 27), "");
    }

    private static Agreement numbered(Agreement agreement, String number) {
        return agreement
                .revise()
                .identity(agreement.identity().with(new CaseNumber(number)))
                .done();
    }

    private void text(String label, String value) {
        find(TextField.class).withCaption(label).first().setValue(value);
    }
}
