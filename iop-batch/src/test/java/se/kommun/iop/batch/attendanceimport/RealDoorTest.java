package se.kommun.iop.batch.attendanceimport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.observation.ReceivedList;

/** The door with real registers, on both kinds of database. */
class RealDoorTest {

    private static final byte[] LONG_LIST =
            String.join("\n", AttendanceImportsTest.manyLines(1700)).getBytes(UTF_8);

    static Stream<Database> databases() {
        return Stream.of(Database.h2(), Database.postgresql());
    }

    @ParameterizedTest
    @MethodSource("databases")
    void two_who_hand_in_the_same_file_at_once_get_one_list(Database database) throws Exception {
        var agreement = ShippedAgreement.called("at-once");
        try (var house = house(database, () -> {}, agreement);
                var people = Executors.newFixedThreadPool(3)) {
            var go = new CountDownLatch(1);
            var replies = IntStream.range(0, 3)
                    .mapToObj(i -> people.submit(() -> {
                        go.await();
                        return house.handIn(agreement.code(), "lista.csv", LONG_LIST);
                    }))
                    .toList();
            go.countDown();
            var lists = new ArrayList<ReceivedList>();
            for (var reply : replies) {
                lists.add(
                        switch (reply.get()) {
                            case ReceiveReply.Read(var list) -> list;
                            case ReceiveReply.AlreadyReceived(var list) -> list;
                            default -> throw new AssertionError(reply.get());
                        });
            }
            assertThat(lists)
                    .extracting(ReceivedList::id)
                    .containsOnly(lists.getFirst().id());
            assertThat(house.lists().draft(lists.getFirst().id()).observations())
                    .hasSize(1700);
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_database_that_goes_away_half_way_leaves_nothing_doubled(Database database) {
        var agreement = ShippedAgreement.called("half-way");
        var calls = new AtomicInteger();
        var fatal = new AtomicInteger(-1);
        Runnable goesAway = () -> {
            if (calls.incrementAndGet() == fatal.get()) {
                throw new IllegalStateException("connection to Nils Nilsson lost");
            }
        };
        try (var house = house(database, goesAway, agreement)) {
            // Keep, find, clear, (when it is read again: find, original,) and four pages: each of these calls fails
            // once.
            for (int call = 1; call <= 9; call++) {
                calls.set(0);
                fatal.set(call);
                assertThat(house.handIn(agreement.code(), "lista.csv", LONG_LIST))
                        .as("call %s", call)
                        .isInstanceOf(ReceiveReply.Interrupted.class);
            }
            fatal.set(-1);
            assertThat(house.handIn(agreement.code(), "lista.csv", LONG_LIST)).isInstanceOf(ReceiveReply.Read.class);

            var list = house.lists().of(agreement.code()).getFirst();
            assertThat(house.lists().of(agreement.code())).hasSize(1);
            assertThat(house.lists().draft(list.id()).observations()).hasSize(1700);
            assertThat(messagesOfBatch(house)).noneMatch(message -> message.contains("Nils"));
        }
    }

    private static List<String> messagesOfBatch(RealHouse house) {
        return house.tables()
                .sql("select exit_message from batch_step_execution union select exit_message from batch_job_execution")
                .query(String.class)
                .list();
    }

    private static RealHouse house(Database database, Runnable before, Agreement agreement) {
        var house = new RealHouse(database, Optional.of(new SpokenLists()), Optional.of(new MeddlerWithLists(before)));
        house.knows(agreement);
        return house;
    }
}
