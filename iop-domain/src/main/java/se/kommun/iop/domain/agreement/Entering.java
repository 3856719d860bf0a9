package se.kommun.iop.domain.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.condition.Evidence;
import se.kommun.iop.domain.language.Sentence;

/**
 * Whether an agreement has been entered on a day: the committee decides, then all parties sign. A signature without the
 * decision is not enough; a decision from before the document was written is only referred to.
 */
record Entering(Agreement agreement, LocalDate today) {

    /** Whether there is nothing left to decide. */
    boolean isDecided() {
        return awaited().isEmpty() || hasDecision();
    }

    /** Whether a decision has been noted; approved minutes are of a decision that was made. */
    boolean hasDecision() {
        return agreement.decisions().stream()
                .anyMatch(decision -> decidedOn(decision).isPresent());
    }

    boolean isSignedByAll() {
        var slots = agreement.signing().slots();
        return !slots.isEmpty()
                && slots.stream().allMatch(slot -> signedOn(slot.party()).isPresent());
    }

    List<Sentence> because() {
        return Stream.concat(
                        agreement.decisions().stream()
                                .filter(one -> awaited().contains(one)
                                        || decidedOn(one).isPresent())
                                .map(this::said),
                        agreement.signing().slots().stream()
                                .map(SignatureSlot::party)
                                .map(this::said))
                .toList();
    }

    private List<Decision> awaited() {
        return agreement.decisions().stream().filter(agreement::awaits).toList();
    }

    private Optional<LocalDate> decidedOn(Decision decision) {
        return since(Evidence.Kind.DECIDED, decision.code())
                .or(() -> since(Evidence.Kind.MINUTES_APPROVED, decision.code()).map(day -> decision.decidedOn()));
    }

    private Optional<LocalDate> signedOn(Code party) {
        return since(Evidence.Kind.SIGNED, party);
    }

    private Optional<LocalDate> since(Evidence.Kind kind, Code about) {
        return agreement.evidence().since(kind, about, today);
    }

    private Sentence said(Decision decision) {
        return decidedOn(decision)
                .map(day -> Sentence.of("standing.decided", decision.body(), day, decision.about(), decision.clause()))
                .orElseGet(() -> Sentence.of(
                        "standing.undecided",
                        decision.body(),
                        decision.decidedOn(),
                        decision.about(),
                        decision.clause()));
    }

    private Sentence said(Code party) {
        var name = agreement.party(party);
        var clause = agreement.signing().clause();
        return signedOn(party)
                .map(day -> Sentence.of("standing.signed", name, day, clause))
                .orElseGet(() -> Sentence.of("standing.unsigned", name, clause));
    }
}
