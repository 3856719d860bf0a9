package se.kommun.iop.ui.attendance;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import se.kommun.iop.batch.attendanceimport.AnswerReply;
import se.kommun.iop.batch.attendanceimport.AttendanceImports;
import se.kommun.iop.batch.attendanceimport.DecideReply;
import se.kommun.iop.batch.attendanceimport.Preview;
import se.kommun.iop.batch.attendanceimport.RememberReply;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.observation.CellReference;
import se.kommun.iop.domain.observation.Choice;
import se.kommun.iop.domain.observation.ImportId;
import se.kommun.iop.domain.observation.ReceivedList;
import se.kommun.iop.domain.observation.ReceivedList.Stage;
import se.kommun.iop.ui.agreement.AgreementLinks;
import se.kommun.iop.ui.agreement.AgreementTab;
import se.kommun.iop.ui.frame.Notice;
import se.kommun.iop.ui.frame.Status;
import se.kommun.iop.ui.frame.Words;

/** One list: what was read from it, what a person answers to what it leaves open, and the yes or no at last. */
final class ListPanel extends Div {

    private final Agreement agreement;
    private final AttendanceImports imports;
    private final ImportId list;
    private final String by;
    private final boolean mayRegret;
    private final Consumer<Preview> shown;

    ListPanel(ImportId list, Agreement agreement, AttendanceImports imports, String by) {
        this(list, agreement, imports, by, false, Optional.empty(), now -> {});
    }

    /**
     * @param mayRegret whether the reader may withdraw what has already been accepted
     * @param wanted a cell to go to at once
     * @param shown hears how the list stands whenever it is shown anew
     */
    ListPanel(
            ImportId list,
            Agreement agreement,
            AttendanceImports imports,
            String by,
            boolean mayRegret,
            Optional<CellReference> wanted,
            Consumer<Preview> shown) {
        this.agreement = agreement;
        this.imports = imports;
        this.list = list;
        this.by = by;
        this.mayRegret = mayRegret;
        this.shown = shown;
        show(wanted);
    }

    private void show(Optional<CellReference> wanted) {
        var preview = imports.preview(list);
        var pictures = imports.picture(list, wanted, Words.locale());
        var panel = new PreviewPanel(preview, pictures, agreement, talk(preview));
        removeAll();
        add(panel);
        if (preview.list().stage() == Stage.READ) {
            add(new DecisionButtons(
                    () -> decided(imports.accept(list, by)),
                    () -> decided(imports.decline(list, by, Words.say("list.cancel.reason")))));
        } else if (mayRegret && preview.list().stage() == Stage.ACCEPTED) {
            add(new RegretForm(reason -> decided(imports.withdraw(list, by, reason))));
        }
        shown.accept(preview);
        wanted.ifPresent(panel::show);
    }

    private Talk talk(Preview preview) {
        boolean open = preview.list().stage() == Stage.READ;
        boolean known = preview.answers().isEmpty()
                || preview.interpretation().flatMap(read -> read.layout()).isEmpty()
                || preview.answers().stream()
                        .allMatch(answered -> answered.recipe().isPresent()
                                || answered.settled().question().onlyHere());
        return new Talk(
                open ? Optional.of(choice -> replied(answer(choice))) : Optional.empty(),
                recipe -> replied(imports.follow(list, recipe, by)),
                known ? Optional.empty() : Optional.of(this::remember));
    }

    private AnswerReply answer(Choice choice) {
        return imports.answer(list, List.of(choice), by);
    }

    private void replied(AnswerReply reply) {
        show(Optional.empty());
        var notice = switch (reply) {
            case AnswerReply.Read read -> new Notice(Notice.Kind.GOOD, Words.say("answers.read"));
            case AnswerReply.NotPossible(var now) ->
                new Notice(Notice.Kind.WARNING, Words.say("list.notpossible", Words.say("stage", now.stage())));
            case AnswerReply.NotAsked(var question) -> new Notice(Notice.Kind.WARNING, Words.say("answers.notasked"));
            case AnswerReply.OtherLayout() -> new Notice(Notice.Kind.WARNING, Words.say("recipe.other"));
            case AnswerReply.Interrupted() -> new Notice(Notice.Kind.BAD, Words.say("answers.interrupted"));
        };
        addComponentAsFirst(notice.announced());
        notice.getElement().setAttribute("tabindex", "-1");
        notice.getElement().executeJs("this.focus(); this.scrollIntoView({block: 'nearest'})");
    }

    private void remember() {
        var reply = imports.remember(list, by);
        show(Optional.empty());
        switch (reply) {
            case RememberReply.Kept(var recipe) -> Status.done(Words.say("recipe.kept", recipe.version()));
            case RememberReply.Known(var recipe) -> Status.done(Words.say("recipe.known", recipe.version()));
            case RememberReply.NothingToRemember() -> Status.error(Words.say("recipe.nothing"));
        }
    }

    private void decided(DecideReply answer) {
        show(Optional.empty());
        addComponentAsFirst(
                switch (answer) {
                    case DecideReply.Done(var now) -> done(now);
                    case DecideReply.NotPossible(var now) ->
                        new Notice(Notice.Kind.WARNING, Words.say("list.notpossible", Words.say("stage", now.stage())))
                                .announced();
                    case DecideReply.Locked(var now, var months) ->
                        new Notice(Notice.Kind.WARNING, Words.say("list.locked", months), figures()).announced();
                });
    }

    private Notice done(ReceivedList now) {
        return now.stage() == Stage.ACCEPTED
                ? new Notice(Notice.Kind.GOOD, Words.say("list.accepted"), figures()).announced()
                : new Notice(Notice.Kind.INFO, Words.say("list.withdrawn")).announced();
    }

    private Anchor figures() {
        return AgreementLinks.to(agreement, AgreementTab.FIGURES, Words.say("list.figures"));
    }
}
