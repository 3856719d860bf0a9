package se.kommun.iop.persistence.definition;

import se.kommun.iop.domain.agreement.CaseNumber;
import se.kommun.iop.domain.agreement.Identity;

/** {@code identity}: how the document presents itself. */
final class IdentitySection {

    private IdentitySection() {}

    static Identity read(Part part) {
        return new Identity(
                part.text("title"),
                part.text("subject"),
                part.textIfAny("case-number").map(CaseNumber::new),
                part.text("municipality"),
                part.text("committee"),
                part.text("issued-by"),
                part.need("document-date").flatMap(Value::day).orElse(Unread.DAY),
                part.ifAny("draft-of").flatMap(Value::day));
    }

    static Written write(Identity identity) {
        return new Written()
                .put("title", identity.title())
                .put("subject", identity.subject())
                .ifAny("case-number", identity.caseNumber().map(CaseNumber::written))
                .put("municipality", identity.municipality())
                .put("committee", identity.committee())
                .put("issued-by", identity.issuedBy())
                .put("document-date", identity.documentDate())
                .ifAny("draft-of", identity.draftOf());
    }
}
