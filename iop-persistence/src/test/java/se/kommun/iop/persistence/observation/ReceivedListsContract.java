package se.kommun.iop.persistence.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.kommun.iop.domain.agreement.Agreements;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.observation.CellReference;
import se.kommun.iop.domain.observation.Draft;
import se.kommun.iop.domain.observation.Figures;
import se.kommun.iop.domain.observation.Finding;
import se.kommun.iop.domain.observation.Fingerprint;
import se.kommun.iop.domain.observation.ImportId;
import se.kommun.iop.domain.observation.Ledger;
import se.kommun.iop.domain.observation.LedgerEntry;
import se.kommun.iop.domain.observation.Observation;
import se.kommun.iop.domain.observation.ReceivedList;
import se.kommun.iop.domain.observation.ReceivedList.Stage;
import se.kommun.iop.domain.observation.ReceivedLists;
import se.kommun.iop.domain.observation.Reported;
import se.kommun.iop.domain.observation.Severity;
import se.kommun.iop.persistence.Database;
import se.kommun.iop.persistence.Registers;
import se.kommun.iop.persistence.Variations;
import se.kommun.iop.persistence.definition.Shipped;

/** What the registers of lists and the ledger promise, on every database. */
abstract class ReceivedListsContract {

    private static final Instant AT = Instant.parse("2024-09-02T09:00:00.5Z");
    private static final LocalDate SATURDAY = LocalDate.of(2024, 8, 31);
    private static final byte[] CONTENT = "en lista".getBytes(StandardCharsets.UTF_8);

    private final Registers registers;
    private final ReceivedLists lists;
    private final Ledger ledger;
    private final Code agreement = new Code("a" + UUID.randomUUID().toString().replace("-", ""));

