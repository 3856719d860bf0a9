package se.kommun.iop.persistence.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.dao.ConcurrencyFailureException;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.AgreementChange;
import se.kommun.iop.domain.agreement.AgreementPart;
import se.kommun.iop.domain.agreement.AgreementVersion;
import se.kommun.iop.domain.agreement.Agreements;
import se.kommun.iop.domain.agreement.Agreements.SaveReply;
import se.kommun.iop.domain.agreement.Life;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.condition.Evidence;
import se.kommun.iop.persistence.Database;
import se.kommun.iop.persistence.Registers;
import se.kommun.iop.persistence.Variations;
import se.kommun.iop.persistence.definition.Shipped;

/** What the register of agreements promises, on every database. */
abstract class AgreementsContract {

    private static final Instant MONDAY = Instant.parse("2024-06-10T08:00:00.123456Z");
    private static final Instant TUESDAY = MONDAY.plusSeconds(86_400);
    private static final AtomicInteger NEXT = new AtomicInteger();

    private final Agreements agreements;
    private final Agreement lunches;
    private final Agreement homework;

    AgreementsContract(Database database) {
        agreements = Registers.on(database).get(Agreements.class);
        int number = NEXT.incrementAndGet();
        lunches = Variations.renamed(Shipped.agreement(Shipped.LUNCHES), "lunches-" + number, Optional.empty());
        homework = Variations.renamed(
                Shipped.agreement(Shipped.HOMEWORK), "homework-" + number, Optional.of("KFN 2024/" + number));
    }

    @Test
    void gives_back_what_it_was_given() {
        assertThat(agreements.save(lunches, "anna", MONDAY)).isEqualTo(new SaveReply.Added());
        assertThat(agreements.save(homework, "anna", MONDAY)).isEqualTo(new SaveReply.Added());

        assertThat(agreements.find(lunches.code())).contains(lunches);
        assertThat(agreements.find(new Code("nobody"))).isEmpty();
        assertThat(agreements.all()).contains(lunches, homework);
        assertThat(agreements.all().indexOf(homework))
                .isLessThan(agreements.all().indexOf(lunches));
    }

    @Test
    void knows_an_agreement_by_case_number_or_code() {
        agreements.save(homework, "anna", MONDAY);
        var number = homework.identity().caseNumber().orElseThrow().written();

        assertThat(agreements.findKnownAs(" " + number + " ")).contains(homework);
        assertThat(agreements.findKnownAs(homework.code().text())).contains(homework);
        assertThat(agreements.findKnownAs("Ärende 1")).isEmpty();
    }

    @Test
    void remembers_who_changed_what_and_when() {
        agreements.save(lunches, "anna", MONDAY);
        var signed = Variations.with(
                lunches,
                lunches.life()
                        .revise()
                        .noted(new Evidence(List.of(Variations.minutesApproved())))
                        .done());

        assertThat(agreements.save(signed, "bertil", TUESDAY))
                .isEqualTo(new SaveReply.Replaced(List.of(AgreementPart.EVIDENCE)));
        assertThat(agreements.save(signed, "cecilia", TUESDAY)).isEqualTo(new SaveReply.Unchanged());

        assertThat(agreements.find(lunches.code())).contains(signed);
        assertThat(agreements.changes(lunches.code()))
                .containsExactly(
                        new AgreementChange(2, "bertil", TUESDAY, List.of(AgreementPart.EVIDENCE)),
                        new AgreementChange(1, "anna", MONDAY, List.of(AgreementPart.values())));
    }

    @Test
    void reads_every_version_as_it_was() {
        agreements.save(lunches, "anna", MONDAY);
        var titled = Variations.titled(lunches, "En annan rubrik");
        agreements.save(titled, "bertil", TUESDAY);

        assertThat(agreements.current(lunches.code())).contains(new AgreementVersion(2, titled));
        assertThat(agreements.version(lunches.code(), 1)).contains(new AgreementVersion(1, lunches));
        assertThat(agreements.version(lunches.code(), 2)).contains(new AgreementVersion(2, titled));
        assertThat(agreements.version(lunches.code(), 3)).isEmpty();
        assertThat(agreements.current(new Code("nobody"))).isEmpty();
    }

