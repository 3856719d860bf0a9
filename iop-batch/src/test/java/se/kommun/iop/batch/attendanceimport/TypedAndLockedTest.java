package se.kommun.iop.batch.attendanceimport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.kommun.iop.batch.attendanceimport.AttendanceImports.Typed;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.observation.Observation;
import se.kommun.iop.domain.observation.ReceivedList;
import se.kommun.iop.domain.observation.Reported;
import se.kommun.iop.domain.observation.TypedDay;

/** Days that a person types, and months that are locked, with real registers on both kinds of database. */
class TypedAndLockedTest {

    private static final YearMonth JULY = YearMonth.of(2024, 7);
    private static final LocalDate SATURDAY = LocalDate.of(2024, 7, 6);
    private static final Code VEBEROD = new Code("veberod");
    private static final Code PORTIONS = new Code("portioner");
    private static final Instant NOW = Instant.parse("2025-06-30T10:00:00Z");

    static Stream<Database> databases() {
        return Stream.of(Database.h2(), Database.postgresql());
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_typed_day_supersedes_and_its_withdrawal_revives(Database database) {
        try (var house = house(database, "typed")) {
            accept(house, "typed", "2024-07-06 veberod 18", "2024-07-13 veberod 7");
            var reply = house.imports()
                    .type(new Typed(
                            agreement("typed").code(),
                            List.of(
                                    day(house, "typed", SATURDAY, Reported.Counted.of(21)),
                                    day(house, "typed", SATURDAY.plusDays(14), new Reported.Closed())),
                            "förvaltaren",
                            "Rättat efter samtal;\nse \"anteckning\""));

            var list = ((TypeReply.Kept) reply).list();
            assertThat(figures(house, "typed")).isEqualTo("2024-07-06=21 2024-07-13=7 2024-07-20=closed");
            assertThat(house.lists().find(list.id())).hasValueSatisfying(kept -> {
                assertThat(kept.origin()).isEqualTo(ReceivedList.Origin.TYPED);
                assertThat(kept.stage()).isEqualTo(ReceivedList.Stage.ACCEPTED);
                assertThat(kept.decision().orElseThrow().reason()).contains("Rättat efter samtal");
            });
            // The file leads back: the line that the observation names is the line that says so.
            var lines =
                    new String(house.lists().original(list.id()), UTF_8).lines().toList();
            assertThat(lines.get(4)).isEqualTo("\"2024-07-06\";\"Veberöd\";\"portioner\";\"21\"");
            assertThat(house.lists()
                            .draft(list.id())
                            .observations()
                            .getFirst()
                            .source()
                            .cell()
                            .address())
                    .isEqualTo("D5");

            house.imports().withdraw(list.id(), "förvaltaren", "fel");
            assertThat(figures(house, "typed")).isEqualTo("2024-07-06=18 2024-07-13=7");
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void what_cannot_be_typed_is_told_and_nothing_is_kept(Database database) {
        try (var house = house(database, "told")) {
            accept(house, "told", "2024-07-06 veberod 18");
            var seen = day(house, "told", SATURDAY, Reported.Counted.of(18));
            assertThat(type(house, "told", seen)).isEqualTo(new TypeReply.NothingNew());
            assertThat(type(house, "told", day(house, "told", LocalDate.of(2025, 1, 4), Reported.Counted.of(1))))
                    .isInstanceOf(TypeReply.OutOfReach.class);

            accept(house, "told", "2024-07-06 veberod 19");
            var late = new TypedDay(seen.key(), Reported.Counted.of(21), false, seen.shown());
            assertThat(type(house, "told", late)).isEqualTo(new TypeReply.Overtaken(List.of(seen.key())));
            assertThat(figures(house, "told")).isEqualTo("2024-07-06=19");
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void the_figures_of_a_locked_month_stay_whatever_is_tried(Database database) {
        try (var house = house(database, "locked")) {
            var first = accept(house, "locked", "2024-07-06 veberod 18");
            house.locks().lock(agreement("locked").code(), JULY, "förvaltaren", NOW);

            assertThat(house.imports().withdraw(first.id(), "förvaltaren", "fel"))
                    .isEqualTo(new DecideReply.Locked(first, List.of(JULY)));
            assertThat(type(house, "locked", day(house, "locked", SATURDAY, Reported.Counted.of(3))))
                    .isEqualTo(new TypeReply.Locked(List.of(JULY)));
            var spanning = receive(house, "locked", "2024-07-06 veberod 20", "2024-08-03 veberod 5");
            assertThat(house.imports().accept(spanning.id(), "förvaltaren")).isInstanceOf(DecideReply.Locked.class);
            // It waits, and one that says the same about July is welcome.
            assertThat(house.lists().find(spanning.id()).orElseThrow().stage()).isEqualTo(ReceivedList.Stage.READ);
            accept(house, "locked", "2024-07-06 veberod 18", "2024-08-03 veberod 5");
            assertThat(figures(house, "locked")).isEqualTo("2024-07-06=18 2024-08-03=5");

            house.locks().unlock(agreement("locked").code(), JULY, "förvaltaren", NOW, "Föreningen har rättat.");
            assertThat(house.imports().accept(spanning.id(), "förvaltaren")).isInstanceOf(DecideReply.Done.class);
            assertThat(figures(house, "locked")).isEqualTo("2024-07-06=20 2024-08-03=5");
            assertThat(house.locks().of(agreement("locked").code()).changes()).hasSize(2);
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void whoever_locks_and_whoever_accepts_at_once_come_one_after_the_other(Database database) throws Exception {
        for (int round = 0; round < 8; round++) {
            var name = "race-" + round;
            try (var house = house(database, name);
                    var people = Executors.newFixedThreadPool(4)) {
                var code = agreement(name).code();
                var lists = IntStream.rangeClosed(1, 3)
                        .mapToObj(count -> receive(house, name, "2024-07-06 veberod " + count))
                        .toList();
                var go = new CountDownLatch(1);
                var decided = lists.stream()
                        .map(list -> people.submit(() -> {
                            go.await();
                            return house.imports().accept(list.id(), "förvaltaren");
                        }))
                        .toList();
                var locked = people.submit(() -> {
                    go.await();
                    house.locks().lock(code, JULY, "förvaltaren", NOW);
                    return figures(house, name);
                });
                go.countDown();
                for (var reply : decided) {
                    assertThat(reply.get()).isInstanceOfAny(DecideReply.Done.class, DecideReply.Locked.class);
                }
                assertThat(figures(house, name)).isEqualTo(locked.get());
            }
        }
    }

    private static TypeReply type(RealHouse house, String name, TypedDay day) {
        return house.imports().type(new Typed(agreement(name).code(), List.of(day), "förvaltaren", "Samtal"));
    }

    private static TypedDay day(RealHouse house, String name, LocalDate date, Reported reported) {
        var key = new Observation.Key(VEBEROD, date, PORTIONS);
        return new TypedDay(
                key, reported, false, house.figures(agreement(name).code()).find(key));
    }

    private static ReceivedList accept(RealHouse house, String name, String... lines) {
        var list = receive(house, name, lines);
        return ((DecideReply.Done) house.imports().accept(list.id(), "förvaltaren")).list();
    }

    private static ReceivedList receive(RealHouse house, String name, String... lines) {
        var reply = house.handIn(
                agreement(name).code(), "lista.csv", String.join("\n", lines).getBytes(UTF_8));
        return ((ReceiveReply.Read) reply).list();
    }

    private static String figures(RealHouse house, String name) {
        return String.join(
                " ",
                house.figures(agreement(name).code())
                        .all()
                        .map(figure -> figure.key().date() + "="
                                + (figure.reported() instanceof Reported.Counted(var value) ? value : "closed"))
                        .toList());
    }

    private static RealHouse house(Database database, String name) {
        var house = new RealHouse(database, Optional.of(new SpokenLists(PORTIONS)), Optional.empty());
        house.knows(agreement(name));
        return house;
    }

    private static Agreement agreement(String name) {
        return ShippedAgreement.called("typed-and-locked-" + name);
    }
}
