package se.kommun.iop.ui.house;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.context.support.WithMockUser;
import se.kommun.iop.domain.agreement.Agreement;

/** A visit to the pages of the first shipped agreement, which is as it is shipped when each test begins. */
@SpringBootTest(classes = ViewHouse.class)
@ViewPackages(packages = "se.kommun.iop.ui")
@WithMockUser(username = "förvaltaren", roles = "MANAGER")
public abstract class Pages extends SpringBrowserlessTest {

    @Autowired
    protected AgreementsInMemory agreements;

    @Autowired
    protected UnsavedInMemory unsaved;

    @Autowired
    protected Clock clock;

    @BeforeEach
    void asShipped() {
        unsaved.forgetAll();
        agreements.save(Shelf.lunches(), "test", clock.instant());
    }

    /** Goes to one page of the agreement. */
    protected void go(String page) {
        UI.getCurrent().navigate("avtal/seniorluncher-2024/" + page);
    }

    protected void press(String button) {
        test(find(Button.class).withText(button).first()).click();
    }

    protected boolean offered(String button) {
        return find(Button.class).withText(button).exists();
    }

    protected Agreement now() {
        return agreements.find(Shelf.lunches().code()).orElseThrow();
    }

    protected String page() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
