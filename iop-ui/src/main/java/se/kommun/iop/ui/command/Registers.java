package se.kommun.iop.ui.command;

import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import se.kommun.iop.batch.attendanceimport.AttendanceImports;
import se.kommun.iop.batch.attendanceimport.ListInterpreter;
import se.kommun.iop.domain.agreement.Agreements;
import se.kommun.iop.domain.followup.Answers;
import se.kommun.iop.domain.observation.Ledger;
import se.kommun.iop.domain.observation.ReceivedLists;
import se.kommun.iop.domain.paper.DepartmentLetterheads;
import se.kommun.iop.domain.paper.IssuedPapers;
import se.kommun.iop.domain.paper.Passages;
import se.kommun.iop.ui.paper.HouseLetterheads;
import se.kommun.iop.ui.paper.Letterheads;

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
            throw new StartFailure(desk).explained(failure);
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

    IssuedPapers papers() {
        return house.getBean(IssuedPapers.class);
    }

    DepartmentLetterheads departmentLetterheads() {
        return house.getBean(DepartmentLetterheads.class);
    }

    /** The letterheads that papers have when nobody hands one over. */
    Letterheads letterheads() {
        return new HouseLetterheads(departmentLetterheads(), settings());
    }

    Passages passages() {
        return house.getBean(Passages.class);
    }

    /** The settings of the house. */
    Environment settings() {
        return house.getEnvironment();
    }

    /** Whoever runs the command. */
    static String user() {
        return System.getProperty("user.name", "");
    }

    @Override
    public void close() {
        house.close();
    }
}
