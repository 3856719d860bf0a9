package se.kommun.iop.ui.entry;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Function;
import java.util.function.Supplier;
import se.kommun.iop.batch.attendanceimport.AttendanceImports.Typed;
import se.kommun.iop.batch.attendanceimport.TypeReply;
import se.kommun.iop.domain.casefile.CaseFile;
import se.kommun.iop.domain.observation.LockHistory;
import se.kommun.iop.ui.frame.Notice;
import se.kommun.iop.ui.frame.Part;
import se.kommun.iop.ui.frame.Said;
import se.kommun.iop.ui.frame.Words;

/** Choose month and place, type, say why, keep: everything that was typed becomes one list. */
final class EntryPanel extends Div {

    /** Narrower than this, one place at a time. */
    private static final int NARROW = 640;

    private final Supplier<CaseFile> latest;
    private final Supplier<LockHistory> locks;
    private final Function<Typed, TypeReply> keep;
    private final String by;
    private final Pending pending;
    private final Choice choice;
    private final Div grid = new Div();
    private final Div answer = new Div();
    private final Span count = new Span();
    private final TextField reason = new TextField(Words.say("entry.reason"));
    private CaseFile file;

    EntryPanel(
            CaseFile file,
            Supplier<CaseFile> latest,
            Supplier<LockHistory> locks,
            Function<Typed, TypeReply> keep,
            String by) {
        this.file = file;
        this.latest = latest;
        this.locks = locks;
        this.keep = keep;
        this.by = by;
        this.pending = new Pending(file);
        this.choice = new Choice(file, this::show);
        count.getElement().setAttribute("role", "status");
        answer.getElement().setAttribute("aria-live", "polite");
        add(new Part(
                Words.say("entry.title"),
                new Paragraph(Words.say("entry.text")),
                choice,
                new Shortcuts(),
                grid,
                saving(),
                answer));
        show();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs("return window.innerWidth").then(Integer.class, width -> {
            if (width < NARROW) {
                choice.onePlace();
            }
        });
    }

    private Div saving() {
        reason.setRequiredIndicatorVisible(true);
        reason.setErrorMessage(Words.say("entry.reason.missing"));
        reason.setHelperText(Words.say("entry.reason.help"));
        reason.setWidth("min(30rem, 100%)");
        var save = new Button(Words.say("entry.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var all = new Div(reason, save, count);
        all.addClassNames("buttons", "entry-save");
        return all;
    }

    private void show() {
        grid.removeAll();
        choice.month()
                .ifPresentOrElse(
                        month -> {
                            boolean locked = locks.get().isLocked(month);
                            var name = Words.wording().month(month);
                            if (locked) {
                                grid.add(new Notice(Notice.Kind.INFO, Words.say("entry.locked", Said.capital(name))));
                            }
                            var sheet = Sheet.of(file, choice.measure(), month, choice.places(), choice.allDays());
                            grid.add(new EntryGrid(sheet, pending, locked, name, this::told));
                        },
                        () -> grid.add(new Paragraph(Words.say("entry.nomonths"))));
        told();
    }

    private void told() {
        count.setText(Words.say("entry.count", pending.days().size()));
    }

    private void save() {
        answer.removeAll();
        reason.setInvalid(reason.getValue().isBlank());
        var faults = pending.faults();
        if (!faults.isEmpty()) {
            answer.add(new Notice(
                    Notice.Kind.BAD, Words.say("entry.faults", faults.size()), Replies.days(faults, file.agreement())));
            return;
        }
        if (pending.days().isEmpty()) {
            answer.add(new Notice(Notice.Kind.INFO, Words.say("entry.nothing")));
            return;
        }
        if (reason.isInvalid()) {
            reason.focus();
            return;
        }
        var days = pending.days();
        var reply = keep.apply(
                new Typed(file.agreement().code(), days, by, reason.getValue().strip()));
        file = latest.get();
        pending.comparedWith(file);
        if (reply instanceof TypeReply.Kept) {
            pending.forgetAll();
            reason.clear();
        }
        answer.add(Replies.say(reply, file.agreement(), days.size()));
        show();
    }
}
