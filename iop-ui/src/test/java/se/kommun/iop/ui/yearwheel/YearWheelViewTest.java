package se.kommun.iop.ui.yearwheel;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.context.support.WithMockUser;
import se.kommun.iop.domain.agreement.Agreements;
import se.kommun.iop.domain.obligation.WheelScope;
import se.kommun.iop.ui.house.Shelf;
import se.kommun.iop.ui.house.ViewHouse;

/** All that is due in all agreements can be found, in words, with its state and its clause. */
@SpringBootTest(classes = ViewHouse.class)
@ViewPackages(packages = "se.kommun.iop.ui")
@WithMockUser(username = "förvaltaren", roles = "MANAGER")
class YearWheelViewTest extends SpringBrowserlessTest {

    @Autowired
    private Agreements agreements;

    @Autowired
    private Clock clock;

    @BeforeEach
    void open() {
        agreements.save(Shelf.lunches(), "test", clock.instant());
        agreements.save(Shelf.homework(), "test", clock.instant());
    }

    /** T-30. */
    @Test
    void what_was_past_before_the_start_is_told_with_the_reason() {
        UI.getCurrent().navigate("arshjul");
        assertThat(page())
                .contains("Juni 2024", "December 2024", "Passerat före start")
                .contains("Sista dagen var före avtalets start 1 juli 2024")
                .contains("A:103", "Väntar på något annat", "Löpande, hela avtalstiden");
    }

    @Test
    void an_address_says_what_to_see() {
        UI.getCurrent()
                .navigate("arshjul", QueryParameters.simple(Map.of("visa", "soon", "avtal", "seniorluncher-2024")));
        assertThat(page()).contains("i ett avtal", "december 2024").doesNotContain("Juni 2024", "Passerat f");
    }

    @Test
    void a_choice_changes_the_list_and_keeps_the_rest_of_the_choice() {
        UI.getCurrent().navigate("arshjul", QueryParameters.simple(Map.of("avtal", "seniorluncher-2024")));
        choose(0, Wanted.Which.OVERDUE);
        assertThat(page()).contains("Juni 2024").doesNotContain("Får faktureras", "Löpande, hela avtalstiden");
    }

    @Test
    void the_year_shows_every_month_and_what_takes_several_in_each() {
        UI.getCurrent()
                .navigate("arshjul", QueryParameters.simple(Map.of("som", "year", "avtal", "seniorluncher-2024")));
        assertThat(page()).contains("Januari 2024", "hela månaden", "den 30");
        assertThat(find(Anchor.class).withTextContaining("ppföljning").all()).hasSizeGreaterThan(4);
    }

    @Test
    void an_obligation_leads_to_the_page_where_it_is_done() {
        UI.getCurrent().navigate("arshjul");
        assertThat(find(Anchor.class).all().stream().map(Anchor::getHref))
                .contains(
                        "avtal/seniorluncher-2024/beslut",
                        "avtal/seniorluncher-2024/uppfoljningar",
                        "avtal/seniorluncher-2024/delbetalningar");
    }

    @Test
    @WithMockUser(username = "uppgiftslämnaren", roles = "REPORTER")
    void nobody_is_led_to_a_page_that_is_closed_to_them() {
        UI.getCurrent().navigate("arshjul");
        assertThat(find(Anchor.class).all().stream().map(Anchor::getHref))
                .noneMatch(link -> link.endsWith("/beslut") || link.endsWith("/uppfoljningar"));
    }

    @Test
    void what_the_address_says_comes_back_as_it_was() {
        var wanted = Wanted.EVERYTHING
                .which(Wanted.Which.OPEN)
                .scope(new WheelScope(WheelScope.Kind.OWNER, "Styrgruppen & co"))
                .shape(Wanted.Shape.YEAR)
                .year(2025);
        assertThat(Wanted.in(QueryParameters.fromString(wanted.address().getQueryString())))
                .isEqualTo(wanted);
        assertThat(Wanted.in(QueryParameters.fromString("visa=x&vems=owner&ar=hund")))
                .isEqualTo(Wanted.EVERYTHING);
    }

    @SuppressWarnings("unchecked")
    private void choose(int select, Object value) {
        ((Select<Object>) find(Select.class).all().get(select)).setValue(value);
    }

    private String page() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
