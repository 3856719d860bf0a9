package se.kommun.iop.reports.attendance;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import se.kommun.iop.domain.activity.Measure;
import se.kommun.iop.domain.activity.Place;
import se.kommun.iop.domain.casefile.CaseFile;
import se.kommun.iop.domain.language.Phrasebook;
import se.kommun.iop.domain.observation.Figure;
import se.kommun.iop.domain.observation.LedgerEntry;
import se.kommun.iop.domain.observation.ReceivedList;
import se.kommun.iop.domain.observation.Reported;
import se.kommun.iop.reports.excel.Heading;
import se.kommun.iop.reports.excel.SheetNames;
import se.kommun.iop.reports.excel.TableSheet;
import se.kommun.iop.reports.excel.Value;
import se.kommun.iop.reports.figures.FigureId;
import se.kommun.iop.reports.figures.Sweden;

/** One row for each figure: what it says, and in which cell of which file (spårbarhet). */
final class Lineage {

    private final CaseFile file;
    private final Phrasebook phrases;

    Lineage(CaseFile file, Phrasebook phrases) {
        this.file = file;
        this.phrases = phrases;
    }

    TableSheet sheet(SheetNames names) {
        var headings = List.of(
                Heading.text(phrases.say("id"), 35),
                Heading.text(phrases.say("date"), 13),
                Heading.text(phrases.say("place"), 18),
                Heading.text(phrases.say("measure"), 13),
                Heading.text(phrases.say("status"), 12),
                Heading.number(phrases.say("value"), 8),
                Heading.text(phrases.say("estimated"), 13),
                Heading.text(phrases.say("counted"), 11),
                Heading.text(phrases.say("file"), 40),
                Heading.text(phrases.say("sheet"), 16),
                Heading.text(phrases.say("cell"), 7),
                Heading.text(phrases.say("written"), 13),
                Heading.text(phrases.say("fingerprint"), 16),
                Heading.text(phrases.say("agreeing"), 26),
                Heading.text(phrases.say("superseded"), 24));
        var figures = file.figures().all().toList();
        var rows = figures.isEmpty() ? List.of(nothing(headings.size())) : rows(figures);
        return new TableSheet(names.free(phrases.say("lineage")), headings, rows, List.of());
    }

    private List<Value> nothing(int width) {
        var nothing = new ArrayList<>(Collections.nCopies(width, Value.none()));
        nothing.set(0, Value.text(phrases.say("nothing")));
        return nothing;
    }

    /** Made when they are written: there may be very many. */
    private List<List<Value>> rows(List<Figure> figures) {
        return new AbstractList<>() {
            @Override
            public List<Value> get(int index) {
                return row(figures.get(index));
            }

            @Override
            public int size() {
                return figures.size();
            }
        };
    }

    private List<Value> row(Figure figure) {
        var key = figure.key();
        var activity = file.agreement().activity();
        var measure = activity.measure(key.measure());
        var source = figure.observation().source();
        boolean counts = measure.isPresent()
                && file.elapsed().filter(period -> period.includes(key.date())).isPresent();
        return List.of(
                Value.text(FigureId.of(key)),
                new Value.Day(key.date()),
                Value.text(activity.place(key.place())
                        .map(Place::name)
                        .orElse(key.place().text())),
                Value.text(measure.map(Measure::name).orElse(key.measure().text())),
                Value.text(status(figure.reported())),
                value(figure.reported(), measure.map(Measure::decimals).orElse(2)),
                yes(figure.observation().estimated()),
                yes(counts),
                Value.text(file(figure.counts())),
                Value.text(source.cell().sheet()),
                Value.text(source.cell().address()),
                Value.text(source.written().isBlank() ? "\u2013" : source.written()),
                Value.text(figure.counts().fingerprint().brief()),
                others(figure.agreeing(), false),
                others(figure.superseded(), true));
    }

    /** Its name, and by whom, when and why if a person typed it. */
    private String file(LedgerEntry entry) {
        return file.list(entry.list())
                .filter(list -> list.origin() == ReceivedList.Origin.TYPED)
                .flatMap(ReceivedList::decision)
                .map(typed ->
                        phrases.say("typed", entry.fileName(), typed.by(), Sweden.day(typed.at()), typed.reason()))
                .orElse(entry.fileName());
    }

    private Value others(List<LedgerEntry> entries, boolean says) {
        var all = entries.stream()
                .map(entry -> (says ? said(entry.observation().reported()) + ": " : "")
                        + entry.fileName()
                        + " "
                        + entry.observation().source().cell().text())
                .toList();
        return Value.text(all.isEmpty() ? "\u2013" : String.join("; ", all));
    }

    private String said(Reported reported) {
        return reported instanceof Reported.Counted(var value)
                ? phrases.wording().number(value)
                : status(reported);
    }

    private String status(Reported reported) {
        return phrases.say(
                switch (reported) {
                    case Reported.Counted counted -> "reported.status";
                    case Reported.Cancelled() -> "cancelled";
                    case Reported.Closed() -> "closed";
                });
    }

    private static Value value(Reported reported, int decimals) {
        return switch (reported) {
            case Reported.Counted(var value) -> new Value.Count(value, decimals);
            case Reported.Cancelled() -> Value.none();
            case Reported.Closed() -> Value.none();
        };
    }

    private Value yes(boolean is) {
        return Value.text(phrases.say(is ? "yes" : "no"));
    }
}
