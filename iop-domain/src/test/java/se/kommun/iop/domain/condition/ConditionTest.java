package se.kommun.iop.domain.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.language.Phrasebook;

class ConditionTest {

    private static final LocalDate JUNE_20 = LocalDate.of(2024, 6, 20);
    private static final LocalDate JUNE_27 = LocalDate.of(2024, 6, 27);
    private static final Code BOARD = new Code("namnden");
    private static final Code ASSOCIATION = new Code("foreningen");
    private static final Code UNIT = new Code("enheten");

    private static final Condition MINUTES_AND_BOTH_SIGNATURES = new Condition.AllOf(List.of(
            new Condition.MinutesApproved(BOARD), new Condition.SignedBy(UNIT), new Condition.SignedBy(ASSOCIATION)));

    @Test
    void a_decision_is_not_approved_minutes() {
        var decided = new Evidence(List.of(fact(Evidence.Kind.DECIDED, BOARD, JUNE_20)));
        assertThat(explain(new Condition.MinutesApproved(BOARD), decided, JUNE_27)
                        .met())
                .isFalse();
        assertThat(explain(new Condition.Decided(BOARD), decided, JUNE_27).met())
                .isTrue();
    }

    @Test
    void all_of_them_names_exactly_what_is_missing() {
        var evidence = new Evidence(List.of(
                fact(Evidence.Kind.MINUTES_APPROVED, BOARD, JUNE_27), fact(Evidence.Kind.SIGNED, UNIT, JUNE_27)));
        var explanation = explain(MINUTES_AND_BOTH_SIGNATURES, evidence, JUNE_27);
        assertThat(explanation.met()).isFalse();
        assertThat(explanation.missing())
                .extracting(Explanation::condition)
                .containsExactly(new Condition.SignedBy(ASSOCIATION));
    }

    @Test
    void all_of_them_is_met_since_the_last_one_was() {
        var evidence = new Evidence(List.of(
                fact(Evidence.Kind.MINUTES_APPROVED, BOARD, JUNE_27),
                fact(Evidence.Kind.SIGNED, UNIT, JUNE_20),
                fact(Evidence.Kind.SIGNED, ASSOCIATION, JUNE_20)));
        assertThat(explain(MINUTES_AND_BOTH_SIGNATURES, evidence, JUNE_27).since())
                .contains(JUNE_27);
    }

    @Test
    void a_fact_does_not_count_before_its_day() {
        var evidence = new Evidence(List.of(fact(Evidence.Kind.SIGNED, UNIT, JUNE_27)));
        assertThat(explain(new Condition.SignedBy(UNIT), evidence, JUNE_20).met())
                .isFalse();
        assertThat(explain(new Condition.SignedBy(UNIT), evidence, JUNE_27).met())
                .isTrue();
    }

    @Test
    void any_of_them_is_met_since_the_first_one_was() {
        var any = new Condition.AnyOf(List.of(new Condition.SignedBy(UNIT), new Condition.NotBefore(JUNE_27)));
        var evidence = new Evidence(List.of(fact(Evidence.Kind.SIGNED, UNIT, JUNE_20)));
        assertThat(explain(any, evidence, JUNE_27).since()).contains(JUNE_20);
        assertThat(explain(any, Evidence.NONE, JUNE_27).since()).contains(JUNE_27);
        assertThat(explain(any, Evidence.NONE, JUNE_20).missing()).hasSize(2);
    }

    @Test
    void alternatives_are_told_as_alternatives() {
        var any = new Condition.AnyOf(List.of(
                new Condition.SignedBy(UNIT),
                new Condition.AllOf(List.of(new Condition.Decided(BOARD), new Condition.SignedBy(ASSOCIATION)))));
        var lacking = explain(any, Evidence.NONE, JUNE_20).lacking();
        var said = Phrasebook.of(Locale.of("sv")).say(lacking.getFirst());
        assertThat(lacking).hasSize(1);
        assertThat(said).contains(", eller ").contains(" och ");
        assertThat(said.indexOf(", eller ")).isLessThan(said.indexOf(" och "));
    }

    @Test
    void what_is_lacking_of_all_is_told_one_by_one() {
        var evidence = new Evidence(List.of(fact(Evidence.Kind.SIGNED, UNIT, JUNE_20)));
        var explanation = explain(MINUTES_AND_BOTH_SIGNATURES, evidence, JUNE_27);
        assertThat(explanation.lacking())
                .isEqualTo(explanation.missing().stream()
                        .map(Explanation::sentence)
                        .toList())
                .hasSize(2);
    }

    @Test
    void not_names_itself_when_it_is_in_the_way() {
        var not = new Condition.Not(new Condition.SignedBy(UNIT));
        var evidence = new Evidence(List.of(fact(Evidence.Kind.SIGNED, UNIT, JUNE_20)));
        assertThat(explain(not, evidence, JUNE_27).missing())
                .extracting(Explanation::condition)
                .containsExactly(not);
        assertThat(explain(not, Evidence.NONE, JUNE_27).met()).isTrue();
    }

