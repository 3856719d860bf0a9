package se.kommun.iop.ui.entry;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.context.support.WithMockUser;
import se.kommun.iop.domain.observation.Figures;
import se.kommun.iop.domain.observation.Ledger;
import se.kommun.iop.ui.house.AgreementsInMemory;
import se.kommun.iop.ui.house.Shelf;
import se.kommun.iop.ui.house.ViewHouse;

/** Typing days by hand, field by field. */
@SpringBootTest(classes = ViewHouse.class)
@ViewPackages(packages = "se.kommun.iop.ui")
@WithMockUser(username = "förvaltaren", roles = "MANAGER")
class EntryViewTest extends SpringBrowserlessTest {

    @Autowired
    private AgreementsInMemory agreements;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Clock clock;

    @BeforeEach
    void open() {
        agreements.save(Shelf.homework(), "test", clock.instant());
        agreements.save(Shelf.lunches(), "test", clock.instant());
        UI.getCurrent().navigate("avtal/seniorluncher-2024/inmatning");
    }

    @Test
    void what_is_typed_counts_only_with_a_reason_and_without_faults() {
        var field = field("Veberöd 6 juli, lördag");
        field.setValue("-2");
        button().click();
        assertThat(text()).contains("Ett antal kan inte vara mindre än 0.", "Ett fält går inte att spara");

        field.setValue("21");
        field("Veberöd 7 juli, söndag").setValue("i");
        button().click();
        assertThat(counted()).isEmpty();

        find(TextField.class).last().setValue("Föreningen ringde.");
        button().click();
        assertThat(text()).contains("2 dagar är sparade");
        assertThat(counted()).hasToString("21");
        assertThat(field("Veberöd 7 juli, söndag").getValue()).isEqualTo("inställt");
    }

    private Input field(String name) {
        return find(Input.class)
                .withCondition(one -> name.equals(one.getElement().getAttribute("aria-label")))
                .single();
    }

    private Button button() {
        return find(Button.class).withText("Spara").single();
    }

    private String counted() {
        var figures = Figures.of(ledger.entries(Shelf.lunches().code()));
        return figures.isEmpty() ? "" : figures.total().toPlainString();
    }

    private String text() {
        return find(EntryPanel.class).single().getElement().getTextRecursively();
    }
}
