package se.kommun.iop.ui.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.context.support.WithMockUser;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.followup.Answer;
import se.kommun.iop.domain.observation.Fingerprint;
import se.kommun.iop.domain.paper.PaperId;
import se.kommun.iop.domain.paper.PaperKind;
import se.kommun.iop.domain.paper.PaperStage;
import se.kommun.iop.domain.paper.Passage;
import se.kommun.iop.domain.paper.Passages;
import se.kommun.iop.ui.house.AgreementsInMemory;
import se.kommun.iop.ui.house.AnswersInMemory;
import se.kommun.iop.ui.house.Shelf;
import se.kommun.iop.ui.house.ViewHouse;

/** Writing a paper in its column. */
@SpringBootTest(classes = ViewHouse.class)
@ViewPackages(packages = "se.kommun.iop.ui")
@WithMockUser(username = "förvaltaren", roles = "MANAGER")
class WritingViewTest extends SpringBrowserlessTest {

    private static final Code AGREEMENT = new Code("seniorluncher-2024");
    private static final Code PAPER = new Code("december");
    private static final Code SUMMARY = new Code("summary");

    @Autowired
    private AgreementsInMemory agreements;

    @Autowired
    private AnswersInMemory answers;

    @Autowired
    private Passages passages;

    @Autowired
    private Clock clock;

    @BeforeEach
    void open() {
        answers.forget();
        agreements.save(Shelf.lunches(), "test", clock.instant());
        UI.getCurrent().navigate("avtal/" + AGREEMENT + "/skriv/uppfoljning/" + PAPER);
    }

    @Test
    void shows_the_paper_with_its_texts_in_their_places() {
        assertThat(text())
                .contains("UTKAST", "Om underlaget", "Tabell", "Vad en bra text svarar på", "Bilaga A")
                .containsSubsequence("Sammanfattning", "Om underlaget", "Planering");
        assertThat(find(TextArea.class).all()).allMatch(field -> !field.isReadOnly());
        assertThat(gate()).contains("Utkast", "Texten saknas: sammanfattningen", "Diarienummer saknas");
        assertThat(steps()).isEmpty();
    }

    @Test
    void what_is_missing_leads_to_where_it_is_mended() {
        assertThat(find(Anchor.class).all())
                .filteredOn(way -> way.getText().equals("Diarienummer saknas."))
                .extracting(Anchor::getHref)
                .containsExactly("avtal/" + AGREEMENT + "/andra/grunduppgifter");
    }

    @Test
    void keeps_a_text_when_the_writer_pauses_and_says_so() {
        summary().setValue("Samarbetet har fungerat väl.");

        assertThat(answers.of(AGREEMENT, PAPER))
                .extracting(Answer::text, Answer::by)
                .containsExactly(tuple("Samarbetet har fungerat väl.", "förvaltaren"));
        assertThat(text()).contains("Sparat 14.00");
        assertThat(gate()).doesNotContain("sammanfattningen");
    }

    @Test
    void refuses_a_text_that_is_too_long_and_keeps_it_in_the_field() {
        summary().setValue("x".repeat(50_001));

        assertThat(answers.of(AGREEMENT, PAPER)).isEmpty();
        assertThat(text()).contains("Inte sparat");
        assertThat(summary().getValue()).hasSize(50_001);
    }

    @Test
    void tells_the_later_of_two_who_saved_what_and_keeps_both() {
        answers.save(AGREEMENT, PAPER, new Answer(SUMMARY, SUMMARY, "Den andras text.", "kollegan", clock.instant()));

        summary().setValue("Min text.");

        assertThat(text()).contains("kollegan sparade en annan text kl. 14.00", "Den andras text.");
        assertThat(answers.versions(AGREEMENT, PAPER, SUMMARY, SUMMARY))
                .extracting(Answer::text)
                .containsExactly("Den andras text.", "Min text.");

        find(Button.class).withText("Lägg den efter min").single().click();
        assertThat(summary().getValue()).isEqualTo("Min text.\n\nDen andras text.");
        assertThat(text()).doesNotContain("kollegan sparade");
    }

    @Test
    void remarks_on_language_beside_the_text_and_hinders_nothing() {
        summary().setValue("Det gäller bl.a. LOU.");

        assertThat(text()).contains("2 påpekanden om klarspråk", "”bl.a.”", "bland annat", "”LOU”", "Sparat 14.00");
    }

