package se.kommun.iop.ui;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock of the house. It shows Swedish time wherever the machine stands; everybody else is told the day. */
@Configuration(proxyBeanMethods = false)
public class WallClock {

    @Bean
    public Clock clock() {
        return swedish();
    }

    /** For whoever needs the time before, or without, anything being started. */
    public static Clock swedish() {
        return Clock.system(ZoneId.of("Europe/Stockholm"));
    }
}
