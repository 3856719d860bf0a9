package se.kommun.iop.persistence.observation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.observation.Figures;
import se.kommun.iop.domain.observation.LedgerEntry;
import se.kommun.iop.domain.observation.ReceivedList;
import se.kommun.iop.domain.observation.ReceivedList.Stage;
import se.kommun.iop.domain.observation.Reported;
import se.kommun.iop.persistence.Database;

/** What decisions about lists do, and what the ledger makes of them, on every database. */
abstract class LedgerContract extends ListsOnADatabase {

    LedgerContract(Database database) {
        super(database);
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
}
