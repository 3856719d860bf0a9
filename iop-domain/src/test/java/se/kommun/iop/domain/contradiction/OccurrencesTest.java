package se.kommun.iop.domain.contradiction;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kommun.iop.domain.agreement.Sample.ASSOCIATION;
import static se.kommun.iop.domain.agreement.Sample.UNIT;
import static se.kommun.iop.domain.change.Happened.agreement;
import static se.kommun.iop.domain.change.Happened.amendment;
import static se.kommun.iop.domain.change.Happened.answer;
import static se.kommun.iop.domain.change.Happened.day;
import static se.kommun.iop.domain.change.Happened.deviation;
import static se.kommun.iop.domain.change.Happened.dialogue;
import static se.kommun.iop.domain.change.Happened.dispute;
import static se.kommun.iop.domain.change.Happened.monologue;
import static se.kommun.iop.domain.change.Happened.notice;
import static se.kommun.iop.domain.change.Happened.problem;
import static se.kommun.iop.domain.change.Happened.request;
import static se.kommun.iop.domain.change.Happened.rescission;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.Sample;
import se.kommun.iop.domain.agreement.Term;
import se.kommun.iop.domain.change.Occurrence;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.followup.FollowUpHeld;
import se.kommun.iop.domain.language.Phrasebook;

/** T-12, T-13: orders that are impossible are refused where they are typed, with the reason. */
class OccurrencesTest {

    private static final Code[] BOTH = {UNIT, ASSOCIATION};

    @Test
    void a_whole_life_in_order_is_fine() {
        assertThat(told(
                        problem("p", day(3, 1), day(3, 1)),
                        deviation("d", day(3, 1)),
                        dialogue("t", day(3, 1), "d", "p"),
                        amendment("a", day(3, 1), "t", BOTH),
                        request("r", day(3, 1)),
                        answer("s", day(3, 1), "r", false),
                        notice("n", day(3, 1), "t"),
                        dispute("x", day(3, 1), day(3, 1)),
                        rescission("h", day(3, 1), "r")))
                .isEmpty();
    }

    @Test
    void nothing_comes_before_what_it_builds_on() {
        assertThat(told(
                        dialogue("t", day(3, 2)),
                        request("r", day(3, 2)),
                        amendment("a", day(3, 1), "t", BOTH),
                        notice("n", day(3, 1), "t"),
                        answer("s", day(3, 1), "r", false),
                        rescission("h", day(3, 1), "r"),
                        dialogue("u", day(3, 1), "a", "r")))
                .containsExactly(
                        "occurrences[2].on: Ändringen är daterad 1 mars 2025, men dialogen före den 2 mars 2025.",
                        "occurrences[3].on: Uppsägningen är daterad 1 mars 2025, men dialogen före den 2 mars 2025.",
                        "occurrences[4].on: Svaret är daterat 1 mars 2025, men anmodan om rättelse 2 mars 2025.",
                        "occurrences[5].on: Hävningen är daterad 1 mars 2025, men anmodan om rättelse 2 mars 2025.",
                        "occurrences[6].on: Dialogen är daterad 1 mars 2025, men det den handlade om hände "
                                + "2 mars 2025.");
    }

    @Test
    void nothing_builds_on_something_of_another_kind() {
        assertThat(told(
                        deviation("d", day(3, 1)),
                        amendment("a", day(3, 2), "d", BOTH),
                        notice("n", day(3, 2), "d"),
                        answer("s", day(3, 2), "d", true),
                        rescission("h", day(3, 2), "d")))
                .contains(
                        "occurrences[1].dialogue: Ändringen ska bygga på en dialog, men ”d” är något annat.",
                        "occurrences[2].dialogue: Uppsägningen ska bygga på en dialog, men ”d” är något annat.",
                        "occurrences[3].request: Svaret ska gälla en rättelseanmodan, men ”d” är något annat.",
                        "occurrences[4].request: Hävningen ska bygga på en rättelseanmodan, men ”d” är något annat.");
    }

    @Test
    void nothing_is_solved_before_it_is_raised() {
        assertThat(told(problem("p", day(3, 2), day(3, 1)), dispute("x", day(3, 4), day(3, 3))))
                .containsExactly(
                        "occurrences[0].closed: Det som löstes 1 mars 2025 togs upp först 2 mars 2025.",
                        "occurrences[1].settled: Det som löstes 3 mars 2025 togs upp först 4 mars 2025.");
    }

