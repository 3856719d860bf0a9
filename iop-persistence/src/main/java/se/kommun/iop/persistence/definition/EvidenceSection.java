package se.kommun.iop.persistence.definition;

import java.util.Set;
import se.kommun.iop.domain.agreement.Footnote;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.condition.Evidence;

/** {@code footnotes} and {@code evidence}: what the agreement refers to, and what has happened since. */
record EvidenceSection(AgreementCodes codes, Set<Integer> footnoteNumbers) {

    Footnote readFootnote(Part part) {
        return new Footnote(
                Numbers.read(part, "number", footnoteNumbers),
                part.text("text"),
                part.need("at").map(this::clauseOrParty).orElse(Unread.CODE),
                part.text("source"));
    }

    /** Parties are read before this; what is no party must be a clause. */
    private Code clauseOrParty(Value value) {
        var party = value.code().filter(codes.parties()::has);
        return party.orElseGet(() -> codes.clauses().refer(value));
    }

    static Written write(Footnote footnote) {
        return new Written()
                .put("number", footnote.number())
                .put("text", footnote.text())
                .put("at", footnote.at())
                .put("source", footnote.source());
    }

    Evidence.Fact readFact(Part part) {
        var kind = part.need("kind")
                .flatMap(value -> value.choice(Evidence.Kind.class))
                .orElse(Evidence.Kind.OTHER);
        return new Evidence.Fact(
                kind,
                part.need("about").map(value -> about(kind, value)).orElse(Unread.CODE),
                part.need("on").flatMap(Value::day).orElse(Unread.DAY),
                part.textIfAny("reference").orElse(""));
    }

    private Code about(Evidence.Kind kind, Value value) {
        return switch (kind) {
            case DECIDED, MINUTES_APPROVED, POSTED -> codes.decisions().refer(value);
            case SIGNED, ANNUAL_MEETING -> codes.parties().refer(value);
            case FOLLOWED_UP -> codes.followUps().refer(value);
            case OTHER -> value.code().orElse(Unread.CODE);
        };
    }

    static Written write(Evidence.Fact fact) {
        var written = new Written()
                .put("kind", fact.kind())
                .put("about", fact.about())
                .put("on", fact.on());
        return fact.reference().isEmpty() ? written : written.put("reference", fact.reference());
    }
}
