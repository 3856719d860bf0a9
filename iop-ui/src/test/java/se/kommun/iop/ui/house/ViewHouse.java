package se.kommun.iop.ui.house;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/**
 * All views, in a house without a database, on an afternoon in December 2024. Not a configuration by annotation, or the
 * whole program would find it too.
 */
@EnableAutoConfiguration(
        excludeName = {
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration",
            "org.springframework.boot.data.jdbc.autoconfigure.DataJdbcRepositoriesAutoConfiguration"
        })
@ComponentScan({
    "se.kommun.iop.ui.access",
    "se.kommun.iop.ui.agreement",
    "se.kommun.iop.ui.assessment",
    "se.kommun.iop.ui.attendance",
    "se.kommun.iop.ui.calendar",
    "se.kommun.iop.ui.commitment",
    "se.kommun.iop.ui.decision",
    "se.kommun.iop.ui.demo",
    "se.kommun.iop.ui.drafting",
    "se.kommun.iop.ui.entry",
    "se.kommun.iop.ui.figures",
    "se.kommun.iop.ui.followup",
    "se.kommun.iop.ui.frame",
    "se.kommun.iop.ui.letterhead",
    "se.kommun.iop.ui.noting",
    "se.kommun.iop.ui.occurrence",
    "se.kommun.iop.ui.paper",
    "se.kommun.iop.ui.part",
    "se.kommun.iop.ui.party",
    "se.kommun.iop.ui.portfolio",
    "se.kommun.iop.ui.question",
    "se.kommun.iop.ui.search",
    "se.kommun.iop.ui.writing",
    "se.kommun.iop.ui.yearwheel"
})
@Import(HouseInMemory.class)
public class ViewHouse {

    @Bean
    @Primary
    Clock afternoon() {
        return Clock.fixed(Instant.parse("2024-12-03T13:00:00Z"), ZoneId.of("Europe/Stockholm"));
    }
}
