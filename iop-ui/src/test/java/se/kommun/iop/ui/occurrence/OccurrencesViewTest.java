package se.kommun.iop.ui.occurrence;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.context.support.WithMockUser;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.Agreements;
import se.kommun.iop.domain.change.Occurrence;
import se.kommun.iop.domain.change.Occurrence.Trigger;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.condition.Evidence;
import se.kommun.iop.domain.followup.FollowUp.Point;
import se.kommun.iop.ui.house.Shelf;
import se.kommun.iop.ui.house.ViewHouse;

/** The golden scenario, points 5 and 8, on screen: a follow-up unlocks, and notice is never free. */
@SpringBootTest(classes = ViewHouse.class)
@ViewPackages(packages = "se.kommun.iop.ui")
@WithMockUser(username = "förvaltaren", roles = "MANAGER")
class OccurrencesViewTest extends SpringBrowserlessTest {

    private static final LocalDate OCTOBER_15 = LocalDate.of(2024, 10, 15);

    @Autowired
    private Agreements agreements;

    @Autowired
    private Clock clock;

    @BeforeEach
    void open() {
        agreements.save(Shelf.lunches(), "test", clock.instant());
        go("handelser");
    }

    /** T-11, T-12. */
    @Test
    void notice_is_offered_after_a_deviation_and_a_dialogue_and_says_that_it_changes_nothing() {
        assertThat(offered("Notera en uppsägning")).isFalse();
        assertThat(page()).contains("Notera först den avvikelse eller det problem som är skälet");

        press("Notera en avvikelse");
        day(LocalDate.of(2024, 10, 1));
        choose(0, new Code("lips"));
        write("Två platser har varit stängda i två veckor");
        press("Spara");
        assertThat(offered("Notera en uppsägning")).isFalse();
        assertThat(page()).contains("Parterna ska först föra en dialog");

        press("Notera en dialog");
        day(LocalDate.of(2024, 10, 8));
        about().select(now().life().occurrences().getFirst());
        write("Vi är inte överens om hur vi går vidare");
        press("Spara");

        press("Notera en uppsägning");
        choose(1, Trigger.COMMITMENTS_NOT_KEPT);
        choose(2, new Code("traffpunkterna"));
        write("Platserna är fortfarande stängda");
        day(OCTOBER_15);
        assertThat(page())
                .contains(
                        "En uppsägning efter 30 september 2024 ändrar ingenting: avtalet upphör ändå 31 december 2024");
        press("Spara");

        assertThat(now().life().occurrences()).hasSize(3).last().isInstanceOf(Occurrence.NoticeGiven.class);
        assertThat(offered("Notera en uppsägning")).isFalse();
        assertThat(page()).contains("Avtalet upphör 31 december 2024, när avtalstiden är slut (A:156)");
    }

    /** A-65, T-13. */
    @Test
    void rescission_waits_for_a_call_for_remedy_and_a_judgement() {
        assertThat(offered("Notera en hävning")).isFalse();

        press("Notera en anmodan");
        day(OCTOBER_15);
        choose(0, new Code("traffpunkterna"));
        choose(1, new Code("lips"));
        write("Öppna de två platserna igen");
        press("Spara");

        assertThat(page()).contains("sedan dess har det gått 49 dagar", "en person bedömer det");
        press("Notera en hävning");
        press("Spara");
        assertThat(find(TextField.class).last().getErrorMessage()).startsWith("Skriv titeln på den som bedömde");
        day(LocalDate.of(2024, 10, 14));
        choose(1, new Code("traffpunkterna"));
        test(find(TextField.class).last()).setValue("Enhetschefen");
        write("Inget har hänt");
        press("Spara");
        assertThat(page()).contains("Hävningen är daterad 14 oktober 2024, men anmodan om rättelse 15 oktober 2024");

        day(LocalDate.of(2024, 11, 20));
        press("Spara");
        assertThat(page()).contains("Avtalet upphörde 20 november 2024", "Enhetschefen bedömde");
    }

    /** T-03. */
    @Test
    void a_follow_up_is_done_when_all_its_points_have_been_dealt_with() {
        go("uppfoljningar");
        assertThat(page()).contains("Inget möte är planerat eller hållet");
        var points = Shelf.lunches().followUps().getFirst().points();

        hold(points.subList(0, 3));
        assertThat(now().evidence().facts()).isEmpty();
        assertThat(page()).contains("Punkten ”Planering av höstens samarbete” är inte behandlad");

        hold(points.subList(3, 4));
        assertThat(now().evidence().since(Evidence.Kind.FOLLOWED_UP, new Code("sommar"), LocalDate.MAX))
                .contains(LocalDate.of(2024, 9, 12));
        assertThat(page()).contains("Genomförd 12 september 2024");
    }

    @Test
    void what_has_been_done_of_what_was_promised_is_noted_with_what_shows_it() {
        go("ataganden");
        test(find(Button.class).withText("Anteckna som gjort").first()).click();
        // Every row has a form; the one that is open comes first.
        find(DatePicker.class).first().setValue(LocalDate.of(2024, 9, 12));
        find(TextField.class).first().setValue("Menyn från september");
        test(find(Button.class).withText("Spara").first()).click();

        assertThat(now().life().fulfilments())
                .hasSize(1)
                .first()
                .satisfies(done -> assertThat(done.obligation())
                        .isEqualTo(Shelf.lunches().commitments().getFirst().code()));
        assertThat(page()).contains("Gjort 12 september 2024");
    }

    @Test
    @WithMockUser(username = "läsaren", roles = "READER")
    void a_reader_reads_why_and_notes_nothing() {
        assertThat(page()).contains("Inte möjligt än", "Inget är noterat.");
        assertThat(offered("Notera en avvikelse")).isFalse();
    }

    private void hold(List<Point> points) {
        test(find(Button.class).withText("Anteckna som hållen").first()).click();
        day(LocalDate.of(2024, 9, 12));
        find(TextField.class)
                .withCaption("Anteckningar eller diarienummer")
                .last()
                .setValue("Minnesanteckningar 1");
        pointsField().setValue(Set.copyOf(points));
        test(find(Button.class).withText("Spara").last()).click();
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<Point> pointsField() {
        return find(CheckboxGroup.class).last();
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<Occurrence> about() {
        return find(CheckboxGroup.class).last();
    }

    private void go(String page) {
        UI.getCurrent().navigate("avtal/seniorluncher-2024/" + page);
    }

    private void day(LocalDate day) {
        find(DatePicker.class).last().setValue(day);
    }

    private void write(String text) {
        find(TextArea.class).last().setValue(text);
    }

    @SuppressWarnings("unchecked")
    private <T> void choose(int which, T what) {
        var all = find(Select.class).all();
        ((Select<T>) all.get(which)).setValue(what);
    }

    private boolean offered(String button) {
        return find(Button.class).withText(button).exists();
    }

    private void press(String button) {
        test(find(Button.class).withText(button).last()).click();
    }

    private Agreement now() {
        return agreements.find(Shelf.lunches().code()).orElseThrow();
    }

    private String page() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
