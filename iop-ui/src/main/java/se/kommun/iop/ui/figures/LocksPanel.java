package se.kommun.iop.ui.figures;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.YearMonth;
import java.util.Optional;
import se.kommun.iop.domain.casefile.CaseFile;
import se.kommun.iop.domain.observation.LockChange;
import se.kommun.iop.domain.observation.LockHistory;
import se.kommun.iop.ui.access.Role;
import se.kommun.iop.ui.access.Visitor;
import se.kommun.iop.ui.frame.Mark;
import se.kommun.iop.ui.frame.Moments;
import se.kommun.iop.ui.frame.Notice;
import se.kommun.iop.ui.frame.Part;
import se.kommun.iop.ui.frame.Said;
import se.kommun.iop.ui.frame.Status;
import se.kommun.iop.ui.frame.Table;
import se.kommun.iop.ui.frame.Words;

/** Which months are locked, and everything that has been locked and unlocked. */
final class LocksPanel extends Div {

    private final CaseFile file;
    private final Locking locking;
    private final Visitor visitor;
    private final Div shown = new Div();

    LocksPanel(CaseFile file, Locking locking, Visitor visitor) {
        this.file = file;
        this.locking = locking;
        this.visitor = visitor;
        add(new Part(Words.say("locks.title"), new Paragraph(Words.say("locks.text")), shown));
        show();
    }

    private void show() {
        var history = locking.history(file.agreement().code());
        var table = new Table(
                        Words.say("locks.caption"),
                        Words.say("figures.month"),
                        Words.say("locks.state"),
                        Words.say("locks.since"),
                        Words.say("locks.do"))
                .stacking();
        DayMatrix.months(file)
                .forEach(month -> table.with(
                        new Span(Said.capital(Words.wording().month(month))),
                        mark(history.isLocked(month)),
                        new Span(since(history, month)),
                        act(history, month)));
        shown.removeAll();
        shown.add(table);
        if (!history.changes().isEmpty()) {
            shown.add(new Details(Words.say("locks.history", history.changes().size()), changes(history)));
        }
    }

    private Component act(LockHistory history, YearMonth month) {
        if (!visitor.is(Role.MANAGER)) {
            return new Span("\u2013");
        }
        return history.isLocked(month)
                ? new UnlockForm(month, reason -> {
                    locking.unlock(file.agreement().code(), month, visitor.name(), reason);
                    changed("locks.unlocked", month);
                })
                : lock(month);
    }

    private Button lock(YearMonth month) {
        var name = Words.wording().month(month);
        var lock = new Button(Words.say("locks.lock"), click -> {
            locking.lock(file.agreement().code(), month, visitor.name());
            changed("locks.locked", month);
        });
        lock.setAriaLabel(Words.say("locks.lock.month", name));
        return lock;
    }

    private void changed(String key, YearMonth month) {
        show();
        Status.done(Words.say(key, month));
    }

    private static Mark mark(boolean locked) {
        return new Mark(
                locked ? Notice.Kind.GOOD : Notice.Kind.INFO, Words.say(locked ? "locks.is-locked" : "locks.is-open"));
    }

    private static String since(LockHistory history, YearMonth month) {
        return history.last(month)
                .map(change -> Words.say("list.by", Moments.say(change.at()), change.by()))
                .orElse("\u2013");
    }

    private static Table changes(LockHistory history) {
        var table = new Table(
                        Words.say("locks.history.caption"),
                        Words.say("changes.when"),
                        Words.say("changes.who"),
                        Words.say("changes.what"),
                        Words.say("locks.reason"))
                .stacking();
        history.changes()
                .forEach(change -> table.with(
                        Moments.say(change.at()),
                        change.by(),
                        what(change),
                        reason(change).orElse("\u2013")));
        return table;
    }

    private static String what(LockChange change) {
        return Words.say(change instanceof LockChange.Locked ? "locks.locked" : "locks.unlocked", change.month());
    }

    private static Optional<String> reason(LockChange change) {
        return change instanceof LockChange.Unlocked unlocked ? Optional.of(unlocked.reason()) : Optional.empty();
    }
}
