package se.kommun.iop.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** The door to the house: everything starts here. */
@SpringBootApplication(scanBasePackages = "se.kommun.iop")
@Push
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("context://iop.css")
public class IopApplication implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings page) {
        page.addFavIcon("icon", "favicon.svg", "any");
    }

    public static void main(String[] arguments) {
        new SpringApplicationBuilder(IopApplication.class)
                .properties("iop.rehearsal=true")
                .run(arguments);
    }
}
