package se.kommun.iop.domain.review;

import java.util.Optional;
import java.util.stream.Stream;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.condition.Condition;
import se.kommun.iop.domain.payment.Instalment;
import se.kommun.iop.domain.review.OpenQuestion.Kind;

/** What nobody has judged, or is said to judge. */
record Unjudged(Agreement agreement) {

    Stream<OpenQuestion> questions() {
        return Stream.of(approver(), total().stream(), fundsRule().stream()).flatMap(some -> some);
    }

    /** Money hangs on a follow-up being done, and nobody is said to decide that it is. */
    private Stream<OpenQuestion> approver() {
        return agreement.instalments().stream()
                .filter(one -> hangsOnFollowUp(one.condition()))
                .map(one -> OpenQuestion.like(
                        Kind.SILENT, "no-approver-" + one.number(), "no-approver", one.clause(), one.number()));
    }

    private static boolean hangsOnFollowUp(Condition condition) {
        return switch (condition) {
            case Condition.AllOf(var parts) -> parts.stream().anyMatch(Unjudged::hangsOnFollowUp);
            case Condition.AnyOf(var parts) -> parts.stream().anyMatch(Unjudged::hangsOnFollowUp);
            case Condition.Not(var inner) -> hangsOnFollowUp(inner);
            case Condition.FollowedUp followedUp -> true;
            default -> false;
        };
    }

    /** The total is worked out here and should be said there. */
    private Optional<OpenQuestion> total() {
        if (agreement.instalments().size() < 2) {
            return Optional.empty();
        }
        var total = agreement.total().inKronor().toBigInteger().toString();
        boolean said = Texts.of(agreement).said().stream()
                .anyMatch(one -> one.text().replaceAll("[\\s\\u00a0]", "").contains(total));
        return said
                ? Optional.empty()
                : Optional.of(OpenQuestion.of(
                        Kind.SILENT,
                        "no-total",
                        agreement.instalments().stream()
                                .map(Instalment::clause)
                                .findFirst()
                                .orElse(""),
                        agreement.total()));
    }

    private Optional<OpenQuestion> fundsRule() {
        return agreement.instalments().isEmpty() || agreement.fundsRule().isPresent()
                ? Optional.empty()
                : Optional.of(OpenQuestion.of(Kind.SILENT, "no-funds-rule", ""));
    }
}
