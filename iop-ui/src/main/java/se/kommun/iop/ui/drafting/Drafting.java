package se.kommun.iop.ui.drafting;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.Identity;
import se.kommun.iop.domain.agreement.SignatureSlot;
import se.kommun.iop.domain.agreement.Signing;
import se.kommun.iop.domain.agreement.TitlePattern;
import se.kommun.iop.domain.party.Party;
import se.kommun.iop.ui.form.Typed;
import se.kommun.iop.ui.part.PartForm;
import se.kommun.iop.ui.part.PartStep;

/** A new agreement while somebody writes it: what it began as, and what has been typed since within each step. */
final class Drafting {

    private static final String PLACE_AND_DAY = "XX den XX";
    private static final String TITLE_OF_WHOEVER_SIGNS = "XX";

    private final Typed typed;
    private final Agreement said;
    private final Set<PartStep> unfinished = EnumSet.noneOf(PartStep.class);

    Drafting(Agreement base, Typed typed) {
        this.typed = typed;
        var agreement = base;
        for (var step : PartStep.inOrderOfNeed()) {
            var form = step.form(agreement);
            form.type(typed.within(step.path()));
            if (!form.isRight()) {
                unfinished.add(step);
            }
            agreement = form.on(agreement);
        }
        said = agreement;
    }

    /** The agreement as all steps together make it, as far as they can be understood. */
    Agreement agreement() {
        return completed(said);
    }

    /** The same while one step is typed in. */
    Agreement agreement(PartForm form) {
        return completed(form.on(said));
    }

    /** The form of one step with what stands in it. */
    PartForm form(PartStep step) {
        if (step == PartStep.SIGNING) {
            // Each party has its place there, also one that has come since.
            return step.form(agreement());
        }
        var form = step.form(said);
        form.type(typed.within(step.path()));
        return form;
    }

    /** What has been typed, with what stands in the form of one step now. */
    Typed with(PartStep step, PartForm form) {
        return typed.with(step.path(), form.typed());
    }

    boolean isRight(PartStep step) {
        return !unfinished.contains(step);
    }

    /** The steps in which something is missing or wrong, in their order. */
    List<PartStep> unfinished() {
        return List.copyOf(unfinished);
    }

    /** A title by the pattern where none is typed, and a place to sign for each party that has none. */
    static Agreement completed(Agreement agreement) {
        var signing = agreement.signing();
        var slots = Stream.concat(
                        signing.slots().stream(),
                        agreement.parties().parties().stream()
                                .filter(party -> signing.slots().stream()
                                        .noneMatch(slot -> slot.party().equals(party.code())))
                                .map(Drafting::slot))
                .toList();
        return agreement
                .revise()
                .identity(titled(agreement))
                .signing(new Signing(signing.originals(), slots, signing.clause()))
                .done();
    }

    private static SignatureSlot slot(Party party) {
        return new SignatureSlot(
                party.code(),
                Standard.say("signing.for", party.shortName()),
                PLACE_AND_DAY,
                TITLE_OF_WHOEVER_SIGNS,
                List.of());
    }

    private static Identity titled(Agreement agreement) {
        var one = agreement.identity();
        return new Identity(
                Optional.of(one.title()).filter(title -> !title.isBlank()).orElseGet(() -> TitlePattern.of(agreement)),
                one.subject(),
                one.caseNumber(),
                one.municipality(),
                one.committee(),
                one.issuedBy(),
                one.documentDate(),
                one.draftOf());
    }
}
