package se.kommun.iop.batch.attendanceimport;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kommun.iop.batch.attendanceimport.AttendanceImportsTest.manyLines;
import static se.kommun.iop.batch.attendanceimport.House.OPEN_HOUSE;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import se.kommun.iop.domain.observation.ReceivedList;
import se.kommun.iop.domain.observation.ReceivedList.Stage;

/** What is left when we fail, and what becomes of it when the same list is handed in again. */
class InterruptedImportTest {

    private final House house = new House();

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void a_job_that_failed_half_way_is_redone_without_doubling_anything() {
        house.lists.failAfter(1);

        assertThat(house.handIn(OPEN_HOUSE, manyLines(1200))).isInstanceOf(ReceiveReply.Interrupted.class);
        assertThat(onlyList().stage()).isEqualTo(Stage.RECEIVED);
        assertThat(onlyDraftSize()).isEqualTo(500);

        assertThat(house.handIn(OPEN_HOUSE, manyLines(1200))).isInstanceOf(ReceiveReply.Read.class);
        assertThat(onlyDraftSize()).isEqualTo(1200);
    }

    @Test
    void it_can_fail_again_and_again() {
        for (int chunks = 0; chunks < 3; chunks++) {
            house.lists.failAfter(chunks);
            assertThat(house.handIn(OPEN_HOUSE, manyLines(1200))).isInstanceOf(ReceiveReply.Interrupted.class);
        }

        assertThat(house.handIn(OPEN_HOUSE, manyLines(1200))).isInstanceOf(ReceiveReply.Read.class);
        assertThat(onlyDraftSize()).isEqualTo(1200);
    }

    @Test
    void what_was_left_is_taken_up_when_the_program_starts() {
        house.lists.failAfter(1);
        house.handIn(OPEN_HOUSE, manyLines(1200));

        house.unfinished().takeUp();

        assertThat(onlyList().stage()).isEqualTo(Stage.READ);
        assertThat(onlyDraftSize()).isEqualTo(1200);
    }

    @Test
    void a_job_that_was_killed_is_redone_and_killed_and_redone() throws Exception {
        house.lists.failAfter(0);
        house.handIn(OPEN_HOUSE, manyLines(600));
        var jobs = house.jobs();
        for (int kill = 0; kill < 2; kill++) {
            var instance = jobs.getLastJobInstance(AttendanceImportJob.NAME);
            var last = jobs.getLastJobExecution(instance);
            var killed = jobs.createJobExecution(instance, last.getJobParameters(), new ExecutionContext());
            killed.setStatus(BatchStatus.STARTED);
            jobs.update(killed);
            house.lists.failAfter(kill == 0 ? 1 : Integer.MAX_VALUE);
            var reply = house.handIn(OPEN_HOUSE, manyLines(600));
            assertThat(reply).isInstanceOf(kill == 0 ? ReceiveReply.Interrupted.class : ReceiveReply.Read.class);
        }

        assertThat(onlyDraftSize()).isEqualTo(600);
        assertThat(jobs.findRunningJobExecutions(AttendanceImportJob.NAME)).isEmpty();
    }

    @Test
    void an_attempt_whose_end_is_unknown_gets_a_successor() throws Exception {
        house.lists.failAfter(0);
        house.handIn(OPEN_HOUSE, manyLines(600));
        var jobs = house.jobs();
        var last = jobs.getLastJobExecution(jobs.getLastJobInstance(AttendanceImportJob.NAME));
        last.setStatus(BatchStatus.UNKNOWN);
        jobs.update(last);

        assertThat(house.handIn(OPEN_HOUSE, manyLines(600))).isInstanceOf(ReceiveReply.Read.class);
        assertThat(jobs.getJobInstanceCount(AttendanceImportJob.NAME)).isEqualTo(2);
    }

    @Test
    void an_attempt_that_was_noted_and_never_began_gets_a_successor() throws Exception {
        house.lists.failAfter(0);
        house.handIn(OPEN_HOUSE, manyLines(600));
        var jobs = house.jobs();
        var noted = jobs.getLastJobInstance(AttendanceImportJob.NAME);
        jobs.deleteJobExecution(jobs.getLastJobExecution(noted));
        assertThat(jobs.getJobInstanceCount(AttendanceImportJob.NAME)).isEqualTo(1);

        assertThat(house.handIn(OPEN_HOUSE, manyLines(600))).isInstanceOf(ReceiveReply.Read.class);
        assertThat(onlyDraftSize()).isEqualTo(600);
    }

    @Test
    void two_who_hand_in_the_same_file_at_once_get_one_list() throws Exception {
        try (var people = Executors.newFixedThreadPool(4)) {
            var go = new CountDownLatch(1);
            var replies = IntStream.range(0, 4)
                    .mapToObj(i -> people.submit(() -> {
                        go.await();
                        return house.handIn(OPEN_HOUSE, manyLines(1200));
                    }))
                    .toList();
            go.countDown();
            int read = 0;
            for (var reply : replies) {
                assertThat(reply.get()).isInstanceOfAny(ReceiveReply.Read.class, ReceiveReply.AlreadyReceived.class);
                read += reply.get() instanceof ReceiveReply.Read ? 1 : 0;
            }
            assertThat(read).isEqualTo(1);
        }
        assertThat(onlyDraftSize()).isEqualTo(1200);
    }

    @Test
    void nothing_of_a_list_or_a_failure_is_kept_by_batch() {
        house.lists.failAfter(0);
        house.handIn(OPEN_HOUSE, manyLines(600));

        var tables = house.batchTables();
        assertThat(tables.sql("select exit_message from batch_step_execution")
                        .query(String.class)
                        .list())
                .noneMatch(message ->
                        message.contains("Nils") || message.contains("\tat ") || message.contains("Incident"));
        assertThat(tables.sql("select parameter_value from batch_job_execution_params")
                        .query(String.class)
                        .list())
                .hasSize(5)
                .noneMatch(value -> value.contains("lista.csv"));
    }

    private ReceivedList onlyList() {
        assertThat(house.lists.of(OPEN_HOUSE)).hasSize(1);
        return house.lists.of(OPEN_HOUSE).getFirst();
    }

    private int onlyDraftSize() {
        return house.lists.draft(onlyList().id()).observations().size();
    }
}
