package se.kommun.iop.persistence.definition;

import se.kommun.iop.domain.agreement.Goal;
import se.kommun.iop.domain.agreement.Purpose;

/** {@code purpose}: why and for whom. */
record PurposeSection(AgreementCodes codes) {

    Purpose read(Part part) {
        return new Purpose(
                part.text("challenge"),
                part.parts("goals", this::readGoal),
                part.text("target-group"),
                part.texts("values"));
    }

    private Goal readGoal(Part part) {
        return new Goal(codes.goals().declare(part), part.text("text"), part.text("clause"));
    }

    static Written write(Purpose purpose) {
        return new Written()
                .put("challenge", purpose.challenge())
                .ifAny(
                        "goals",
                        purpose.goals(),
                        goal -> new Written()
                                .put("code", goal.code())
                                .put("text", goal.text())
                                .put("clause", goal.clause()))
                .put("target-group", purpose.targetGroup())
                .ifAny("values", purpose.values());
    }
}
