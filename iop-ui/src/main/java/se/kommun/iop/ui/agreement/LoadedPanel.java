package se.kommun.iop.ui.agreement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.Agreements.SaveReply;
import se.kommun.iop.ui.frame.Notice;
import se.kommun.iop.ui.frame.Table;
import se.kommun.iop.ui.frame.Words;

/** What became of an agreement file: taken in, or all that is wrong with it. */
final class LoadedPanel extends Div {

    LoadedPanel(AgreementFiles.Reply reply) {
        add(
                switch (reply) {
                    case AgreementFiles.Reply.Saved(var agreement, var how) -> saved(agreement, how);
                    case AgreementFiles.Reply.Faulty(var faults) -> faulty(faults);
                });
    }

    private static Component saved(Agreement agreement, SaveReply how) {
        return switch (how) {
            case SaveReply.Added() ->
                new Notice(Notice.Kind.GOOD, Words.say("load.added"), AgreementLinks.to(agreement));
            case SaveReply.Replaced(var parts) ->
                new Notice(
                        Notice.Kind.GOOD,
                        Words.say(
                                "load.replaced",
                                parts.stream()
                                        .map(part -> Words.say("part", part))
                                        .toList()),
                        AgreementLinks.to(agreement));
            case SaveReply.Unchanged() ->
                new Notice(Notice.Kind.INFO, Words.say("load.unchanged"), AgreementLinks.to(agreement));
            case SaveReply.CaseNumberTaken(var by) -> new Notice(Notice.Kind.BAD, Words.say("load.taken", by.text()));
        };
    }

    private static Component faulty(List<AgreementFiles.Fault> faults) {
        var table = new Table(
                        Words.say("load.faults.caption"),
                        Words.say("load.faults.line"),
                        Words.say("load.faults.path"),
                        Words.say("load.faults.text"))
                .stacking();
        faults.forEach(fault -> table.with(
                fault.line() == 0 ? Words.say("load.faults.whole") : String.valueOf(fault.line()),
                fault.path(),
                fault.text()));
        return new Div(new Notice(Notice.Kind.BAD, Words.say("load.faulty", faults.size())), table);
    }
}
