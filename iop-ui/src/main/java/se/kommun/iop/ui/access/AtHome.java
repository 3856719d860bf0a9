package se.kommun.iop.ui.access;

import java.net.InetAddress;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.server.ConfigurableWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** A demonstration has open accounts: unless somebody says otherwise, only this machine can reach it. */
@Component
@ConditionalOnWebApplication
class AtHome implements WebServerFactoryCustomizer<ConfigurableWebServerFactory> {

    private final DemoMode demo;
    private final Environment settings;

    AtHome(DemoMode demo, Environment settings) {
        this.demo = demo;
        this.settings = settings;
    }

    @Override
    public void customize(ConfigurableWebServerFactory server) {
        if (demo.isOn() && !settings.containsProperty("server.address")) {
            server.setAddress(InetAddress.getLoopbackAddress());
        }
    }
}
