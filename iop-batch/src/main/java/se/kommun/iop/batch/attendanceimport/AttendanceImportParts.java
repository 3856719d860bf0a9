package se.kommun.iop.batch.attendanceimport;

import java.time.Clock;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import se.kommun.iop.batch.picture.SheetPictures;
import se.kommun.iop.batch.workbook.Limits;
import se.kommun.iop.domain.agreement.Agreements;
import se.kommun.iop.domain.observation.Interpretations;
import se.kommun.iop.domain.observation.Ledger;
import se.kommun.iop.domain.observation.MonthLocks;
import se.kommun.iop.domain.observation.ReceivedLists;
import se.kommun.iop.domain.observation.Recipes;

/** Puts the door together. */
@Configuration(proxyBeanMethods = false)
class AttendanceImportParts {

    /** So many that commits cost next to nothing, and so few that a page is nothing to hold. */
    private static final int LINES_OF_PAGE = 20_000;

    @Bean
    AttendanceImports attendanceImports(
            Agreements agreements,
            ReceivedLists lists,
            Ledger ledger,
            Interpretations interpretations,
            Recipes recipes,
            MonthLocks locks,
            ListInterpreter interpreter,
            FreshReadings fresh,
            ImportRuns runs,
            Audience audience,
            Turns turns,
            SheetPictures pictures,
            Clock clock) {
        var remembering = new Remembering(interpretations, recipes, clock);
        var guard = new Guard(lists, ledger, locks);
        return new ImportDoor(
                agreements,
                lists,
                interpreter,
                fresh,
                runs,
                audience,
                turns,
                new Decisions(lists, ledger, guard, clock),
                new Answering(lists, interpretations, runs, turns, clock),
                remembering,
                new TypedDays(agreements, lists, ledger, guard, clock),
                new Previews(agreements, lists, ledger, interpretations, remembering, clock),
                new Pictures(agreements, lists, interpretations, pictures),
                clock);
    }

    /** How much of a list is looked at before it is too large; a setting left out is as usual. */
    @Bean
    ListInterpreter listInterpreter(Environment settings) {
        return ListInterpreter.within(Limits.of((name, usual) -> settings.getProperty(name, Long.class, usual)));
    }

    @Bean
    SheetPictures sheetPictures(@Value("${iop.import.max-bytes:20000000}") long maxBytes) {
        return SheetPictures.upTo(maxBytes);
    }

    @Bean
    UnfinishedLists unfinishedLists(
            Agreements agreements, ReceivedLists lists, ImportRuns runs, Turns turns, Clock clock) {
        return new UnfinishedLists(agreements, lists, runs, turns, clock);
    }

    @Bean
    ImportRuns importRuns(
            Job attendanceImport, JobOperator operator, JobRepository jobs, Clock clock, Environment settings) {
        return new ImportRuns(attendanceImport, operator, jobs, clock, isAlone(settings));
    }

    /** An embedded database lets nobody else in; on another one, the server and a command may be at work at once. */
    private static boolean isAlone(Environment settings) {
        var embedded = settings.getProperty("spring.datasource.url", "jdbc:h2:").startsWith("jdbc:h2:");
        return settings.getProperty("iop.import.alone", Boolean.class, embedded);
    }

    @Bean
    DraftReading readingIntoDraft(
            Agreements agreements,
            ReceivedLists lists,
            Interpretations interpretations,
            ListInterpreter interpreter,
            FreshReadings fresh,
            Audience audience,
            Environment settings) {
        int linesOfPage = settings.getProperty("iop.import.lines-of-page", Integer.class, LINES_OF_PAGE);
        return new DraftReading(agreements, lists, interpretations, interpreter, fresh, audience, linesOfPage);
    }

    @Bean
    FreshReadings freshReadings() {
        return new FreshReadings();
    }

    @Bean
    Audience audience() {
        return new Audience();
    }

    @Bean
    Turns turns() {
        return new Turns();
    }
}
