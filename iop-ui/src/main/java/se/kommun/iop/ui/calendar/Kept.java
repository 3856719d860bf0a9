package se.kommun.iop.ui.calendar;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.Agreements.SaveReply;
import se.kommun.iop.ui.agreement.AgreementFiles;
import se.kommun.iop.ui.agreement.AgreementLinks;
import se.kommun.iop.ui.agreement.AgreementTab;
import se.kommun.iop.ui.frame.Notice;
import se.kommun.iop.ui.frame.Words;

/** What became of a new calendar. */
final class Kept {

    private Kept() {}

    static Notice say(AgreementFiles.Reply reply, Agreement agreement) {
        return switch (reply) {
            case AgreementFiles.Reply.Saved(var saved, var how) -> saved(how, agreement);
            case AgreementFiles.Reply.Faulty(var faults) -> {
                var list = new UnorderedList();
                faults.forEach(fault -> list.add(new ListItem(fault)));
                yield new Notice(Notice.Kind.BAD, Words.say("calendar.faulty"), list);
            }
        };
    }

    private static Notice saved(SaveReply how, Agreement agreement) {
        return switch (how) {
            case SaveReply.Added added -> kept(agreement);
            case SaveReply.Replaced replaced -> kept(agreement);
            case SaveReply.Unchanged unchanged -> new Notice(Notice.Kind.INFO, Words.say("load.unchanged"));
            case SaveReply.CaseNumberTaken(var by) -> new Notice(Notice.Kind.BAD, Words.say("load.taken", by.text()));
        };
    }

    private static Notice kept(Agreement agreement) {
        return new Notice(
                Notice.Kind.GOOD,
                Words.say("calendar.kept"),
                AgreementLinks.to(agreement, AgreementTab.CALENDAR, Words.say("calendar.kept.show")));
    }
}
