package se.kommun.iop.batch.attendanceimport;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import se.kommun.iop.domain.observation.ReceivedList;

/**
 * Runs the job for a list, whatever became of earlier attempts. The caller sees to it that nobody else in this process is
 * at work on the same list.
 *
 * @param alone whether no other process works with the same database
 */
record ImportRuns(Job job, JobOperator operator, JobRepository jobs, Clock clock, boolean alone) {

    /** Long past the time that reading a list may take without a sign of life. */
    private static final Duration DEAD_AFTER = Duration.ofMinutes(1);

    /** Answers whether the job came to its end; false also while another process is at work on the list. */
    boolean run(ReceivedList list, LocalDate asOf) {
        for (long attempt = 1; ; attempt++) {
            var last = lastExecution(list, attempt);
            if (last.isEmpty() && isKnown(list, attempt)) {
                // Killed after Batch had noted the attempt and before it had begun: Batch refuses to begin it now.
                continue;
            }
            last.filter(this::isDead).ifPresent(operator::recover);
            switch (last.map(JobExecution::getStatus).orElse(BatchStatus.STOPPED)) {
                case FAILED, STOPPED -> {
                    return start(parameters(list, attempt, asOf));
                }
                case STARTING, STARTED, STOPPING -> {
                    return false;
                }
                // Batch takes up none of these again; nor does it need to, for every attempt starts from the top.
                case COMPLETED, ABANDONED, UNKNOWN -> {}
            }
        }
    }

    private boolean start(JobParameters parameters) {
        try {
            return operator.start(job, parameters).getStatus() == BatchStatus.COMPLETED;
        } catch (JobExecutionException refused) {
            // Another process was quicker.
            Incidents.note(refused);
            return false;
        }
    }

    /** The cut-off day of the last attempt to read the list. */
    Optional<LocalDate> lastAsOf(ReceivedList list) {
        return executions(list)
                .reduce((earlier, later) -> later)
                .flatMap(last -> Optional.ofNullable(last.getJobParameters().getLocalDate(AttendanceImportJob.AS_OF)));
    }

    private Optional<JobExecution> lastExecution(ReceivedList list, long attempt) {
        return Optional.ofNullable(jobs.getLastJobExecution(job.getName(), parameters(list, attempt, LocalDate.EPOCH)));
    }

    /** Whether Batch has noted the attempt, begun or not. */
    private boolean isKnown(ReceivedList list, long attempt) {
        return jobs.getJobInstance(job.getName(), parameters(list, attempt, LocalDate.EPOCH)) != null;
    }

    /** Marks what a killed process has left of a list's runs as failed. */
    void recoverDead(ReceivedList list) {
        executions(list).filter(this::isDead).forEach(operator::recover);
    }

    /** The last execution of each attempt, asked for one by one: the older the program, the more runs there are to search. */
    private Stream<JobExecution> executions(ReceivedList list) {
        return LongStream.iterate(1, attempt -> attempt + 1)
                .takeWhile(attempt -> isKnown(list, attempt))
                .mapToObj(attempt -> lastExecution(list, attempt))
                .flatMap(Optional::stream);
    }

    private boolean isDead(JobExecution execution) {
        if (!execution.getStatus().isRunning()) {
            return false;
        }
        var threshold =
                LocalDateTime.ofInstant(clock.instant(), ZoneId.systemDefault()).minus(DEAD_AFTER);
        return alone || signsOfLife(execution).allMatch(sign -> sign.isBefore(threshold));
    }

    private static Stream<LocalDateTime> signsOfLife(JobExecution execution) {
        return Stream.concat(
                        Stream.of(execution.getCreateTime(), execution.getLastUpdated()),
                        execution.getStepExecutions().stream().map(StepExecution::getLastUpdated))
                .flatMap(sign -> Optional.ofNullable(sign).stream());
    }

    private static JobParameters parameters(ReceivedList list, long attempt, LocalDate asOf) {
        return new JobParametersBuilder()
                .addString("agreement", list.agreement().text())
                .addString("fingerprint", list.fingerprint().hex())
                .addString(AttendanceImportJob.LIST, list.id().toString())
                .addLong("attempt", attempt)
                .addLocalDate(AttendanceImportJob.AS_OF, asOf, false)
                .toJobParameters();
    }
}
