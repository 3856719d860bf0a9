package se.kommun.iop.ui.party;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kommun.iop.domain.party.OrganisationNumber;
import se.kommun.iop.domain.party.Party;
import se.kommun.iop.ui.house.Pages;

/** Who the parties are, and who has which role on which day. */
class PartiesViewTest extends Pages {

    private static final String CONTACT = "kontaktpersonen för LIPS";

    @BeforeEach
    void open() {
        go("parter");
    }

    /** */
    @Test
    void the_organisations_stand_with_number_membership_and_how_they_are_reached() {
        assertThat(page())
                .contains("802471-1643", "802542-5979", "212000-1132", "LIPS kallas olika saker")
                .contains("LIPS; ingenting skickas direkt till arbetsgivaren")
                .contains("utvecklingsledare, sammankallande", "Vakant");
    }

    /** T-26. */
    @Test
    void a_role_passes_on_and_the_roles_that_follow_it_pass_with_it() {
        passOn("A", LocalDate.of(2024, 7, 1));
        passOn("B", LocalDate.of(2024, 9, 1));

        assertThat(page())
                .contains("B har flera roller: " + CONTACT + " och samordnaren för serveringen")
                .contains("2024-08-31", "Tills vidare");
        test(find(DatePicker.class).first()).setValue(LocalDate.of(2024, 8, 31));
        assertThat(page()).contains("A har flera roller").doesNotContain("B har flera roller");
    }

    @Test
    void two_cannot_take_up_one_role_on_the_same_day() {
        passOn("A", LocalDate.of(2024, 7, 1));
        passOn("B", LocalDate.of(2024, 7, 1));

        assertThat(page()).contains("skulle ha två innehavare samtidigt");
        assertThat(now().life().roles().holdings()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"802471-1644", "80247116", "", "198024711643", "811471-1643"})
    void a_wrong_number_is_told_at_its_field(String typed) {
        type(typed);

        assertThat(find(TextField.class).last().getErrorMessage()).contains("kontrollsiffra");
        assertThat(number()).isEqualTo("802471-1643");
    }

    @ParameterizedTest
    @ValueSource(strings = {"802542-5979", "16802542-5979", "8025425979", "802542–5979"})
    void a_number_may_be_typed_in_many_ways(String typed) {
        type(typed);

        assertThat(number()).isEqualTo("802542-5979");
    }

    private void type(String number) {
        press("Ändra numret för LIPS");
        find(TextField.class).last().setValue(number);
        press("Spara");
    }

    @SuppressWarnings("unchecked")
    private void passOn(String holder, LocalDate from) {
        press("Notera ny innehavare");
        ((ComboBox<String>) find(ComboBox.class).first()).setValue(CONTACT);
        test(find(TextField.class).first()).setValue(holder);
        test(find(DatePicker.class).first()).setValue(from);
        test(find(TextField.class).last()).setValue("e-post");
        press("Spara");
    }

    private String number() {
        var lips = now().parties().parties().stream()
                .filter(Party.Association.class::isInstance)
                .map(Party.Association.class::cast)
                .findFirst();
        return lips.flatMap(Party.Association::number)
                .map(OrganisationNumber::written)
                .orElse("");
    }
}
