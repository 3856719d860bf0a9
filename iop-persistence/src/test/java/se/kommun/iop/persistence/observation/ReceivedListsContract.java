package se.kommun.iop.persistence.observation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import se.kommun.iop.domain.observation.ImportId;
import se.kommun.iop.domain.observation.ReceivedList.Stage;
import se.kommun.iop.persistence.Database;

/** What the register of lists promises about the lists themselves, on every database. */
abstract class ReceivedListsContract extends ListsOnADatabase {

    ReceivedListsContract(Database database) {
        super(database);
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
}
