package se.kommun.iop.persistence.definition;

import java.util.List;
import se.kommun.iop.domain.followup.FollowUp;

/** {@code follow-ups}: what the agreement's own lists ask. */
record FollowUpSection(AgreementCodes codes) {

    FollowUp read(Part part) {
        var code = codes.followUps().declare(part);
        var pointCodes = new Codes("kind.point");
        var points = part.someParts("points", point -> readPoint(point, pointCodes));
        return new FollowUp(
                code,
                part.text("title"),
                part.text("performer"),
                part.need("form")
                        .flatMap(value -> value.choice(FollowUp.Form.class))
                        .orElse(FollowUp.Form.MEETING),
                part.need("due").map(DueSection::read).orElse(Unread.DUE),
                points.isEmpty() ? List.of(Unread.POINT) : points,
                part.text("clause"));
    }

    private static FollowUp.Point readPoint(Part part, Codes pointCodes) {
        return new FollowUp.Point(
                pointCodes.declare(part),
                part.text("text"),
                part.need("content")
                        .flatMap(value -> value.choice(FollowUp.Content.class))
                        .orElse(FollowUp.Content.TEXT),
                part.text("clause"));
    }

    static Written write(FollowUp followUp) {
        return new Written()
                .put("code", followUp.code())
                .put("title", followUp.title())
                .put("performer", followUp.performer())
                .put("form", followUp.form())
                .put("due", DueSection.write(followUp.due()))
                .ifAny(
                        "points",
                        followUp.points(),
                        point -> new Written()
                                .put("code", point.code())
                                .put("text", point.text())
                                .put("content", point.content())
                                .put("clause", point.clause()))
                .put("clause", followUp.clause());
    }
}
