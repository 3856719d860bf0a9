package se.kommun.iop.ui.writing;

import java.util.List;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.followup.Answer;

/**
 * What somebody writes one paper with.
 *
 * @param paper the follow-up or the decision that its texts are kept with
 * @param kept what the room does when a text has been kept
 */
record Desk(TextKeeping keeping, Code agreement, Code paper, String by, Runnable kept) {

    List<Answer> versions(Written.Asked asked) {
        return keeping.versions(agreement, paper, asked);
    }

    TextKeeping.Kept keep(Written.Asked asked, String text, int seen) {
        var reply = keeping.keep(agreement, paper, asked, text, by, seen);
        kept.run();
        return reply;
    }
}
