package se.kommun.iop.persistence.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.kommun.iop.domain.observation.CellReference;
import se.kommun.iop.domain.observation.Draft;
import se.kommun.iop.domain.observation.Finding;
import se.kommun.iop.domain.observation.Question;
import se.kommun.iop.domain.observation.Question.Option;
import se.kommun.iop.domain.observation.Reported;
import se.kommun.iop.domain.observation.Severity;
import se.kommun.iop.persistence.Database;

/** What the register of lists promises about drafts, on every database. */
abstract class DraftsContract extends ListsOnADatabase {

    DraftsContract(Database database) {
        super(database);
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
                new Finding(
                        Severity.ERROR,
                        "unknown-venue",
                        Optional.of(new CellReference("Blad1", "C3")),
                        List.of(),
                        Optional.of(new Question(
                                "place|linero", "place", List.of("Linero"), List.of(new Option("veberod")), false))),
                new Finding(Severity.INFO, "closed-days", Optional.empty(), List.of()));

        lists.addToDraft(id, first, List.of());
        lists.addToDraft(id, second, findings);

        assertThat(lists.draft(id))
                .isEqualTo(
                        new Draft(Stream.concat(first.stream(), second.stream()).toList(), findings));
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
        var other = observation("veberod", 2, Reported.Counted.of(5));
        assertThatThrownBy(() -> lists.addToDraft(id, List.of(other, other), List.of()))
                .isInstanceOf(DuplicateKeyException.class);
        assertThat(lists.draft(id).observations()).containsExactly(one);
    }

    @Test
    void keep_a_draft_of_many_pages_in_order() {
        var id = lists.keep(received(CONTENT), CONTENT).id();
        var many = IntStream.range(0, 9_000)
                .mapToObj(i -> observation("plats-" + i, 1 + i % 30, Reported.Counted.of(i)))
                .toList();
        lists.addToDraft(id, many.subList(0, 5_000), List.of());
        lists.addToDraft(id, many.subList(5_000, 9_000), List.of());

        assertThat(lists.draft(id).observations()).isEqualTo(many);
        assertThatThrownBy(() -> lists.addToDraft(id, many.subList(4_000, 4_001), List.of()))
                .isInstanceOf(DuplicateKeyException.class);
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
}