    @Test
    void what_holds_again_is_met_since_then_and_what_always_held_has_no_day() {
        var until = new Condition.Not(new Condition.NotBefore(JUNE_20));
        var window = new Condition.AnyOf(List.of(until, new Condition.NotBefore(JUNE_27)));

        assertThat(explain(window, Evidence.NONE, JUNE_20.minusDays(1)).since()).isEmpty();
        assertThat(explain(window, Evidence.NONE, JUNE_20).met()).isFalse();
        assertThat(explain(window, Evidence.NONE, JUNE_27.plusDays(3)).since()).contains(JUNE_27);
    }

    @Test
    void a_not_beside_a_fact_does_not_hide_since_when() {
        var both = new Condition.AllOf(
                List.of(new Condition.SignedBy(UNIT), new Condition.Not(new Condition.SignedBy(ASSOCIATION))));
        var evidence = new Evidence(List.of(fact(Evidence.Kind.SIGNED, UNIT, JUNE_20)));

        assertThat(explain(both, evidence, JUNE_27).since()).contains(JUNE_20);
        assertThat(explain(both, evidence, JUNE_27).parts().getLast().since()).isEmpty();
    }

    @Test
    void a_leaf_that_stands_twice_is_named_once() {
        var twice = new Condition.AllOf(List.of(
                new Condition.SignedBy(UNIT),
                new Condition.AnyOf(List.of(new Condition.SignedBy(UNIT), new Condition.SignedBy(ASSOCIATION)))));
        var signed = new Evidence(List.of(fact(Evidence.Kind.SIGNED, UNIT, JUNE_20)));

        assertThat(explain(twice, Evidence.NONE, JUNE_27).missing()).hasSize(2);
        assertThat(explain(twice, signed, JUNE_27).fulfilled()).hasSize(1);
    }

    @Test
    void a_not_is_said_with_what_stands_in_the_way() {
        var not = new Condition.Not(new Condition.SignedBy(UNIT));
        var signed = new Evidence(List.of(fact(Evidence.Kind.SIGNED, UNIT, JUNE_20)));

        assertThat(said(explain(not, signed, JUNE_27))).isEqualTo("Hinder: Undertecknat av enheten 20 juni 2024");
        assertThat(said(explain(not, Evidence.NONE, JUNE_27))).isEqualTo("Inget hinder (Underskrift saknas: enheten)");
        assertThat(explain(not, Evidence.NONE, JUNE_27).fulfilled()).hasSize(1);
        assertThat(explain(not, signed, JUNE_27).fulfilled()).isEmpty();
    }

