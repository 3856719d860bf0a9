package se.kommun.iop.ui.attendance;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import se.kommun.iop.batch.attendanceimport.AttendanceImports;
import se.kommun.iop.batch.attendanceimport.DecideReply;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.observation.ImportId;
import se.kommun.iop.domain.observation.ReceivedList;
import se.kommun.iop.ui.agreement.AgreementLinks;
import se.kommun.iop.ui.agreement.AgreementTab;
import se.kommun.iop.ui.frame.Notice;
import se.kommun.iop.ui.frame.Words;

/** One list: what was read from it, and the yes or no of a person. */
final class ListPanel extends Div {

    private final Agreement agreement;
    private final AttendanceImports imports;
    private final ImportId list;
    private final String by;
    private final Consumer<ReceivedList> decided;

    ListPanel(ImportId list, Agreement agreement, AttendanceImports imports, String by) {
        this(list, agreement, imports, by, false, now -> {});
    }

    /**
     * @param mayRegret whether the reader may withdraw what has already been accepted
     * @param decided hears how the list stands after a decision
     */
    ListPanel(
            ImportId list,
            Agreement agreement,
            AttendanceImports imports,
            String by,
            boolean mayRegret,
            Consumer<ReceivedList> decided) {
        this.decided = decided;
        this.agreement = agreement;
        this.imports = imports;
        this.list = list;
        this.by = by;
        var preview = imports.preview(list);
        add(new PreviewPanel(preview, agreement));
        if (preview.list().stage() == ReceivedList.Stage.READ) {
            add(choice());
        } else if (mayRegret && preview.list().stage() == ReceivedList.Stage.ACCEPTED) {
            add(regret());
        }
    }

    private Div choice() {
        var accept = new Button(Words.say("list.accept"), click -> show(imports.accept(list, by)));
        accept.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        accept.setDisableOnClick(true);
        var cancel = new Button(
                Words.say("list.cancel"), click -> show(imports.decline(list, by, Words.say("list.cancel.reason"))));
        cancel.setDisableOnClick(true);
        var buttons = new Div(accept, cancel);
        buttons.addClassName("buttons");
        return buttons;
    }

    /** An accepted list can be withdrawn, with a reason that stays. */
    private Div regret() {
        var reason = new TextField(Words.say("list.withdraw.reason"));
        reason.setRequiredIndicatorVisible(true);
        reason.setErrorMessage(Words.say("list.withdraw.missing"));
        var withdraw = new Button(Words.say("list.withdraw"), click -> {
            reason.setInvalid(reason.getValue().isBlank());
            if (!reason.isInvalid()) {
                show(imports.withdraw(list, by, reason.getValue().strip()));
            }
        });
        withdraw.addThemeVariants(ButtonVariant.LUMO_ERROR);
        var both = new Div(reason, withdraw);
        both.addClassName("buttons");
        return both;
    }

    private void show(DecideReply answer) {
        removeAll();
        add(
                switch (answer) {
                    case DecideReply.Done(var now) -> done(now);
                    case DecideReply.NotPossible(var now) ->
                        new Notice(Notice.Kind.WARNING, Words.say("list.notpossible", Words.say("stage", now.stage())))
                                .announced();
                    case DecideReply.Locked(var now, var months) ->
                        new Notice(Notice.Kind.WARNING, Words.say("list.locked", months), figures()).announced();
                });
        decided.accept(answer.list());
    }

    private Notice done(ReceivedList now) {
        return now.stage() == ReceivedList.Stage.ACCEPTED
                ? new Notice(Notice.Kind.GOOD, Words.say("list.accepted"), figures()).announced()
                : new Notice(Notice.Kind.INFO, Words.say("list.withdrawn")).announced();
    }

    private Anchor figures() {
        return AgreementLinks.to(agreement, AgreementTab.FIGURES, Words.say("list.figures"));
    }
}
