package se.kommun.iop.ui.house;

import java.time.Clock;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import se.kommun.iop.batch.attendanceimport.AttendanceImports;
import se.kommun.iop.domain.agreement.Agreements;
import se.kommun.iop.domain.obligation.CalendarFeeds;
import se.kommun.iop.domain.observation.MonthLocks;
import se.kommun.iop.domain.observation.Recipes;
import se.kommun.iop.domain.paper.IssuedPapers;
import se.kommun.iop.domain.paper.Passages;

/** The registers, without a database. */
@TestConfiguration(proxyBeanMethods = false)
public class HouseInMemory {

    @Bean
    @Primary
    AgreementsInMemory agreementsInMemory() {
        return new AgreementsInMemory();
    }

    @Bean
    @Primary
    ListsInMemory listsInMemory() {
        return new ListsInMemory();
    }

    @Bean
    @Primary
    Recipes recipesInMemory() {
        return new RecipesInMemory();
    }

    @Bean
    @Primary
    AnswersInMemory answersInMemory() {
        return new AnswersInMemory();
    }

    @Bean
    @Primary
    IssuedPapers papersInMemory() {
        return new PapersInMemory();
    }

    @Bean
    @Primary
    Passages passagesInMemory() {
        return new PassagesInMemory();
    }

    @Bean
    @Primary
    LetterheadsInMemory letterheadsInMemory() {
        return new LetterheadsInMemory();
    }

    @Bean
    @Primary
    MonthLocks locksInMemory() {
        return new LocksInMemory();
    }

    @Bean
    @Primary
    AttendanceImports importsInMemory(Agreements agreements, ListsInMemory lists, Clock clock) {
        return new ImportsInMemory(agreements, lists, clock);
    }

    @Bean
    @Primary
    CalendarFeeds feedsInMemory() {
        return new FeedsInMemory();
    }

    @Bean
    @Primary
    UnsavedInMemory unsavedInMemory() {
        return new UnsavedInMemory();
    }
}
