package se.kommun.iop.ui.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.context.support.WithMockUser;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.ui.house.AgreementsInMemory;
import se.kommun.iop.ui.house.Shelf;
import se.kommun.iop.ui.house.ViewHouse;

/** Who comes where, and that the pages do what their buttons say. */
@SpringBootTest(classes = ViewHouse.class)
@ViewPackages(packages = "se.kommun.iop.ui")
@WithMockUser(username = "förvaltaren", roles = "MANAGER")
class ViewsTest extends SpringBrowserlessTest {

    @Autowired
    private AgreementsInMemory agreements;

    @Autowired
    private Clock clock;

    @BeforeEach
    void open() {
        agreements.save(Shelf.lunches(), "test", clock.instant());
    }

    @Test
    void a_manager_comes_everywhere() {
        for (var path : new String[] {"", "lamna-in-lista", "las-in-avtal", "avtal/seniorluncher-2024/andringar"}) {
            UI.getCurrent().navigate(path);
            assertThat(heading()).as(path).isNotEqualTo("Sidan finns inte");
        }
    }

    @Test
    @WithMockUser(username = "läsaren", roles = "READER")
    void a_reader_is_not_told_that_other_pages_exist() {
        for (var path : new String[] {"lamna-in-lista", "las-in-avtal", "brevmallar"}) {
            UI.getCurrent().navigate(path);
            assertThat(heading()).as(path).isEqualTo("Sidan finns inte");
        }
    }

    @Test
    @WithMockUser(username = "ingen", roles = "")
    void without_a_role_one_comes_nowhere() {
        UI.getCurrent().navigate("");
        assertThat(heading()).isEqualTo("Sidan finns inte");
    }

    @Test
    void an_unknown_agreement_is_no_page() {
        UI.getCurrent().navigate("avtal/finns-inte");
        assertThat(heading()).isEqualTo("Sidan finns inte");
    }

    @Test
    void when_the_database_is_down_one_reads_so_in_plain_words() {
        agreements.isDown(true);
        try {
            UI.getCurrent().navigate("avtal/seniorluncher-2024");
            assertThat(heading()).isEqualTo("Något gick fel hos oss");
        } finally {
            agreements.isDown(false);
        }
    }

    @Test
    @WithMockUser(username = "uppgiftslämnaren", roles = "REPORTER")
    void a_reporter_is_offered_only_the_pages_that_are_for_reporters() {
        UI.getCurrent().navigate("avtal/seniorluncher-2024/siffror");
        assertThat(find(Anchor.class).withText("Listor").exists()).isTrue();
        assertThat(find(Anchor.class).withText("Pengar").exists()).isTrue();
        assertThat(find(Anchor.class).withText("Uppföljning").exists()).isFalse();
        UI.getCurrent().navigate("avtal/seniorluncher-2024/uppfoljningar");
        assertThat(heading()).isEqualTo("Sidan finns inte");
    }

    @Test
    void a_follow_up_leads_to_where_its_papers_are_written() {
        UI.getCurrent().navigate("avtal/seniorluncher-2024/uppfoljningar");
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains(
                        "avtal/seniorluncher-2024/skriv/uppfoljning/december",
                        "avtal/seniorluncher-2024/skriv/tjansteskrivelse/december");
    }

    @Test
    void one_can_leave() {
        UI.getCurrent().navigate("");
        assertThat(find(Button.class).withText("Logga ut").exists()).isTrue();
        assertThat(agreements.find(new Code("seniorluncher-2024"))).isPresent();
    }

    private String heading() {
        return find(H1.class).last().getText();
    }
}
