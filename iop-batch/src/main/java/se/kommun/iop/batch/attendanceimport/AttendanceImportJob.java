package se.kommun.iop.batch.attendanceimport;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.batch.core.configuration.annotation.EnableBatchProcessing;
import org.springframework.batch.core.configuration.annotation.EnableJdbcJobRepository;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.batch.infrastructure.support.transaction.ResourcelessTransactionManager;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import se.kommun.iop.domain.observation.ImportId;
import se.kommun.iop.domain.observation.ReceivedLists;

/**
 * The process: clear what an earlier attempt left, read the list into its draft, offer the draft to a person. Every step
 * is done again when a job is started again, so whenever it was killed, nothing is doubled and nothing lost.
 */
@Configuration(proxyBeanMethods = false)
@EnableBatchProcessing
@EnableJdbcJobRepository(maxVarCharLength = AttendanceImportJob.ONLY_THE_KIND_OF_FAILURE)
class AttendanceImportJob {

    static final String NAME = "attendanceImport";

    // What a job is started with. Nothing that a list says, and not what it is called, is ever a parameter.
    static final String LIST = "list";
    static final String AS_OF = "asOf";

    /** Batch keeps a failure's whole stack as the exit message; so much of it is the failure's class and no more. */
    static final int ONLY_THE_KIND_OF_FAILURE = 40;

    // -- the process ----------------------------------------------------------

    @Bean
    Job attendanceImport(JobRepository jobs, Step clearDraft, Step readIntoDraft, Step offerDraft) {
        return new JobBuilder(NAME, jobs)
                .start(clearDraft)
                .next(readIntoDraft)
                .next(offerDraft)
                .build();
    }

    // -- its steps ------------------------------------------------------------

    @Bean
    Step clearDraft(JobRepository jobs, PlatformTransactionManager transactions, Tasklet draftClearing) {
        return new StepBuilder("clearDraft", jobs)
                .tasklet(draftClearing, transactions)
                .allowStartIfComplete(true)
                .build();
    }

    /** Its pages are transactions of their own: the step before clears whatever an attempt has left. */
    @Bean
    Step readIntoDraft(JobRepository jobs, Tasklet draftReading) {
        return new StepBuilder("readIntoDraft", jobs)
                .tasklet(draftReading, new ResourcelessTransactionManager())
                .allowStartIfComplete(true)
                .build();
    }

    @Bean
    Step offerDraft(JobRepository jobs, PlatformTransactionManager transactions, Tasklet draftOffering) {
        return new StepBuilder("offerDraft", jobs)
                .tasklet(draftOffering, transactions)
                .allowStartIfComplete(true)
                .build();
    }

    // -- what the steps work with ---------------------------------------------

    @Bean
    @StepScope
    Tasklet draftClearing(ReceivedLists lists, @Value("#{jobParameters['" + LIST + "']}") String list) {
        return (contribution, context) -> StepFailed.shielded(() -> {
            lists.clearDraft(id(list));
            return RepeatStatus.FINISHED;
        });
    }

    @Bean
    @StepScope
    Tasklet draftReading(
            DraftReading reading,
            @Value("#{jobParameters['" + LIST + "']}") String list,
            @Value("#{jobParameters['" + AS_OF + "']}") LocalDate asOf) {
        return (contribution, context) -> StepFailed.shielded(() -> {
            contribution.incrementWriteCount(reading.read(id(list), asOf));
            return RepeatStatus.FINISHED;
        });
    }

    @Bean
    @StepScope
    Tasklet draftOffering(ReceivedLists lists, @Value("#{jobParameters['" + LIST + "']}") String list) {
        return (contribution, context) -> StepFailed.shielded(() -> {
            new DraftOffering(lists).offer(id(list));
            return RepeatStatus.FINISHED;
        });
    }

    private static ImportId id(String list) {
        return new ImportId(UUID.fromString(list));
    }
}