    @Test
    void keeps_why_a_version_was_saved() {
        agreements.save(lunches, "anna", MONDAY);
        agreements.save(Variations.titled(lunches, "Rätt rubrik"), 1, "bertil", TUESDAY, "Namnet var fel");

        assertThat(agreements.changes(lunches.code()))
                .extracting(AgreementChange::reason)
                .containsExactly("Namnet var fel", "");
    }

    @Test
    void saves_nothing_over_what_another_has_saved_meanwhile() {
        agreements.save(lunches, "anna", MONDAY);
        var theirs = Variations.titled(lunches, "Deras rubrik");
        var mine = Variations.titled(lunches, "Min rubrik");

        assertThat(agreements.save(theirs, 1, "bertil", TUESDAY)).isInstanceOf(SaveReply.Replaced.class);
        assertThat(agreements.save(mine, 1, "anna", TUESDAY))
                .isEqualTo(new SaveReply.Stale(
                        new AgreementVersion(2, theirs),
                        List.of(new AgreementChange(2, "bertil", TUESDAY, List.of(AgreementPart.IDENTITY)))));
        assertThat(agreements.find(lunches.code())).contains(theirs);

        assertThat(agreements.save(mine, 2, "anna", TUESDAY)).isInstanceOf(SaveReply.Replaced.class);
        assertThat(agreements.find(lunches.code())).contains(mine);
        assertThat(agreements.save(mine, 3, "anna", TUESDAY)).isEqualTo(new SaveReply.Unchanged());
    }

    @Test
    void lets_one_of_many_win_who_began_with_the_same_version() throws Exception {
        agreements.save(lunches, "anna", MONDAY);
        var replies = atOnce(
                8, number -> agreements.save(Variations.titled(lunches, "Rubrik " + number), 1, "anna", TUESDAY));

        assertThat(replies).filteredOn(SaveReply.Replaced.class::isInstance).hasSize(1);
        assertThat(replies).filteredOn(SaveReply.Stale.class::isInstance).hasSize(7);
        assertThat(agreements.changes(lunches.code())).hasSize(2);
    }

    @Test
    void keeps_what_a_later_rule_would_refuse_readable() {
        var tooEarly = Variations.with(
                lunches,
                Life.of(new Evidence(List.of(
                        new Evidence.Fact(Evidence.Kind.SIGNED, new Code("lips"), LocalDate.of(2000, 1, 1), "")))));

        agreements.save(tooEarly, "anna", MONDAY);

        assertThat(agreements.find(lunches.code())).contains(tooEarly);
    }

    @Test
    void gives_no_case_number_twice() {
        agreements.save(homework, "anna", MONDAY);
        var other = Variations.renamed(
                homework,
                homework.code().text() + "-b",
                Optional.of(homework.identity().caseNumber().orElseThrow().written()));

        assertThat(agreements.save(other, "anna", MONDAY)).isEqualTo(new SaveReply.CaseNumberTaken(homework.code()));
        assertThat(agreements.find(other.code())).isEmpty();
    }

    @Test
    void lets_many_agreements_lack_a_case_number() {
        agreements.save(lunches, "anna", MONDAY);
        var other = Variations.renamed(lunches, lunches.code().text() + "-b", Optional.empty());

        assertThat(agreements.save(other, "anna", MONDAY)).isEqualTo(new SaveReply.Added());
    }

    @Test
    void never_writes_a_version_over_when_many_save_at_once() throws Exception {
        agreements.save(lunches, "anna", MONDAY);
        var replies = atOnce(8, number -> {
            try {
                agreements.save(Variations.titled(lunches, "Rubrik " + number), "anna", TUESDAY);
                return true;
            } catch (ConcurrencyFailureException beaten) {
                return false;
            }
        });

        long winners = replies.stream().filter(won -> won).count();
        assertThat(winners).isPositive();
        assertThat(agreements.changes(lunches.code())).hasSize((int) winners + 1);
    }

    @Test
    void adds_an_agreement_once_when_two_add_it_at_once() throws Exception {
        var replies = atOnce(4, number -> {
            try {
                return agreements.save(lunches, "anna", MONDAY) instanceof SaveReply.Added;
            } catch (ConcurrencyFailureException beaten) {
                return false;
            }
        });

        assertThat(replies).containsOnlyOnce(true);
        assertThat(agreements.changes(lunches.code())).hasSize(1);
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
