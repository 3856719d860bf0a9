package se.kommun.iop.reports.followup;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.kommun.iop.domain.activity.Place;
import se.kommun.iop.domain.followup.FollowUp;
import se.kommun.iop.domain.observation.Completeness;
import se.kommun.iop.reports.figures.Account;
import se.kommun.iop.reports.figures.Sweden;
import se.kommun.iop.reports.word.Cell;
import se.kommun.iop.reports.word.Column;
import se.kommun.iop.reports.word.Labelled;
import se.kommun.iop.reports.word.Table;

/** What the figures rest on (om underlaget), before any of them is shown. */
final class Basis {

    /** So many missing days are named here; more than that stand in the appendix alone. */
    private static final int NAMED = 12;

    private Basis() {}

    static void write(Writing to) {
        if (to.followUp().form() == FollowUp.Form.MEETING) {
            to.word().heading(1, to.say("basis.heading"));
        } else {
            to.word().newPage(to.say("basis.heading"));
        }
        to.word().box(box(to));
        to.accounts().forEach(account -> places(account, to));
        lists(to);
        LeftOpen.write(to);
    }

    private static List<Labelled> box(Writing to) {
        var lines = new ArrayList<Labelled>();
        lines.add(new Labelled(
                to.say("basis.cut-off"), to.wording().date(to.file().asOf())));
        to.accounts().forEach(account -> lines.addAll(BasisBox.lines(account, to)));
        lines.add(new Labelled(to.say("basis.calendar"), calendar(to)));
        int waiting = to.file().waiting().size();
        if (waiting > 0) {
            lines.add(new Labelled(to.say("basis.waiting"), to.say("basis.waiting.text", waiting)));
        }
        lines.add(new Labelled(
                to.say("basis.snapshot"),
                to.say("basis.snapshot.text", to.snapshot().checksum().brief(), to.day())));
        return lines;
    }

    private static String calendar(Writing to) {
        return to.agreement()
                .activity()
                .calendar()
                .current()
                .map(version -> to.say("basis.calendar.text", version.number(), version.agreedOn(), version.source()))
                .orElseGet(() -> to.say("basis.calendar.none"));
    }

    private static void places(Account account, Writing to) {
        if (account.completeness().expected() == 0) {
            return;
        }
        var rows = Stream.concat(
                        account.places().stream().map(place -> row(place.name(), at(account, place), to)),
                        Stream.of(row(to.say("total"), account.completeness(), to)))
                .toList();
        to.word()
                .table(Table.of(
                                to.say("basis.table", account.measure().name()),
                                to.say("basis.table.alt", account.measure().name()),
                                List.of(
                                        Column.text(to.say("place"), 30),
                                        Column.number(to.say("expected"), 17),
                                        Column.number(to.say("reported"), 17),
                                        Column.number(to.say("cancelled.column"), 14),
                                        Column.number(to.say("closed.column"), 14),
                                        Column.number(to.say("missing.column"), 14)),
                                rows)
                        .withTotal());
        missing(account, to);
    }

    private static void missing(Account account, Writing to) {
        var missing = account.completeness().missing();
        if (missing.isEmpty()) {
            return;
        }
        if (missing.size() > NAMED) {
            to.word().remark(to.say("basis.missing.many", missing.size()));
            return;
        }
        var named = missing.stream()
                .map(occasion -> to.say(
                        "basis.missing.one",
                        to.agreement()
                                .activity()
                                .place(occasion.place())
                                .map(Place::name)
                                .orElse(occasion.place().text()),
                        occasion.date()))
                .toList();
        to.word().remark(to.say("basis.missing.few", named));
    }

    private static Completeness at(Account account, Place place) {
        return account.completeness().keeping(occasion -> occasion.place().equals(place.code()));
    }

    private static List<Cell> row(String name, Completeness completeness, Writing to) {
        return Cell.row(
                name,
                to.wording().number(completeness.expected()),
                to.wording().number(completeness.reported().size()),
                to.wording().number(completeness.cancelled().size()),
                to.wording().number(completeness.closed().size()),
                to.wording().number(completeness.missing().size()));
    }

    private static void lists(Writing to) {
        if (to.sources().isEmpty()) {
            to.word().paragraph(to.say("basis.no-lists"));
            return;
        }
        var rows = to.sources().stream()
                .map(list -> Cell.row(
                        Integer.toString(list.number()),
                        list.fileName(),
                        list.fingerprint().brief(),
                        list.receivedAt()
                                .map(moment -> to.wording().date(Sweden.day(moment)))
                                .orElse("\u2013"),
                        to.wording().number(list.figures().size())))
                .toList();
        to.word()
                .table(Table.of(
                        to.say("basis.lists"),
                        to.say("basis.lists.alt"),
                        List.of(
                                Column.text(to.say("number"), 6),
                                Column.text(to.say("file"), 42),
                                Column.text(to.say("fingerprint"), 20),
                                Column.text(to.say("received"), 20),
                                Column.number(to.say("figures-count"), 12)),
                        rows));
    }
}
