package se.kommun.iop.ui.command;

import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import se.kommun.iop.batch.attendanceimport.AttendanceImports;
import se.kommun.iop.batch.attendanceimport.ListInterpreter;
import se.kommun.iop.domain.agreement.Agreements;
import se.kommun.iop.domain.followup.Answers;
import se.kommun.iop.domain.observation.Ledger;
import se.kommun.iop.domain.observation.ReceivedLists;

/** The registers of the house, opened for one command. */
record Registers(ConfigurableApplicationContext house) implements AutoCloseable {

    /** Stops if the database does not answer. */
    static Registers open(Desk desk) {
        try {
            return new Registers(new SpringApplicationBuilder(CommandHouse.class)
                    .web(WebApplicationType.NONE)
                    .bannerMode(Banner.Mode.OFF)
                    .logStartupInfo(false)
                    .profiles("command")
                    .run());
        } catch (RuntimeException failure) {
            throw explained(desk, failure);
        }
    }

    AttendanceImports imports() {
        return house.getBean(AttendanceImports.class);
    }

    ListInterpreter interpreter() {
        return house.getBean(ListInterpreter.class);
    }

    Agreements agreements() {
        return house.getBean(Agreements.class);
    }

    ReceivedLists lists() {
        return house.getBean(ReceivedLists.class);
    }

    Ledger ledger() {
        return house.getBean(Ledger.class);
    }

    Answers answers() {
        return house.getBean(Answers.class);
    }

    /** Whoever runs the command. */
    static String user() {
        return System.getProperty("user.name", "");
    }

    private static Stop explained(Desk desk, RuntimeException failure) {
        var messages = Stream.iterate((Throwable) failure, Objects::nonNull, Throwable::getCause)
                .limit(50)
                .map(cause -> cause.getClass().getName() + " " + cause.getMessage())
                .toList();
        // H2 says with 90020 that another process has the file open.
        if (messages.stream().anyMatch(message -> message.contains("[90020-"))) {
            return Stop.ourFault(desk.say("database-busy"));
        }
        if (messages.stream().anyMatch(message -> message.matches("(?s).*(Connect|Connection|Flyway.*Sql).*"))) {
            return Stop.ourFault(desk.say("database-down"));
        }
        return desk.incident(failure);
    }

    @Override
    public void close() {
        house.close();
    }
}
