package se.kommun.iop.ui.frame;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever started the program where to find it. */
@Component
class ReadyLine {

    private static final Logger LOG = LoggerFactory.getLogger(ReadyLine.class);

    @EventListener
    void tell(ApplicationReadyEvent event) {
        var settings = event.getApplicationContext().getEnvironment();
        var port = settings.getProperty("local.server.port");
        if (port != null) {
            var host = settings.getProperty("server.address", "localhost");
            var path = settings.getProperty("server.servlet.context-path", "");
            LOG.info(Words.say("ready", "http://" + host + ":" + port + path + "/"));
        }
    }
}
