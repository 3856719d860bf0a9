package se.kommun.iop.reports.followup;

import java.util.List;
import se.kommun.iop.domain.followup.FollowUp.Point;
import se.kommun.iop.domain.followup.FollowUpHeld;
import se.kommun.iop.domain.language.Phrasebook;
import se.kommun.iop.domain.paper.AskedText;

/** When the meetings of a follow-up were held, who took part and what was dealt with, as it has been noted. */
final class Meetings {

    private final Writing to;
    private final List<FollowUpHeld> held;

    private Meetings(Writing to) {
        this.to = to;
        this.held = to.agreement().progress(to.followUp()).held(to.file().asOf()).stream()
                .filter(one -> !one.isPlan())
                .toList();
    }

    static void write(Writing to) {
        new Meetings(to).write();
    }

    private void write() {
        to.word().heading(1, to.say("meeting.heading", Math.max(1, held.size())));
        if (held.size() == 1) {
            one(held.getFirst());
        } else {
            held.forEach(meeting -> {
                to.word().heading(2, to.say("meeting.one", meeting.on()));
                one(meeting);
            });
        }
        undealt();
        if (isAsked() || isTyped()) {
            to.typed(AskedText.MEETING, AskedText.MEETING, to.say("meeting.asked"));
        }
    }

    private void one(FollowUpHeld meeting) {
        to.word().fact(to.say("date.label"), to.wording().date(meeting.on()));
        to.word()
                .fact(
                        to.say("meeting.participants"),
                        meeting.participants().isEmpty()
                                ? to.say("meeting.not-noted")
                                : to.wording().list(meeting.participants()));
        if (!meeting.minutes().isBlank()) {
            to.word().fact(to.say("meeting.minutes"), meeting.minutes());
        }
        var points = to.followUp().points().stream()
                .filter(point -> meeting.dealtWith().contains(point.code()))
                .map(Point::text)
                .toList();
        if (!points.isEmpty()) {
            to.word().lead(to.say("meeting.dealt-with"));
            to.word().bullets(points);
        }
    }

    /** A follow-up is done when all points of the agreement's list have been dealt with. */
    private void undealt() {
        to.agreement()
                .progress(to.followUp())
                .lacking(to.file().asOf())
                .map(Phrasebook.of(to.wording().locale())::say)
                .ifPresent(lacking -> to.word().paragraph(to.say("meeting.lacking", lacking)));
    }

    private boolean isAsked() {
        return RequiredText.of(to.agreement(), to.followUp(), to.wording().locale()).stream()
                .anyMatch(text -> text.point().equals(AskedText.MEETING));
    }

    private boolean isTyped() {
        return to.file()
                .answer(to.followUp().code(), AskedText.MEETING, AskedText.MEETING)
                .filter(answer -> !answer.text().isBlank())
                .isPresent();
    }
}
