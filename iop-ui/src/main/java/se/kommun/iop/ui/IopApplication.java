package se.kommun.iop.ui;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The door to the house: everything starts here. */
@SpringBootApplication(scanBasePackages = "se.kommun.iop")
@Push
public class IopApplication implements AppShellConfigurator {

    public static void main(String[] arguments) {
        SpringApplication.run(IopApplication.class, arguments);
    }
}
