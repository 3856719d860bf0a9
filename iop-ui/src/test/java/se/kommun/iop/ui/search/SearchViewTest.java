package se.kommun.iop.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.context.support.WithMockUser;
import se.kommun.iop.batch.attendanceimport.AttendanceImports;
import se.kommun.iop.batch.attendanceimport.AttendanceImports.HandedIn;
import se.kommun.iop.domain.agreement.Agreements;
import se.kommun.iop.ui.house.Shelf;
import se.kommun.iop.ui.house.ViewHouse;

/** Whatever is said in any agreement is found, with the words around it and the way there. */
@SpringBootTest(classes = ViewHouse.class)
@ViewPackages(packages = "se.kommun.iop.ui")
@WithMockUser(username = "förvaltaren", roles = "MANAGER")
class SearchViewTest extends SpringBrowserlessTest {

    @Autowired
    private Agreements agreements;

    @Autowired
    private AttendanceImports imports;

    @Autowired
    private Clock clock;

    @BeforeEach
    void open() {
        agreements.save(Shelf.lunches(), "test", clock.instant());
        agreements.save(Shelf.homework(), "test", clock.instant());
        var list = "Datum;Plats;Portioner\n".getBytes(StandardCharsets.UTF_8);
        imports.receive(new HandedIn(Shelf.lunches().code(), "juli-veberöd.csv", list, "uppgiftslämnaren"));
    }

    @Test
    void an_address_finds_in_all_agreements_by_kind() {
        look("KOMMUN");
        assertThat(page()).contains("Avtal (", "Parter (", "Läxhjälp").doesNotContain("Ingenting hittades");
        assertThat(find(Anchor.class).all().stream().map(Anchor::getHref))
                .contains("avtal/seniorluncher-2024", "avtal/laxhjalp-2025");
    }

    @Test
    void what_is_typed_is_looked_for_without_accents() {
        look("");
        test(find(TextField.class).first()).setValue("uppsagning");
        test(find(Button.class).withText("Sök").first()).click();
        assertThat(page()).contains("uppsägning", "Avtalets text (");
    }

    @Test
    void nothing_found_is_said_with_what_to_do() {
        look("segelbåtar");
        assertThat(page()).contains("Ingenting hittades. Prova färre");
    }

    @Test
    void a_list_is_found_by_its_name() {
        look("veberod.csv");
        assertThat(page()).contains("Inlämnade listor (", "juli-veberöd.csv");
    }

    @Test
    @WithMockUser(username = "läsaren", roles = "READER")
    void lists_are_not_found_by_whoever_may_not_open_them() {
        look("veberod.csv");
        assertThat(page()).doesNotContain("juli-veberöd.csv");
    }

    private static void look(String words) {
        UI.getCurrent().navigate("sok", QueryParameters.simple(Map.of("q", words)));
    }

    private String page() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
