package se.kommun.iop.persistence.definition;

import java.time.LocalDate;
import se.kommun.iop.domain.agreement.Dismissal;
import se.kommun.iop.domain.agreement.Fulfilment;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.followup.FollowUpHeld;

/** {@code follow-ups-held}, {@code fulfilments} and {@code dismissals}: what people have done about what is asked. */
record DoneSection(AgreementCodes codes) {

    FollowUpHeld readHeld(Part part) {
        return new FollowUpHeld(
                codes.followUps().refer(part, "follow-up"),
                part.need("on").flatMap(Value::day).orElse(Unread.DAY),
                part.texts("participants"),
                part.textIfAny("minutes").orElse(""),
                part.items("dealt-with").stream()
                        .flatMap(value -> value.code().stream())
                        .toList());
    }

    static Written write(FollowUpHeld held) {
        var written = new Written()
                .put("follow-up", held.followUp())
                .put("on", held.on())
                .ifAny("participants", held.participants());
        if (!held.minutes().isEmpty()) {
            written.put("minutes", held.minutes());
        }
        return written.ifAny("dealt-with", held.dealtWith());
    }

    static Fulfilment readFulfilment(Part part) {
        return new Fulfilment(code(part, "obligation"), day(part), part.text("evidence"));
    }

    static Written write(Fulfilment done) {
        return new Written()
                .put("obligation", done.obligation())
                .put("on", done.on())
                .put("evidence", done.evidence());
    }

    static Dismissal readDismissal(Part part) {
        var reason = part.text("reason");
        return new Dismissal(
                code(part, "question"),
                reason.isEmpty() ? Unread.TEXT : reason,
                part.text("by"),
                day(part),
                part.partIfAny("taken-back", back -> new Dismissal.TakenBack(back.text("by"), day(back))));
    }

    static Written write(Dismissal dismissal) {
        return new Written()
                .put("question", dismissal.question())
                .put("reason", dismissal.reason())
                .put("by", dismissal.by())
                .put("on", dismissal.on())
                .ifAny(
                        "taken-back",
                        dismissal.takenBack(),
                        back -> new Written().put("by", back.by()).put("on", back.on()));
    }

    private static Code code(Part part, String key) {
        return part.need(key).flatMap(Value::code).orElse(Unread.CODE);
    }

    private static LocalDate day(Part part) {
        return part.need("on").flatMap(Value::day).orElse(Unread.DAY);
    }
}
