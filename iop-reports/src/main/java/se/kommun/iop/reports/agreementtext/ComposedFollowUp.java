package se.kommun.iop.reports.agreementtext;

import java.util.ArrayList;
import se.kommun.iop.domain.followup.Due;
import se.kommun.iop.domain.followup.FollowUp;
import se.kommun.iop.domain.language.Phrasebook;

/** A follow-up with who, when and the list of what it deals with. */
final class ComposedFollowUp {

    private ComposedFollowUp() {}

    static Section of(FollowUp followUp, Phrasebook phrases) {
        var blocks = new ArrayList<Block>();
        var who = Texts.capital(followUp.performer());
        var when = when(followUp.due(), phrases);
        switch (followUp.form()) {
            case MEETING -> blocks.add(Block.Paragraph.of(phrases.say("follow-up.meeting", who, when)));
            case WRITTEN -> {
                blocks.add(Block.Paragraph.of(phrases.say("follow-up.written", who, when)));
                blocks.add(Block.Paragraph.of(phrases.say("follow-up.list")));
            }
        }
        followUp.points().forEach(point -> blocks.add(Block.Item.of(point.text())));
        return Section.composed(2, followUp.title(), Topic.FOLLOW_UP, blocks);
    }

    private static String when(Due due, Phrasebook phrases) {
        return switch (due) {
            case Due.By(var day) -> phrases.say("due.by", day);
            case Due.In(var month) -> phrases.say("due.in", month);
            case Due.Within(var window) -> phrases.say("due.within", window);
            case Due.After(var day) -> phrases.say("due.after", day);
            case Due.Throughout throughout -> phrases.say("due.throughout");
            case Due.When(var event) -> event;
        };
    }
}
