package se.kommun.iop.ui.yearwheel;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.context.support.WithMockUser;
import se.kommun.iop.domain.agreement.Agreements;
import se.kommun.iop.domain.obligation.CalendarFeeds;
import se.kommun.iop.domain.obligation.FeedSecret;
import se.kommun.iop.ui.house.Shelf;
import se.kommun.iop.ui.house.ViewHouse;

/** A manager gives out a calendar and takes it back; its address is told once, and it is known who did what. */
@SpringBootTest(classes = ViewHouse.class)
@ViewPackages(packages = "se.kommun.iop.ui")
@WithMockUser(username = "förvaltaren", roles = "MANAGER")
class CalendarsPartTest extends SpringBrowserlessTest {

    @Autowired
    private Agreements agreements;

    @Autowired
    private CalendarFeeds feeds;

    @Autowired
    private Clock clock;

    @BeforeEach
    void open() {
        agreements.save(Shelf.lunches(), "test", clock.instant());
        UI.getCurrent().navigate("arshjul");
    }

    @Test
    void an_address_is_told_once_and_leads_nowhere_after_it_is_revoked() {
        test(find(TextField.class).first()).setValue("Förvaltarens årshjul");
        press("Skapa adress");
        var address = find(TextField.class).all().getLast().getValue();
        assertThat(address).matches("kalender/[A-Za-z0-9_-]{43}\\.ics");
        var secret = new FeedSecret(address.substring("kalender/".length(), address.length() - ".ics".length()));
        assertThat(feeds.open(secret)).hasValueSatisfying(one -> {
            assertThat(one.title()).isEqualTo("Förvaltarens årshjul");
            assertThat(one.madeBy()).isEqualTo("förvaltaren");
        });

        UI.getCurrent().navigate("");
        UI.getCurrent().navigate("arshjul");
        assertThat(page()).contains("Förvaltarens årshjul", "Går att läsa").doesNotContain(secret.text());

        press("Återkalla");
        press("Nej, behåll");
        assertThat(feeds.open(secret)).isPresent();
        press("Återkalla");
        press("Ja, återkalla");
        assertThat(feeds.open(secret)).isEmpty();
        assertThat(page()).contains("Återkallad", "kl. 14.00 av förvaltaren");
    }

    @Test
    void a_calendar_without_a_name_is_refused_at_the_field() {
        int before = feeds.all().size();
        press("Skapa adress");
        assertThat(find(TextField.class).first().isInvalid()).isTrue();
        assertThat(feeds.all()).hasSize(before);
    }

    @Test
    @WithMockUser(username = "läsaren", roles = "READER")
    void a_reader_gives_out_nothing() {
        assertThat(find(Button.class).withText("Skapa adress").exists()).isFalse();
    }

    private void press(String button) {
        test(find(Button.class).withText(button).first()).click();
    }

    private String page() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
