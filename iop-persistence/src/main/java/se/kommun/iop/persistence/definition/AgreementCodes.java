package se.kommun.iop.persistence.definition;

import java.util.List;

/** Everything in an agreement that other parts of it refer to by code. */
record AgreementCodes(
        Codes parties,
        Codes places,
        Codes measures,
        Codes goals,
        Codes clauses,
        Codes commitments,
        Codes outsideDuties,
        Codes decisions,
        Codes followUps,
        Codes costKinds,
        Codes occurrences) {

    AgreementCodes() {
        this(
                new Codes("kind.party"),
                new Codes("kind.place"),
                new Codes("kind.measure"),
                new Codes("kind.goal"),
                new Codes("kind.clause"),
                new Codes("kind.commitment"),
                new Codes("kind.outside-duty"),
                new Codes("kind.decision"),
                new Codes("kind.follow-up"),
                new Codes("kind.cost-kind"),
                new Codes("kind.occurrence"));
    }

    void resolve() {
        List.of(
                        parties,
                        places,
                        measures,
                        goals,
                        clauses,
                        commitments,
                        outsideDuties,
                        decisions,
                        followUps,
                        costKinds,
                        occurrences)
                .forEach(Codes::resolve);
    }
}