    ReceivedListsContract(Database database) {
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

    @Test
    void keep_a_list_and_its_original() {
        var list = received(CONTENT);

        assertThat(lists.keep(list, CONTENT)).isEqualTo(list);
        assertThat(lists.find(list.id())).contains(list);
        assertThat(lists.of(agreement)).containsExactly(list);
        assertThat(lists.original(list.id())).isEqualTo(CONTENT);
        assertThat(lists.find(ImportId.next())).isEmpty();
    }

    @Test
    void keep_a_large_original_to_the_last_byte() {
        var large = new byte[3_200_001];
        new Random(1).nextBytes(large);
        var list = received(large);
        lists.keep(list, large);

        assertThat(lists.original(list.id())).isEqualTo(large);
    }

    @Test
    void answer_the_known_list_when_the_same_content_comes_again() {
        var first = lists.keep(received(CONTENT), CONTENT);

        assertThat(lists.keep(received(CONTENT), CONTENT)).isEqualTo(first);
        assertThat(lists.of(agreement)).hasSize(1);
    }

    @Test
    void let_a_withdrawn_or_refused_content_in_again() {
        var first = lists.keep(received(CONTENT), CONTENT);
        lists.move(first.at(Stage.REFUSED), Stage.RECEIVED);
        var second = lists.keep(received(CONTENT), CONTENT);
        lists.move(second.decided(Stage.WITHDRAWN, decision("anna", "fel fil")), Stage.RECEIVED);
        var third = lists.keep(received(CONTENT), CONTENT);

        assertThat(List.of(first.id(), second.id(), third.id())).doesNotHaveDuplicates();
        assertThat(lists.of(agreement)).hasSize(3);
    }

    @Test
    void answer_all_callers_at_once_with_the_same_list() throws Exception {
        var ids = atOnce(8, number -> lists.keep(received(CONTENT), CONTENT).id());

        assertThat(ids.stream().distinct()).hasSize(1);
        assertThat(lists.of(agreement)).hasSize(1);
    }

    @Test
    void list_the_latest_first() {
        var first = lists.keep(received(new byte[] {1}, AT), new byte[] {1});
        var second = lists.keep(received(new byte[] {2}, AT.plusSeconds(1)), new byte[] {2});

        assertThat(lists.of(agreement)).containsExactly(second, first);
    }

    @Test
    void keep_a_draft_in_the_order_in_which_it_was_read() {
        var id = lists.keep(received(CONTENT), CONTENT).id();
        var first = List.of(
                observation("arkivgatan", 1, Reported.Counted.of(12)),
                observation("veberod", 1, new Reported.Closed()));
        var second = List.of(
                observation("arkivgatan", 2, new Reported.Cancelled()),
                observation("arkivgatan", 3, new Reported.Counted(new BigDecimal("7.5"))),
                observation("arkivgatan", 4, Reported.Counted.of(0)));
        var findings = List.of(
                new Finding(
                        Severity.WARNING,
                        "sum-mismatch",
                        Optional.of(new CellReference("Blad1", "B7")),
                        List.of("12", "å\"ä'\\ö", "")),
                new Finding(Severity.INFO, "closed-days", Optional.empty(), List.of()));

        lists.addToDraft(id, first, List.of());
        lists.addToDraft(id, second, findings);

        assertThat(lists.draft(id))
                .isEqualTo(new Draft(
                        java.util.stream.Stream.concat(first.stream(), second.stream())
                                .toList(),
                        findings));
        lists.clearDraft(id);
        assertThat(lists.draft(id)).isEqualTo(new Draft(List.of(), List.of()));
        assertThat(lists.find(id)).isPresent();
    }

    @Test
    void keep_an_observation_once_in_a_draft() {
        var id = lists.keep(received(CONTENT), CONTENT).id();
        var one = observation("veberod", 1, Reported.Counted.of(5));
        lists.addToDraft(id, List.of(one), List.of());

        assertThatThrownBy(() -> lists.addToDraft(id, List.of(one), List.of()))
                .isInstanceOf(DuplicateKeyException.class);
        assertThat(lists.draft(id).observations()).containsExactly(one);
    }

    @Test
    void add_to_a_draft_within_the_callers_transaction() {
        var id = lists.keep(received(CONTENT), CONTENT).id();
        new TransactionTemplate(registers.get(PlatformTransactionManager.class)).executeWithoutResult(status -> {
            lists.addToDraft(id, List.of(observation("veberod", 1, Reported.Counted.of(5))), List.of());
            status.setRollbackOnly();
        });

        assertThat(lists.draft(id).observations()).isEmpty();
    }

    @Test
    void refuse_to_read_a_list_again_that_a_person_may_have_accepted() {
        var list = read(CONTENT, observation("veberod", 1, Reported.Counted.of(5)));

        assertThatThrownBy(() -> lists.clearDraft(list.id())).isInstanceOf(IllegalStateException.class);
        assertThat(lists.draft(list.id()).observations()).hasSize(1);
    }

    @Test
    void move_a_list_only_from_where_it_stands() {
        var list = read(CONTENT, observation("veberod", 1, Reported.Counted.of(5)));
        var accepted = list.decided(Stage.ACCEPTED, decision("anna", ""));

        assertThat(lists.move(accepted, Stage.RECEIVED)).isFalse();
        assertThat(lists.move(accepted, Stage.READ)).isTrue();
        assertThat(lists.move(accepted, Stage.READ)).isFalse();
        assertThat(lists.find(list.id())).contains(accepted);
    }

    @Test
    void let_one_of_many_decide() throws Exception {
        var list = read(CONTENT, observation("veberod", 1, Reported.Counted.of(5)));
        var moved = atOnce(
                6,
                number -> lists.move(
                        list.decided(number % 2 == 0 ? Stage.ACCEPTED : Stage.WITHDRAWN, decision("u" + number, "")),
                        Stage.READ));

        assertThat(moved).containsOnlyOnce(true);
    }

    @Test
    void remember_every_decision() {
        var list = accept(read(CONTENT, observation("veberod", 1, Reported.Counted.of(5))));
        var withdrawn = list.decided(Stage.WITHDRAWN, new ReceivedList.Decision("bertil", AT.plusSeconds(9), "fel"));
        lists.move(withdrawn, Stage.ACCEPTED);

        assertThat(lists.find(list.id())).contains(withdrawn);
        assertThat(registers
                        .get(JdbcClient.class)
                        .sql("select decided_by from list_decision where list = :list order by number")
                        .param("list", list.id().value())
                        .query(String.class)
                        .list())
                .containsExactly("anna", "bertil");
    }

    @Test
    void count_only_what_is_accepted_the_latest_acceptance_last() {
        var early = read(new byte[] {1}, observation("veberod", 31, Reported.Counted.of(18)));
        var late = read(new byte[] {2}, observation("veberod", 31, Reported.Counted.of(20)));
        assertThat(ledger.entries(agreement)).isEmpty();

        // The later list is accepted first: acceptance decides, not receipt.
        accept(late);
        accept(early);
        assertThat(Figures.of(ledger.entries(agreement)).total()).isEqualByComparingTo("18");

        lists.move(lists.find(early.id()).orElseThrow().decided(Stage.WITHDRAWN, decision("anna", "")), Stage.ACCEPTED);
        assertThat(Figures.of(ledger.entries(agreement)).total()).isEqualByComparingTo("20");
        assertThat(ledger.entries(new Code("nobody"))).isEmpty();
    }

    @Test
    void lead_every_entry_back_to_its_list() {
        var observation = observation("veberod", 31, Reported.Counted.of(18));
        var list = accept(read(CONTENT, observation));

        assertThat(ledger.entries(agreement)).singleElement().satisfies(entry -> {
            assertThat(entry)
                    .isEqualTo(new LedgerEntry(
                            observation, list.id(), list.fileName(), list.fingerprint(), entry.order()));
        });
    }

    private ReceivedList read(byte[] content, Observation... observations) {
        var list = lists.keep(received(content), content);
        lists.addToDraft(list.id(), List.of(observations), List.of());
        lists.move(list.at(Stage.READ), Stage.RECEIVED);
        return lists.find(list.id()).orElseThrow();
    }

    private ReceivedList accept(ReceivedList list) {
        var accepted = list.decided(Stage.ACCEPTED, decision("anna", ""));
        assertThat(lists.move(accepted, Stage.READ)).isTrue();
        return accepted;
    }

    private ReceivedList received(byte[] content) {
        return received(content, AT);
    }

    private ReceivedList received(byte[] content, Instant at) {
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

    private static ReceivedList.Decision decision(String by, String reason) {
        return new ReceivedList.Decision(by, AT, reason);
    }

    private static Observation observation(String place, int day, Reported reported) {
        return new Observation(
                new Observation.Key(new Code(place), SATURDAY.withDayOfMonth(day), new Code("portioner")),
                reported,
                day == 3,
                new Observation.Source(new CellReference("Blad 1", "C" + day), "ca 7", "plain-number"));
    }

    private static <T> List<T> atOnce(int callers, IntFunction<T> call) throws Exception {
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
