package se.kommun.iop.ui.agreement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.Agreements.SaveReply;
import se.kommun.iop.ui.frame.Notice;
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
            case SaveReply.Stale stale -> throw new IllegalStateException("A file begins with no version");
        };
    }

    private static Component faulty(List<String> faults) {
        return new Notice(Notice.Kind.BAD, Words.say("load.faulty", faults.size()), OverviewPanel.list(faults));
    }
}
