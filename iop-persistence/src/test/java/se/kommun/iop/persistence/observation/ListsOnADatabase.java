package se.kommun.iop.persistence.observation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import se.kommun.iop.domain.agreement.Agreements;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.observation.CellReference;
import se.kommun.iop.domain.observation.Fingerprint;
import se.kommun.iop.domain.observation.ImportId;
import se.kommun.iop.domain.observation.Ledger;
import se.kommun.iop.domain.observation.Observation;
import se.kommun.iop.domain.observation.ReceivedList;
import se.kommun.iop.domain.observation.ReceivedList.Stage;
import se.kommun.iop.domain.observation.ReceivedLists;
import se.kommun.iop.domain.observation.Reported;
import se.kommun.iop.persistence.Database;
import se.kommun.iop.persistence.Registers;
import se.kommun.iop.persistence.Variations;
import se.kommun.iop.persistence.definition.Shipped;

/** The registers of one database, with an agreement of its own for each test, and lists for it. */
abstract class ListsOnADatabase {

    static final Instant AT = Instant.parse("2024-09-02T09:00:00.5Z");
    private static final LocalDate SATURDAY = LocalDate.of(2024, 8, 31);
    static final byte[] CONTENT = "en lista".getBytes(StandardCharsets.UTF_8);

    final Registers registers;
    final ReceivedLists lists;
    final Ledger ledger;
    final Code agreement = new Code("a" + UUID.randomUUID().toString().replace("-", ""));

    ListsOnADatabase(Database database) {
        registers = Registers.on(database);
        lists = registers.get(ReceivedLists.class);
        ledger = registers.get(Ledger.class);
        registers
                .get(Agreements.class)
                .save(
                        Variations.renamed(Shipped.agreement(Shipped.LUNCHES), agreement.text(), Optional.empty()),
                        "anna",
                        AT);
    }

    ReceivedList read(byte[] content, Observation... observations) {
        var list = lists.keep(received(content), content);
        lists.addToDraft(list.id(), List.of(observations), List.of());
        lists.move(list.at(Stage.READ), Stage.RECEIVED);
        return lists.find(list.id()).orElseThrow();
    }

    ReceivedList accept(ReceivedList list) {
        var accepted = list.decided(Stage.ACCEPTED, decision("anna", ""));
        assertThat(lists.move(accepted, Stage.READ)).isTrue();
        return accepted;
    }

    ReceivedList received(byte[] content) {
        return received(content, AT);
    }

    ReceivedList received(byte[] content, Instant at) {
        return new ReceivedList(
                ImportId.next(),
                agreement,
                "veberöd sommar.xlsx",
                Fingerprint.of(content),
                content.length,
                at,
                "anna",
                Stage.RECEIVED,
                Optional.empty());
    }

    static ReceivedList.Decision decision(String by, String reason) {
        return new ReceivedList.Decision(by, AT, reason);
    }

    static Observation observation(String place, int day, Reported reported) {
        return new Observation(
                new Observation.Key(new Code(place), SATURDAY.withDayOfMonth(day), new Code("portioner")),
                reported,
                day == 3,
                new Observation.Source(new CellReference("Blad 1", "C" + day), "ca 7", "plain-number"));
    }

    static <T> List<T> atOnce(int callers, IntFunction<T> call) throws Exception {
        var start = new CyclicBarrier(callers);
        try (var threads = Executors.newFixedThreadPool(callers)) {
            var tasks = IntStream.range(0, callers)
                    .<Callable<T>>mapToObj(number -> () -> {
                        start.await();
                        return call.apply(number);
                    })
                    .toList();
            return threads.invokeAll(tasks).stream()
                    .map(future -> future.resultNow())
                    .toList();
        }
    }
}
