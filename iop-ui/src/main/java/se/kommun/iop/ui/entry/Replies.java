package se.kommun.iop.ui.entry;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import se.kommun.iop.batch.attendanceimport.TypeReply;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.observation.Observation;
import se.kommun.iop.ui.agreement.AgreementLinks;
import se.kommun.iop.ui.agreement.AgreementTab;
import se.kommun.iop.ui.frame.Notice;
import se.kommun.iop.ui.frame.Said;
import se.kommun.iop.ui.frame.Words;

/** What became of days that were typed. */
final class Replies {

    private Replies() {}

    static Notice say(TypeReply reply, Agreement agreement, int days) {
        return switch (reply) {
            case TypeReply.Kept kept ->
                new Notice(
                        Notice.Kind.GOOD,
                        Words.say("entry.kept", days),
                        AgreementLinks.to(agreement, AgreementTab.LISTS, Words.say("entry.kept.list")));
            case TypeReply.Locked(var months) -> new Notice(Notice.Kind.WARNING, Words.say("list.locked", months));
            case TypeReply.Overtaken(var keys) ->
                new Notice(Notice.Kind.WARNING, Words.say("entry.overtaken"), days(keys, agreement));
            case TypeReply.OutOfReach(var keys) ->
                new Notice(Notice.Kind.BAD, Words.say("entry.outside"), days(keys, agreement));
            case TypeReply.NothingNew() -> new Notice(Notice.Kind.INFO, Words.say("entry.nothing"));
        };
    }

    static UnorderedList days(List<Observation.Key> keys, Agreement agreement) {
        var list = new UnorderedList();
        keys.forEach(key -> list.add(
                new ListItem(Words.say("completeness.occasion", key.date(), Said.place(agreement, key.place())))));
        return list;
    }
}
