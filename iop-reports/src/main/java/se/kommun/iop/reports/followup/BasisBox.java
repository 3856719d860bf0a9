package se.kommun.iop.reports.followup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import se.kommun.iop.domain.observation.Figure;
import se.kommun.iop.reports.figures.Account;
import se.kommun.iop.reports.word.Labelled;

/** What the box says of one measure: how much is reported, how the rest stands, and how much is estimated. */
final class BasisBox {

    private final Account account;
    private final Writing to;
    private final List<Labelled> lines = new ArrayList<>();

    private BasisBox(Account account, Writing to) {
        this.account = account;
        this.to = to;
    }

    static List<Labelled> lines(Account account, Writing to) {
        var box = new BasisBox(account, to);
        box.completeness();
        box.estimates();
        box.oddities();
        return box.lines;
    }

    private void completeness() {
        var complete = account.completeness();
        if (complete.expected() == 0) {
            box("basis.reported", to.say("basis.nothing-expected"));
            return;
        }
        int off = complete.closed().size() + complete.cancelled().size();
        box(
                "basis.reported",
                to.say(
                        "basis.reported.text",
                        complete.reported().size(),
                        complete.expected(),
                        to.wording().percent(account.reportedShare().orElse(BigDecimal.ZERO))));
        box(
                "basis.others",
                to.say(
                        "basis.others.text",
                        complete.closed().size(),
                        complete.cancelled().size(),
                        complete.missing().size()));
        box(
                "basis.occasions",
                to.say(
                        "basis.occasions.text",
                        to.agreement().activity().occasion(),
                        complete.expected() - off,
                        complete.reported().size()));
    }

    private void estimates() {
        var total = account.total();
        total.estimatedShare()
                .ifPresent(share -> box(
                        "basis.estimated",
                        to.say(
                                "basis.estimated.text",
                                to.wording().number(total.estimated()),
                                to.wording().number(total.total()),
                                account.measure().unit(),
                                to.wording().percent(share))));
    }

    private void oddities() {
        int unexpected = account.completeness().unexpected().size();
        if (unexpected > 0) {
            box("basis.unexpected", to.say("basis.unexpected.text", unexpected));
        }
        if (!account.outside().isEmpty()) {
            box("basis.outside", to.say("basis.outside.text", account.outside().size()));
        }
        long changed = account.figures().stream()
                .map(Figure::superseded)
                .filter(earlier -> !earlier.isEmpty())
                .count();
        if (changed > 0) {
            box("basis.changed", to.say("basis.changed.text", changed));
        }
    }

    private void box(String label, String text) {
        var name = to.accounts().size() > 1
                ? to.say("of-measure", to.say(label), account.measure().name())
                : to.say(label);
        lines.add(new Labelled(name, text));
    }
}