    @Test
    void every_party_decides_an_amendment() {
        var dialogue = dialogue("t", day(3, 1));
        assertThat(told(dialogue, amendment("a", day(3, 2), "t", UNIT)))
                .containsExactly("occurrences[1].decided-by: Ingen har beslutat om ändringen för Cykelklubben.");
        assertThat(told(dialogue, amendment("a", day(3, 2), "t")))
                .containsExactly("occurrences[1].decided-by: Ingen har beslutat om ändringen för Fritidsenheten och "
                        + "Cykelklubben.");
    }

    @Test
    void a_dialogue_before_a_change_or_notice_has_two_parties() {
        assertThat(told(monologue("t", day(3, 1)), amendment("a", day(3, 2), "t", BOTH), notice("n", day(3, 2), "t")))
                .containsExactly(
                        "occurrences[1].dialogue: I dialogen 1 mars 2025 deltog bara en part eller ingen.",
                        "occurrences[2].dialogue: I dialogen 1 mars 2025 deltog bara en part eller ingen.");
    }

    @Test
    void notice_is_given_while_the_agreement_lasts_and_only_where_it_is_known() {
        var dialogue = dialogue("t", day(3, 1));
        assertThat(told(dialogue, notice("n", day(11, 30), "t"))).isEmpty();
        assertThat(told(dialogue, notice("n", day(12, 1), "t")))
                .containsExactly("occurrences[1].on: Avtalet kan inte sägas upp 1 december 2025: det upphörde "
                        + "30 november 2025.");
        var silent = agreement(new Term(Sample.TERM, "s. 4", Optional.empty()), dialogue, notice("n", day(3, 2), "t"));
        assertThat(told(silent)).containsExactly("occurrences[1].kind: Avtalet säger inget om uppsägning.");
    }

    @Test
    void what_was_remedied_is_no_reason_to_rescind() {
        var request = request("r", day(3, 1));
        assertThat(told(request, answer("s", day(3, 5), "r", true), rescission("h", day(3, 5), "r")))
                .containsExactly(
                        "occurrences[2].request: Avtalet kan inte hävas 5 mars 2025: rättelse skedde 5 mars 2025.");
        assertThat(told(request, answer("s", day(3, 6), "r", true), rescission("h", day(3, 5), "r")))
                .isEmpty();
        assertThat(told(request, answer("s", day(3, 5), "r", false), rescission("h", day(3, 5), "r")))
                .isEmpty();
        assertThat(told(
                        request,
                        request("r2", day(3, 2)),
                        answer("s", day(3, 5), "r2", true),
                        rescission("h", day(3, 5), "r")))
                .isEmpty();
    }

    @Test
    void a_meeting_deals_with_the_points_of_its_own_list() {
        var agreement = Sample.agreement();
        var held = new FollowUpHeld(
                new Code("slut"), day(12, 10), List.of(), "", List.of(new Code("antal"), new Code("pumpar")));
        var unknown = new FollowUpHeld(new Code("annan"), day(12, 10), List.of(), "", List.of(new Code("antal")));
        assertThat(told(agreement.with(agreement
                        .life()
                        .revise()
                        .followUps(List.of(unknown, held))
                        .done())))
                .containsExactly("follow-ups-held[1].dealt-with[1]: ”pumpar” är ingen punkt i Slutlig uppföljning.");
    }

    @Test
    void every_remedy_can_be_said_in_both_languages() {
        var wrong = agreement(
                new Term(Sample.TERM, "s. 4", Optional.empty()),
                monologue("t", day(3, 2)),
                request("r", day(3, 2)),
                amendment("a", day(3, 1), "t"),
                notice("n", day(12, 1), "r"),
                notice("m", day(3, 1), "t"),
                answer("s", day(3, 1), "r", true),
                answer("u", day(3, 1), "t", true),
                rescission("h", day(3, 1), "r"),
                rescission("i", day(3, 1), "t"),
                amendment("b", day(3, 9), "r"),
                dialogue("v", day(3, 1), "r"),
                problem("p", day(3, 2), day(3, 1)));
        for (var language : List.of("sv", "en")) {
            var phrases = Phrasebook.of(Locale.of(language));
            assertThat(Contradictions.in(wrong)).hasSizeGreaterThan(14).allSatisfy(one -> {
                assertThat(phrases.say(one.problem())).endsWith(".");
                assertThat(phrases.say(one.remedy())).endsWith(".");
            });
        }
    }

    private static List<String> told(Occurrence... occurrences) {
        return told(agreement(occurrences));
    }

    private static List<String> told(Agreement agreement) {
        var phrases = Phrasebook.of(Locale.of("sv"));
        return Stream.of(Contradictions.in(agreement))
                .flatMap(List::stream)
                .map(one -> one.path() + ": " + phrases.say(one.problem()))
                .toList();
    }
}
