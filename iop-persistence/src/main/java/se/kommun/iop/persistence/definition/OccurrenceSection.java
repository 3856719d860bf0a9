package se.kommun.iop.persistence.definition;

import java.time.LocalDate;
import java.util.Optional;
import se.kommun.iop.domain.change.Occurrence;
import se.kommun.iop.domain.change.Occurrence.Decider;
import se.kommun.iop.domain.change.Occurrence.Trigger;
import se.kommun.iop.domain.code.Code;

/** {@code occurrences}: what happened between the parties; {@code kind} says which keys belong. */
record OccurrenceSection(AgreementCodes codes) {

    /** What a {@code kind} may be. */
    enum Kind {
        PROBLEM,
        DEVIATION,
        DIALOGUE,
        AMENDMENT,
        NOTICE,
        REMEDY_REQUEST,
        REMEDY_ANSWER,
        RESCISSION,
        DISPUTE
    }

    Occurrence read(Part part) {
        var code = codes.occurrences().declare(part);
        var on = part.need("on").flatMap(Value::day).orElse(Unread.DAY);
        var text = part.text("text");
        var kind = part.need("kind").flatMap(value -> value.choice(Kind.class)).orElse(Kind.PROBLEM);
        return switch (kind) {
            case PROBLEM -> new Occurrence.Problem(code, on, party(part, "raised-by"), text, day(part, "closed"));
            case DEVIATION -> new Occurrence.Deviation(code, on, party(part, "raised-by"), text);
            case DIALOGUE ->
                new Occurrence.Dialogue(
                        code,
                        on,
                        codes.parties().referAll(part, "parties"),
                        codes.occurrences().referAll(part, "about"),
                        text);
            case AMENDMENT ->
                new Occurrence.Amendment(
                        code,
                        on,
                        earlier(part, "dialogue"),
                        part.text("anchored"),
                        part.parts("decided-by", this::decider),
                        text);
            case NOTICE ->
                new Occurrence.NoticeGiven(code, on, party(part, "by"), trigger(part), earlier(part, "dialogue"), text);
            case REMEDY_REQUEST -> new Occurrence.RemedyRequest(code, on, party(part, "by"), party(part, "to"), text);
            case REMEDY_ANSWER ->
                new Occurrence.RemedyAnswer(
                        code,
                        on,
                        earlier(part, "request"),
                        part.need("remedied").flatMap(Value::yes).orElse(false),
                        text);
            case RESCISSION ->
                new Occurrence.Rescission(
                        code, on, party(part, "by"), earlier(part, "request"), part.text("judged-by"), text);
            case DISPUTE -> new Occurrence.Dispute(code, on, party(part, "raised-by"), text, day(part, "settled"));
        };
    }

    private Decider decider(Part part) {
        return new Decider(party(part, "party"), part.text("title"), part.text("authority"));
    }

    private static Written write(Decider decider) {
        return new Written()
                .put("party", decider.party())
                .put("title", decider.title())
                .put("authority", decider.authority());
    }

    private Code party(Part part, String key) {
        return codes.parties().refer(part, key);
    }

    private Code earlier(Part part, String key) {
        return codes.occurrences().refer(part, key);
    }

    private static Optional<LocalDate> day(Part part, String key) {
        return part.ifAny(key).flatMap(Value::day);
    }

    private static Trigger trigger(Part part) {
        return part.need("trigger")
                .flatMap(value -> value.choice(Trigger.class))
                .orElse(Trigger.CONDITIONS_NOT_MET);
    }

    static Written write(Occurrence occurrence) {
        return switch (occurrence) {
            case Occurrence.Problem one ->
                start(one, Kind.PROBLEM).put("raised-by", one.raisedBy()).ifAny("closed", one.closed());
            case Occurrence.Deviation one -> start(one, Kind.DEVIATION).put("raised-by", one.raisedBy());
            case Occurrence.Dialogue one ->
                start(one, Kind.DIALOGUE).ifAny("parties", one.parties()).ifAny("about", one.about());
            case Occurrence.Amendment one ->
                start(one, Kind.AMENDMENT)
                        .put("dialogue", one.dialogue())
                        .put("anchored", one.anchored())
                        .ifAny("decided-by", one.decidedBy(), OccurrenceSection::write);
            case Occurrence.NoticeGiven one ->
                start(one, Kind.NOTICE)
                        .put("by", one.by())
                        .put("trigger", one.trigger())
                        .put("dialogue", one.dialogue());
            case Occurrence.RemedyRequest one ->
                start(one, Kind.REMEDY_REQUEST).put("by", one.by()).put("to", one.to());
            case Occurrence.RemedyAnswer one ->
                start(one, Kind.REMEDY_ANSWER).put("request", one.request()).put("remedied", one.remedied());
            case Occurrence.Rescission one ->
                start(one, Kind.RESCISSION)
                        .put("by", one.by())
                        .put("request", one.request())
                        .put("judged-by", one.judgedBy());
            case Occurrence.Dispute one ->
                start(one, Kind.DISPUTE).put("raised-by", one.raisedBy()).ifAny("settled", one.settled());
        };
    }

    private static Written start(Occurrence one, Kind kind) {
        return new Written()
                .put("kind", kind)
                .put("code", one.code())
                .put("on", one.on())
                .put("text", one.text());
    }
}
