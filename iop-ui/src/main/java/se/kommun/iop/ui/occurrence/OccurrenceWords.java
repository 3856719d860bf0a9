package se.kommun.iop.ui.occurrence;

import java.util.List;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.change.Occurrence;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.ui.frame.Words;

/** How occurrences are called on the page. */
final class OccurrenceWords {

    private OccurrenceWords() {}

    /** The kind's name, as a heading. */
    static String kind(Occurrence one) {
        return Words.say(
                switch (one) {
                    case Occurrence.Problem it -> "occurrence.problem";
                    case Occurrence.Deviation it -> "occurrence.deviation";
                    case Occurrence.Dialogue it -> "occurrence.dialogue";
                    case Occurrence.Amendment it -> "occurrence.amendment";
                    case Occurrence.NoticeGiven it -> "occurrence.notice";
                    case Occurrence.RemedyRequest it -> "occurrence.remedy-request";
                    case Occurrence.RemedyAnswer it -> "occurrence.remedy-answer";
                    case Occurrence.Rescission it -> "occurrence.rescission";
                    case Occurrence.Dispute it -> "occurrence.dispute";
                });
    }

    /** One among others, such as in a list to choose from. */
    static String called(Occurrence one) {
        return Words.say("occurrence.called", kind(one), one.on(), one.text());
    }

    /** What else is known of it: who, after what, with what authority. */
    static List<String> details(Occurrence one, Agreement agreement) {
        return switch (one) {
            case Occurrence.Problem it -> {
                var raised = Words.say("occurrence.raised-by", agreement.party(it.raisedBy()));
                yield it.closed()
                        .map(day -> List.of(raised, Words.say("occurrence.solved", day)))
                        .orElse(List.of(raised, Words.say("occurrence.unsolved")));
            }
            case Occurrence.Deviation it -> List.of(Words.say("occurrence.raised-by", agreement.party(it.raisedBy())));
            case Occurrence.Dialogue it -> dialogue(it, agreement);
            case Occurrence.Amendment it -> amendment(it, agreement);
            case Occurrence.NoticeGiven it ->
                List.of(
                        Words.say("occurrence.given-by", agreement.party(it.by())),
                        Words.say("trigger", it.trigger()),
                        after(it.dialogue(), agreement));
            case Occurrence.RemedyRequest it ->
                List.of(Words.say("occurrence.from-to", agreement.party(it.by()), agreement.party(it.to())));
            case Occurrence.RemedyAnswer it ->
                List.of(
                        Words.say(it.remedied() ? "occurrence.remedied" : "occurrence.not-remedied"),
                        after(it.request(), agreement));
            case Occurrence.Rescission it ->
                List.of(
                        Words.say("occurrence.rescinded-by", agreement.party(it.by()), it.judgedBy()),
                        after(it.request(), agreement));
            case Occurrence.Dispute it -> {
                var raised = Words.say("occurrence.raised-by", agreement.party(it.raisedBy()));
                yield it.settled()
                        .map(day -> List.of(raised, Words.say("occurrence.settled", day)))
                        .orElse(List.of(raised, Words.say("occurrence.unsettled")));
            }
        };
    }

    static String sourced(String sentence, String clause) {
        return clause.isEmpty() ? sentence + "." : Words.say("occurrence.sourced", sentence, clause);
    }

    /** Words from the agreement itself may bring a full stop of their own. */
    static String ended(String sentence) {
        return sentence.endsWith(".") ? sentence : sentence + ".";
    }

    private static List<String> dialogue(Occurrence.Dialogue it, Agreement agreement) {
        var who = Words.say(
                "occurrence.took-part",
                it.parties().stream().map(agreement::party).toList());
        var about = it.about().stream().map(code -> called(code, agreement)).toList();
        return about.isEmpty() ? List.of(who) : List.of(who, Words.say("occurrence.about", about));
    }

    private static List<String> amendment(Occurrence.Amendment it, Agreement agreement) {
        var deciders = it.decidedBy().stream()
                .map(one -> Words.say("occurrence.decider", agreement.party(one.party()), one.title(), one.authority()))
                .toList();
        return List.of(
                Words.say("occurrence.anchored", it.anchored()),
                Words.say("occurrence.decided-by", deciders),
                after(it.dialogue(), agreement));
    }

    private static String after(Code earlier, Agreement agreement) {
        return Words.say("occurrence.after", called(earlier, agreement));
    }

    private static String called(Code code, Agreement agreement) {
        return agreement.life().occurrences().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .map(one -> Words.say("occurrence.short", kind(one), one.on()))
                .orElse(code.text());
    }
}