    @Test
    void all_of_nothing_cannot_be_said() {
        assertThatThrownBy(() -> new Condition.AllOf(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Condition.AnyOf(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_tree_is_met_exactly_when_its_truth_table_says_so_and_names_a_missing_leaf_exactly_when_it_is_not() {
        qt().forAll(integers().between(0, Integer.MAX_VALUE)).check(seed -> {
            var random = new Random(seed);
            var tree = tree(random, 3);
            var evidence = evidence(random);
            var explanation = explain(tree, evidence, JUNE_27);
            return explanation.met() == truth(tree, evidence)
                    && explanation.missing().isEmpty() == explanation.met();
        });
    }

    @Test
    void more_evidence_never_locks_what_was_open_unless_the_tree_says_not() {
        qt().forAll(integers().between(0, Integer.MAX_VALUE)).check(seed -> {
            var random = new Random(seed);
            var tree = tree(random, 3);
            var some = evidence(random);
            var more = new ArrayList<>(some.facts());
            more.addAll(evidence(random).facts());
            return saysNot(tree)
                    || !explain(tree, some, JUNE_27).met()
                    || explain(tree, new Evidence(more), JUNE_27).met();
        });
    }

    /** T-01: every combination of evidence for the leaves of any tree. */
    @Test
    void in_every_combination_of_evidence_exactly_the_leaves_without_it_are_missing() {
        qt().withExamples(200).forAll(integers().between(0, Integer.MAX_VALUE)).check(seed -> {
            var tree = tree(new Random(seed), 2);
            var leaves = leaves(tree).distinct().toList();
            for (int combination = 0; combination < 1 << leaves.size(); combination++) {
                var known = new ArrayList<Evidence.Fact>();
                for (int leaf = 0; leaf < leaves.size(); leaf++) {
                    if ((combination >> leaf & 1) == 1) {
                        known.addAll(shows(leaves.get(leaf)));
                    }
                }
                if (!isRight(tree, new Evidence(known))) {
                    return false;
                }
            }
            return true;
        });
    }

    /** Met as its truth says; what is missing is not there; and with all that is missing there, nothing is. */
    private static boolean isRight(Condition tree, Evidence evidence) {
        var explanation = explain(tree, evidence, JUNE_27);
        var missing = explanation.missing();
        if (explanation.met() != truth(tree, evidence) || missing.isEmpty() != explanation.met()) {
            return false;
        }
        if (explanation.since().isPresent()
                && (explain(tree, evidence, explanation.since().get().minusDays(1))
                                .met()
                        || !explain(tree, evidence, explanation.since().get()).met())) {
            return false;
        }
        if (missing.stream().anyMatch(one -> truth(one.condition(), evidence))) {
            return false;
        }
        if (saysNot(tree) || leaves(tree).anyMatch(Condition.NotBefore.class::isInstance)) {
            return true;
        }
        var all = new ArrayList<>(evidence.facts());
        missing.forEach(one -> all.addAll(shows(one.condition())));
        return explain(tree, new Evidence(all), JUNE_27).met();
    }

    private static Stream<Condition> leaves(Condition tree) {
        return switch (tree) {
            case Condition.AllOf(var parts) -> parts.stream().flatMap(ConditionTest::leaves);
            case Condition.AnyOf(var parts) -> parts.stream().flatMap(ConditionTest::leaves);
            case Condition.Not(var part) -> leaves(part);
            default -> Stream.of(tree);
        };
    }

    private static List<Evidence.Fact> shows(Condition leaf) {
        return leaf.shownOn(leaf instanceof Condition.MinutesApproved ? JUNE_27 : JUNE_20).stream()
                .toList();
    }

    private static String said(Explanation explanation) {
        return Phrasebook.of(Locale.of("sv")).say(explanation.sentence());
    }

    private static boolean truth(Condition tree, Evidence evidence) {
        return switch (tree) {
            case Condition.AllOf(var parts) -> parts.stream().allMatch(part -> truth(part, evidence));
            case Condition.AnyOf(var parts) -> parts.stream().anyMatch(part -> truth(part, evidence));
            case Condition.Not(var part) -> !truth(part, evidence);
            case Condition.NotBefore(var day) -> !JUNE_27.isBefore(day);
            case Condition.SignedBy(var party) -> has(evidence, Evidence.Kind.SIGNED, party);
            case Condition.MinutesApproved(var decision) -> has(evidence, Evidence.Kind.MINUTES_APPROVED, decision);
            case Condition.Decided(var decision) -> has(evidence, Evidence.Kind.DECIDED, decision);
            case Condition.FollowedUp(var followUp) -> has(evidence, Evidence.Kind.FOLLOWED_UP, followUp);
            case Condition.Evidenced(var kind, var description) -> has(evidence, Evidence.Kind.OTHER, kind);
        };
    }

    private static boolean has(Evidence evidence, Evidence.Kind kind, Code about) {
        return evidence.facts().stream()
                .anyMatch(fact -> fact.kind() == kind
                        && fact.about().equals(about)
                        && !fact.on().isAfter(JUNE_27));
    }

    private static boolean saysNot(Condition tree) {
        return switch (tree) {
            case Condition.AllOf(var parts) -> parts.stream().anyMatch(ConditionTest::saysNot);
            case Condition.AnyOf(var parts) -> parts.stream().anyMatch(ConditionTest::saysNot);
            case Condition.Not not -> true;
            default -> false;
        };
    }

    private static Condition tree(Random random, int depth) {
        return switch (random.nextInt(depth == 0 ? 6 : 9)) {
            case 0 -> new Condition.SignedBy(random.nextBoolean() ? UNIT : ASSOCIATION);
            case 1 -> new Condition.MinutesApproved(BOARD);
            case 2 -> new Condition.Decided(BOARD);
            case 3 -> new Condition.FollowedUp(new Code("sommar"));
            case 4 -> new Condition.NotBefore(random.nextBoolean() ? JUNE_20 : JUNE_27.plusDays(1));
            case 5 -> new Condition.Evidenced(new Code("tillstand"), "Tillstånd");
            case 6 -> new Condition.AllOf(trees(random, depth));
            case 7 -> new Condition.AnyOf(trees(random, depth));
            default -> new Condition.Not(tree(random, depth - 1));
        };
    }

    private static List<Condition> trees(Random random, int depth) {
        return random.ints(1 + random.nextInt(3), 0, 1)
                .mapToObj(one -> tree(random, depth - 1))
                .toList();
    }

    private static Evidence evidence(Random random) {
        var facts = new ArrayList<Evidence.Fact>();
        for (var kind : Evidence.Kind.values()) {
            for (var about : List.of(BOARD, UNIT, ASSOCIATION, new Code("sommar"), new Code("tillstand"))) {
                if (random.nextInt(3) == 0) {
                    facts.add(fact(kind, about, JUNE_20.plusDays(random.nextInt(10))));
                }
            }
        }
        return new Evidence(facts);
    }

    private static Explanation explain(Condition condition, Evidence evidence, LocalDate today) {
        return condition.explain(evidence, CODES_AS_NAMES, today);
    }

    private static Evidence.Fact fact(Evidence.Kind kind, Code about, LocalDate on) {
        return new Evidence.Fact(kind, about, on, "");
    }

    private static final Names CODES_AS_NAMES = new Names() {
        @Override
        public String party(Code party) {
            return party.text();
        }

        @Override
        public String decidingBody(Code decision) {
            return decision.text();
        }

        @Override
        public String followUp(Code followUp) {
            return followUp.text();
        }
    };
}
