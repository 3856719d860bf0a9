package se.kommun.iop.persistence.definition;

import se.kommun.iop.domain.agreement.Clause;
import se.kommun.iop.domain.agreement.Commitment;
import se.kommun.iop.domain.agreement.Decision;

/** {@code clauses}, {@code commitments} and {@code decisions}: the agreement as written, and what it says. */
record TextSection(AgreementCodes codes) {

    Clause readClause(Part part) {
        return new Clause(
                codes.clauses().declare(part),
                part.texts("headings"),
                part.ifAny("form")
                        .flatMap(value -> value.choice(Clause.Form.class))
                        .orElse(Clause.Form.PARAGRAPH),
                part.text("text"),
                part.text("source"),
                part.textIfAny("note"));
    }

    static Written write(Clause clause) {
        var written = new Written().put("code", clause.code()).ifAny("headings", clause.headings());
        if (clause.form() != Clause.Form.PARAGRAPH) {
            written.put("form", clause.form());
        }
        return written.put("text", clause.text()).put("source", clause.source()).ifAny("note", clause.note());
    }

    Commitment readCommitment(Part part) {
        return new Commitment(
                codes.commitments().declare(part),
                codes.parties().refer(part, "owner"),
                part.need("modality")
                        .flatMap(value -> value.choice(Commitment.Modality.class))
                        .orElse(Commitment.Modality.MAY),
                part.text("text"),
                part.need("due").map(DueSection::read).orElse(Unread.DUE),
                part.text("clause"));
    }

    static Written write(Commitment commitment) {
        return new Written()
                .put("code", commitment.code())
                .put("owner", commitment.owner())
                .put("modality", commitment.modality())
                .put("text", commitment.text())
                .put("due", DueSection.write(commitment.due()))
                .put("clause", commitment.clause());
    }

    Decision readDecision(Part part) {
        return new Decision(
                codes.decisions().declare(part),
                part.text("about"),
                part.text("body"),
                part.need("decided-on").flatMap(Value::day).orElse(Unread.DAY),
                part.text("paragraph"),
                part.ifAny("effective-from").flatMap(Value::day),
                part.text("clause"));
    }

    static Written write(Decision decision) {
        return new Written()
                .put("code", decision.code())
                .put("about", decision.about())
                .put("body", decision.body())
                .put("decided-on", decision.decidedOn())
                .put("paragraph", decision.paragraph())
                .ifAny("effective-from", decision.effectiveFrom())
                .put("clause", decision.clause());
    }
}
