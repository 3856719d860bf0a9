package se.kommun.iop.ui.noting;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.AgreementDefinitions;
import se.kommun.iop.domain.agreement.AgreementDefinitions.Fault;
import se.kommun.iop.domain.agreement.AgreementVersion;
import se.kommun.iop.domain.agreement.Agreements;
import se.kommun.iop.domain.agreement.Agreements.SaveReply;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.contradiction.Contradiction;
import se.kommun.iop.domain.contradiction.Contradictions;
import se.kommun.iop.domain.unsaved.UnsavedForms;
import se.kommun.iop.ui.frame.Words;

/** Makes a change the agreement's next version, whole or not at all, with who and when. */
@Component
public class Noting {

    private final AgreementDefinitions definitions = ServiceLoader.load(AgreementDefinitions.class)
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("No adapter reads agreement files"));

    private final Agreements agreements;
    private final UnsavedForms unsaved;
    private final Clock clock;

    Noting(Agreements agreements, UnsavedForms unsaved, Clock clock) {
        this.agreements = agreements;
        this.unsaved = unsaved;
        this.clock = clock;
    }

    /** What a person has typed and not saved. */
    public Unsaved unsaved(String by, String about) {
        return new Unsaved(unsaved, by, about, clock);
    }

    Optional<AgreementVersion> version(Code agreement, int number) {
        return agreements.version(agreement, number);
    }

    /** A new agreement: its first version. */
    public NotingReply begin(Agreement first, String by) {
        var hindrances = hindrances(first);
        return hindrances.isEmpty()
                ? saved(new AgreementVersion(0, first), first, by, "")
                : new NotingReply.Refused(
                        hindrances.stream().map(Hindrance::sentence).toList());
    }

    /** All that keeps an agreement from being saved, each with where in it. */
    public List<Hindrance> hindrances(Agreement agreement) {
        var contradictions =
                Contradictions.in(agreement).stream().map(Noting::hindrance).toList();
        return contradictions.isEmpty() ? faults(agreement) : contradictions;
    }

    /** @param reason why, which the history keeps; empty when nobody was asked */
    public NotingReply note(AgreementVersion begun, UnaryOperator<Agreement> change, String by, String reason) {
        var next = change.apply(begun.agreement());
        var reasons = reasonsAgainst(begun.agreement(), next);
        return reasons.isEmpty() ? saved(begun, next, by, reason) : new NotingReply.Refused(reasons);
    }

    private NotingReply saved(AgreementVersion begun, Agreement next, String by, String reason) {
        return switch (agreements.save(next, begun.number(), by, clock.instant(), reason)) {
            case SaveReply.Added added -> new NotingReply.Noted(new AgreementVersion(1, next));
            case SaveReply.Replaced replaced -> new NotingReply.Noted(new AgreementVersion(begun.number() + 1, next));
            case SaveReply.Unchanged unchanged -> new NotingReply.Noted(begun);
            case SaveReply.CaseNumberTaken(var other) ->
                new NotingReply.Refused(List.of(Words.say("load.taken", other.text())));
            case SaveReply.Stale(var theirs, var since) -> new NotingReply.Stale(begun, theirs, since);
        };
    }

    /** What was wrong before is not the fault of this change. */
    private List<String> reasonsAgainst(Agreement before, Agreement next) {
        var old = Contradictions.in(before);
        var contradictions = Contradictions.in(next).stream()
                .filter(one -> old.stream().noneMatch(known -> known.problem().equals(one.problem())))
                .map(Noting::hindrance)
                .toList();
        return (contradictions.isEmpty() ? faults(next) : contradictions)
                .stream().map(Hindrance::sentence).toList();
    }

    private static Hindrance hindrance(Contradiction one) {
        return new Hindrance(one.path(), Words.say(one.problem()) + " " + Words.say(one.remedy()));
    }

    private List<Hindrance> faults(Agreement next) {
        return switch (definitions.reread(definitions.write(next))) {
            case AgreementDefinitions.Reply.Understood understood -> List.of();
            case AgreementDefinitions.Reply.Faulty(var faults) ->
                faults.stream()
                        .map(fault -> new Hindrance(fault.path(), definitions.say(withoutLine(fault), Words.locale())))
                        .toList();
        };
    }

    /** Whoever types in a form has no lines. */
    private static Fault withoutLine(Fault fault) {
        return new Fault(0, fault.path(), fault.problem(), fault.remedy());
    }
}
