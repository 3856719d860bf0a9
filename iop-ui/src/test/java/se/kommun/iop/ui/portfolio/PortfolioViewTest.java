package se.kommun.iop.ui.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.select.Select;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.context.support.WithMockUser;
import se.kommun.iop.domain.agreement.Agreements;
import se.kommun.iop.domain.agreement.CaseNumber;
import se.kommun.iop.domain.casefile.CaseFiles;
import se.kommun.iop.domain.followup.Answers;
import se.kommun.iop.domain.observation.Ledger;
import se.kommun.iop.domain.observation.ReceivedLists;
import se.kommun.iop.domain.paper.IssuedPapers;
import se.kommun.iop.ui.house.Shelf;
import se.kommun.iop.ui.house.ViewHouse;
import se.kommun.iop.ui.paper.Letterheads;
import se.kommun.iop.ui.paper.PortfolioPress;

/** A committee and a day are chosen, the paper of both is offered, and what has been made is held against today. */
@SpringBootTest(classes = ViewHouse.class)
@ViewPackages(packages = "se.kommun.iop.ui")
@WithMockUser(username = "förvaltaren", roles = "MANAGER")
class PortfolioViewTest extends SpringBrowserlessTest {

    private static final LocalDate AS_OF = LocalDate.of(2024, 12, 31);

    @Autowired
    private Agreements agreements;

    @Autowired
    private Ledger ledger;

    @Autowired
    private ReceivedLists lists;

    @Autowired
    private Answers answers;

    @Autowired
    private IssuedPapers papers;

    @Autowired
    private Letterheads letterheads;

    @Autowired
    private Clock clock;

    @BeforeEach
    void open() {
        agreements.save(Shelf.lunches(), "test", clock.instant());
        agreements.save(Shelf.homework(), "test", clock.instant());
    }

    @Test
    @SuppressWarnings("unchecked")
    void no_committee_is_chosen_beforehand_and_the_paper_follows_the_choice() {
        UI.getCurrent().navigate("portfolj");
        assertThat(page()).contains("Välj nämnd och brytdatum").doesNotContain("publiceringsexemplar");

        ((Select<String>) find(Select.class).single()).setValue(committee());
        assertThat(page()).contains("1 avtal är med: ", "innan det publiceras");
        assertThat(find(Anchor.class).withTextContaining("Portföljrapport").all())
                .extracting(Anchor::getText)
                .containsExactly("Portföljrapport (Word)", "Portföljrapport, publiceringsexemplar (Word)");

        find(DatePicker.class).single().setValue(null);
        assertThat(page()).contains("Välj nämnd och brytdatum");
    }

    @Test
    void one_that_has_been_made_is_held_against_today_agreement_by_agreement() {
        var press = new PortfolioPress(new CaseFiles(ledger, lists, answers), papers, letterheads, Locale.of("sv"));
        var portfolio = press.gather(agreements.all(), committee(), AS_OF, clock.instant());
        press.note(portfolio, press.print(portfolio), "förvaltaren");

        UI.getCurrent().navigate("portfolj");
        assertThat(page()).contains("31 december 2024", "av förvaltaren, 1 avtal.");
        test(find(Button.class).withText("Jämför med i dag").all().getFirst()).click();
        assertThat(page()).contains("Oförändrat");

        var lunches = Shelf.lunches();
        agreements.save(
                lunches.revise()
                        .identity(lunches.identity().with(new CaseNumber("VO 2030/7")))
                        .done(),
                "test",
                clock.instant().plusSeconds(60));
        UI.getCurrent().navigate("avtal/seniorluncher-2024/uppfoljningar");
        assertThat(page()).contains("Portföljrapport (Word)", "Överenskommelsen (Word)", "publiceringsexemplar");
        UI.getCurrent().navigate("portfolj");
        test(find(Button.class).withText("Jämför med i dag").all().getFirst()).click();
        assertThat(page()).contains("Underlaget ändrat för 1 av 1 avtal", "Avtalet: 1 ändring");
    }

    @Test
    @WithMockUser(username = "uppgiftslämnaren", roles = "REPORTER")
    void whoever_hands_in_lists_is_not_told_that_the_page_exists() {
        UI.getCurrent().navigate("portfolj");
        assertThat(find(H1.class).single().getText()).isEqualTo("Sidan finns inte");
    }

    private static String committee() {
        return Shelf.lunches().identity().committee();
    }

    private String page() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
