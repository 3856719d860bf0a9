package se.kommun.iop.reports.followup;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.kommun.iop.domain.activity.Place;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.observation.Figure;
import se.kommun.iop.domain.observation.ImportId;
import se.kommun.iop.domain.observation.LedgerEntry;
import se.kommun.iop.domain.observation.Observation;
import se.kommun.iop.domain.observation.Reported;
import se.kommun.iop.reports.figures.FigureId;
import se.kommun.iop.reports.figures.SourceList;
import se.kommun.iop.reports.figures.Sweden;
import se.kommun.iop.reports.word.Cell;
import se.kommun.iop.reports.word.Column;
import se.kommun.iop.reports.word.Table;

/** From each figure to its file, sheet and cell, and to what is written there (spårbarhet). */
final class LineageAppendix {

    /** A longer table is hard to work with in Word. */
    private static final int ROWS = 1000;

    private final Writing to;
    private final Map<ImportId, Integer> numbers;
    private final Set<Observation.Key> counted;

    private LineageAppendix(Writing to) {
        this.to = to;
        this.numbers = to.sources().stream().collect(Collectors.toMap(SourceList::id, SourceList::number));
        this.counted = to.accounts().stream()
                .flatMap(account -> account.figures().stream())
                .map(Figure::key)
                .collect(Collectors.toSet());
    }

    static void write(Writing to) {
        to.word().newPage(to.say("lineage.heading"));
        to.word().paragraph(to.say("lineage.text"));
        to.word().paragraph(to.say("lineage.snapshot", to.snapshot().checksum().hex(), to.day()));
        if (to.sources().isEmpty()) {
            to.word().paragraph(to.say("basis.no-lists"));
        }
        var appendix = new LineageAppendix(to);
        to.sources().forEach(appendix::list);
    }

    private void list(SourceList list) {
        to.word().heading(2, to.say("lineage.list", list.number(), list.fileName()));
        to.word().fact(to.say("fingerprint.full"), list.fingerprint().hex());
        list.typed()
                .ifPresent(typed -> to.word()
                        .fact(
                                to.say("typed"),
                                to.say("typed.text", typed.by(), Sweden.day(typed.at()), typed.reason())));
        if (list.figures().isEmpty()) {
            to.word().paragraph(to.say("lineage.nothing-counts"));
            return;
        }
        int parts = (list.figures().size() + ROWS - 1) / ROWS;
        for (int part = 0; part < parts; part++) {
            var caption = to.say("lineage.table", list.fileName());
            table(
                    parts == 1 ? caption : to.say("part", caption, part + 1, parts),
                    list.figures().subList(part * ROWS, Math.min(list.figures().size(), (part + 1) * ROWS)));
        }
    }

    private void table(String caption, List<Figure> figures) {
        to.word()
                .table(Table.of(
                                caption,
                                to.say("lineage.table.alt"),
                                List.of(
                                        Column.text(to.say("id"), 33),
                                        Column.text(to.say("place"), 16),
                                        Column.number(to.say("counted-as"), 10),
                                        Column.text(to.say("sheet-cell"), 20),
                                        Column.text(to.say("written"), 10),
                                        Column.text(to.say("other-reports"), 17)),
                                figures.stream().map(this::row).toList())
                        .small());
    }

    private List<Cell> row(Figure figure) {
        var source = figure.observation().source();
        return Cell.row(
                FigureId.of(figure.key()),
                place(figure.key().place()),
                counted(figure),
                source.cell().text(),
                source.written().isBlank() ? "\u2013" : source.written(),
                others(figure));
    }

    /** A figure of a day outside the term, or of nothing that is measured, is in no sum. */
    private String counted(Figure figure) {
        var said = said(figure.counts());
        return counted.contains(figure.key()) ? said : to.say("not-counted", said);
    }

    private String others(Figure figure) {
        var others = Stream.concat(
                        figure.agreeing().stream().map(entry -> to.say("agreeing", where(entry))),
                        figure.superseded().stream().map(entry -> to.say("superseded", said(entry), where(entry))))
                .toList();
        return others.isEmpty() ? "\u2013" : String.join("\n", others);
    }

    private String where(LedgerEntry entry) {
        return to.say(
                "in-list",
                String.valueOf(numbers.get(entry.list())),
                entry.observation().source().cell().text());
    }

    private String said(LedgerEntry entry) {
        return switch (entry.observation().reported()) {
            case Reported.Counted(var value) ->
                entry.observation().estimated()
                        ? to.say("estimated", to.wording().number(value))
                        : to.wording().number(value);
            case Reported.Cancelled() -> to.say("cancelled");
            case Reported.Closed() -> to.say("closed");
        };
    }

    private String place(Code code) {
        return to.agreement().activity().place(code).map(Place::name).orElse(code.text());
    }
}
