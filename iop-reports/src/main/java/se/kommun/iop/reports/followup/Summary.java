package se.kommun.iop.reports.followup;

import se.kommun.iop.domain.followup.FollowUp;
import se.kommun.iop.domain.paper.AskedText;

/** What a hurried reader reads (sammanfattning): written by a person, or marked as missing. */
final class Summary {

    private Summary() {}

    static void write(Writing to) {
        if (to.followUp().form() == FollowUp.Form.MEETING) {
            Meetings.write(to);
        }
        to.word().heading(1, to.say("summary.heading"));
        to.typed(AskedText.SUMMARY, AskedText.SUMMARY, to.say("summary.asked"));
    }
}
