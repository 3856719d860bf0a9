package se.kommun.iop.domain.review;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.kommun.iop.domain.agreement.Agreement;

/** All that an agreement says in words, each text with where it stands. */
record Texts(List<Said> said) {

    /** @param where the source of the text */
    record Said(String where, String text) {}

    static Texts of(Agreement agreement) {
        var clauses = agreement.clauses().stream().map(clause -> new Said(clause.source(), clause.text()));
        var commitments = agreement.commitments().stream().map(one -> new Said(one.clause(), one.text()));
        var goals = agreement.purpose().goals().stream().map(goal -> new Said(goal.clause(), goal.text()));
        return new Texts(
                Stream.of(clauses, commitments, goals).flatMap(one -> one).toList());
    }

    boolean noneMatch(Pattern pattern) {
        return first(pattern).isEmpty();
    }

    /** The first text that holds it. */
    Optional<Said> first(Pattern pattern) {
        return said.stream().filter(one -> pattern.matcher(one.text()).find()).findFirst();
    }
}
