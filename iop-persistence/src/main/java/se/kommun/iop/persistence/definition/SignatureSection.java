package se.kommun.iop.persistence.definition;

import se.kommun.iop.domain.agreement.Authority;
import se.kommun.iop.domain.agreement.Signature;

/** {@code signatures}: who has signed, with what right, and who keeps which original. */
record SignatureSection(AgreementCodes codes) {

    Signature read(Part part) {
        return new Signature(
                codes.parties().refer(part, "party"),
                part.need("on").flatMap(Value::day).orElse(Unread.DAY),
                part.text("place"),
                part.text("title"),
                part.parts("authorities", SignatureSection::readAuthority),
                part.textIfAny("original"));
    }

    private static Authority readAuthority(Part part) {
        return new Authority(
                part.need("kind")
                        .flatMap(value -> value.choice(Authority.Kind.class))
                        .orElse(Authority.Kind.DECISION),
                part.text("document"),
                part.need("dated").flatMap(Value::day).orElse(Unread.DAY),
                part.text("paragraph"),
                part.ifAny("through").flatMap(Value::day));
    }

    static Written write(Signature signature) {
        return new Written()
                .put("party", signature.party())
                .put("on", signature.on())
                .put("place", signature.place())
                .put("title", signature.title())
                .ifAny("authorities", signature.authorities(), SignatureSection::write)
                .ifAny("original", signature.original());
    }

    private static Written write(Authority authority) {
        return new Written()
                .put("kind", authority.kind())
                .put("document", authority.document())
                .put("dated", authority.dated())
                .put("paragraph", authority.paragraph())
                .ifAny("through", authority.through());
    }
}