    @Test
    @WithMockUser(username = "läsaren", roles = "READER")
    void a_reader_reads_the_paper() {
        assertThat(find(TextArea.class).exists()).isFalse();
        assertThat(text()).contains("Om underlaget", "[Text saknas");
    }

    @Test
    void shows_it_as_pages_with_header_and_number() {
        UI.getCurrent().navigate("avtal/" + AGREEMENT + "/skriv/uppfoljning/" + PAPER + "/sidor");

        var pages = find(Pages.class).single().getElement().getTextRecursively();
        assertThat(pages).contains("1 (", "2 (", "UTKAST", "[Text saknas", "Bilaga C");
    }

    @Test
    void a_memorandum_offers_what_can_be_proposed_and_chooses_nothing() {
        UI.getCurrent().navigate("avtal/" + AGREEMENT + "/skriv/tjansteskrivelse/" + PAPER);

        var proposals = find(CheckboxGroup.class).single();
        assertThat(proposals.getValue()).isEqualTo(Set.of());
        assertThat(find(RadioButtonGroup.class).all()).hasSize(2).allMatch(RadioButtonGroup::isEmpty);
        assertThat(text()).contains("tjänsteskrivelse 2024-12-03");

        @SuppressWarnings("unchecked")
        var children = (RadioButtonGroup<String>) find(RadioButtonGroup.class).first();
        children.setValue("no");
        assertThat(answers.of(AGREEMENT, PAPER))
                .extracting(Answer::point, Answer::about, Answer::text)
                .containsExactly(tuple(new Code("memorandum"), new Code("children"), "no"));
    }

    @Test
    void a_step_is_offered_when_nothing_hinders_it_and_what_is_written_afterwards_takes_it_back() {
        find(TextArea.class).all().forEach(field -> field.setValue("Så här har det varit."));
        assertThat(steps()).containsExactly("Klar för granskning");

        find(Button.class).withText("Klar för granskning").single().click();
        assertThat(gate()).contains("En annan person än förvaltaren", "Diarienummer saknas");
        assertThat(steps()).containsExactly("Ta tillbaka till utkast");

        summary().setValue("Nu står det något annat.");
        assertThat(gate()).contains("gäller inte längre");
        assertThat(steps()).containsExactly("Klar för granskning");
    }

    @Test
    void a_paper_that_has_changed_since_the_committee_decided_is_marked_and_a_draft_again() {
        var summer = new Code("sommar");
        var paper = new PaperId(AGREEMENT, PaperKind.FOLLOW_UP, Optional.of(summer));
        var then = Fingerprint.of(new byte[] {1});
        var at = clock.instant();
        var day = LocalDate.of(2024, 12, 1);
        passages.note(new Passage(paper, PaperStage.READY_FOR_REVIEW, day, then, "", "förvaltaren", at));
        passages.note(new Passage(paper, PaperStage.READY_FOR_COMMITTEE, day, then, "", "chefen", at));
        passages.note(new Passage(paper, PaperStage.DECIDED, day, then, "§ 112", "förvaltaren", at));

        UI.getCurrent().navigate("avtal/" + AGREEMENT + "/skriv/uppfoljning/" + summer);

        assertThat(gate())
                .contains("men ändrad sedan dess", "§ 112. Beslutet är antecknat av förvaltaren", "kan kompletteras");
        assertThat(text()).contains("UTKAST");
    }

    @Test
    void knows_no_other_paper() {
        UI.getCurrent().navigate("avtal/" + AGREEMENT + "/skriv/uppfoljning/nagot-annat");

        assertThat(find(WritingRoom.class).exists()).isFalse();
    }

    private TextArea summary() {
        return find(TextArea.class)
                .withCondition(field -> field.getLabel().startsWith("Sammanfattning"))
                .single();
    }

    private String gate() {
        return find(GatePanel.class).single().getElement().getTextRecursively();
    }

    private List<String> steps() {
        return find(GatePanel.class)
                .single()
                .getChildren()
                .flatMap(Component::getChildren)
                .filter(Button.class::isInstance)
                .map(step -> ((Button) step).getText())
                .toList();
    }

    private String text() {
        return find(WritingRoom.class).single().getElement().getTextRecursively();
    }
}
