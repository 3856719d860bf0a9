package se.kommun.iop.batch.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.kommun.iop.batch.reading.vocabulary.Count;
import se.kommun.iop.batch.reading.vocabulary.DayReply;
import se.kommun.iop.batch.reading.vocabulary.PlaceNames;
import se.kommun.iop.batch.reading.vocabulary.Senses;
import se.kommun.iop.batch.workbook.Cell;
import se.kommun.iop.batch.workbook.CellAddress;
import se.kommun.iop.batch.workbook.CellValue;
import se.kommun.iop.domain.activity.Place;
import se.kommun.iop.domain.observation.CellReference;
import se.kommun.iop.domain.observation.Reported;

/** Decides about each count: taken, taken with a remark, or left out with the reason. */
final class CountJudge {

    private static final int LONGEST = 60;

    private final Senses senses;
    private final ReadingScope scope;
    private final Findings findings;
    private final Entries entries;
    private final Map<Place, Map<LocalDate, Boolean>> expected = new HashMap<>();
    private final Set<String> aliasesTold = new HashSet<>();
    private boolean told;

    CountJudge(ReadingScope scope, Senses senses, Findings findings, Entries entries) {
        this.senses = senses;
        this.scope = scope;
        this.findings = findings;
        this.entries = entries;
    }

    void judge(Judged judged) {
        switch (judged.value().count()) {
            case Count.Nothing nothing -> {}
            case Count.Dash dash -> dash(judged);
            case Count.Word(Reported state, String rule) -> state(judged, state, rule);
            case Count.Refused(var code, var arguments) -> {
                if (placed(judged)) {
                    findings.error(code, at(judged, judged.cell()), arguments.toArray(String[]::new));
                }
            }
            case Count.Figure figure -> {
                if (placed(judged)) {
                    take(judged, figure);
                }
            }
        }
    }

    /** A dash on a day of service tells that there was none; on any other day it tells nothing. */
    private void dash(Judged judged) {
        if (judged.day() instanceof DayReply.Known(LocalDate date, boolean assumed, boolean differs)
                && judged.place().isPresent()
                && isExpected(judged.place().get().place(), date)) {
            findings.info(
                    "dash",
                    at(judged, judged.cell()),
                    date.toString(),
                    judged.place().get().place().name());
            state(judged, new Reported.Closed(), "dash");
        }
    }

    private boolean isExpected(Place place, LocalDate date) {
        return expected.computeIfAbsent(place, some -> new HashMap<>())
                .computeIfAbsent(date, day -> scope.calendar().expects(place.code(), day));
    }

    private void state(Judged judged, Reported state, String rule) {
        if (judged.day() instanceof DayReply.Known(LocalDate date, boolean assumed, boolean differs)
                && scope.term().includes(date)
                && judged.place().isPresent()) {
            entries.add(new Entry(
                    judged.place().get().place(),
                    date,
                    judged.value().column().measure(),
                    state,
                    false,
                    at(judged, judged.cell()),
                    firstWord(judged.value().cell()),
                    rule));
        }
    }

    /** Whether both day and place are known and right; otherwise the first of them that is not has been told. */
    private boolean placed(Judged judged) {
        return hasDay(judged) && hasPlace(judged);
    }

    private boolean hasDay(Judged judged) {
        var at = at(judged, judged.dateCell());
        return switch (judged.day()) {
            case DayReply.Unreadable unreadable -> {
                findings.error("invalid-date", at);
                yield false;
            }
            case DayReply.Unknown unknown -> {
                findings.error("invalid-date", at);
                yield false;
            }
            case DayReply.Known known -> isPossible(known, at);
        };
    }

    private boolean isPossible(DayReply.Known known, CellReference at) {
        var date = known.date();
        if (!scope.term().includes(date)) {
            findings.error(
                    "outside-period",
                    at,
                    date.toString(),
                    scope.term().from().toString(),
                    scope.term().through().toString());
            return false;
        }
        if (scope.asOf().filter(date::isAfter).isPresent()) {
            findings.error(
                    "future-date", at, date.toString(), scope.asOf().get().toString());
            return false;
        }
        if (known.weekdayDiffers()) {
            findings.warning(
                    "weekday-mismatch", at, date.toString(), date.getDayOfWeek().name());
        }
        if (known.yearAssumed() && !told) {
            told = true;
            findings.info("assumed-year", at, Integer.toString(date.getYear()));
        }
        return true;
    }

    /** How the place is written; a list that writes it so in every row is told once. */
    private static String aliasOf(Judged judged) {
        return judged.table()
                .grid()
                .at(judged.placeCell().row(), judged.placeCell().column())
                .map(cell -> cell.value().toString())
                .orElse("");
    }

    private boolean hasPlace(Judged judged) {
        var at = at(judged, judged.placeCell());
        if (judged.place().isPresent()) {
            var hit = judged.place().get();
            if (!hit.certain() && aliasesTold.add(judged.table().grid().name() + aliasOf(judged))) {
                findings.info("venue-alias", at, hit.place().name());
            }
            return true;
        }
        boolean named = judged.value().column().unknownPlace()
                || judged.line().keys().unknownPlace().isPresent()
                || !judged.placeCell().equals(judged.cell())
                        && Grid.at(judged.line().row(), judged.placeCell().column())
                                .isPresent()
                || judged.placeCell().row() < judged.line().row().number();
        findings.error(
                named ? "unknown-venue" : "missing-venue", at, senses.places().listed());
        return false;
    }

    private void take(Judged judged, Count.Figure figure) {
        var place = judged.place().map(PlaceNames.Hit::place).orElseThrow();
        var date = ((DayReply.Known) judged.day()).date();
        var cell = at(judged, judged.cell());
        remark(judged, figure, cell);
        if (!scope.calendar().expects(place.code(), date)
                && scope.calendar().current().isPresent()) {
            findings.info("outside-calendar", cell, date.toString(), place.name());
        }
        entries.add(new Entry(
                place,
                date,
                judged.value().column().measure(),
                new Reported.Counted(figure.value()),
                figure.approximate(),
                cell,
                written(judged.value().cell(), figure.value()),
                figure.rule()));
    }

    private void remark(Judged judged, Count.Figure figure, CellReference cell) {
        var measure = scope.measures().get(judged.value().column().measure());
        var number = figure.value().toPlainString();
        if (figure.approximate()) {
            findings.warning("approximate", cell, number);
        }
        if (figure.value().compareTo(BigDecimal.valueOf(measure.highest())) > 0) {
            findings.warning("suspicious-value", cell, number, Long.toString(measure.highest()));
        }
        if (judged.value().cell().struckThrough()) {
            findings.info("struck-through", cell);
        }
        if (judged.value().column().assumed()) {
            findings.warning("measure-assumed", at(judged, headOf(judged).orElse(judged.cell())), measure.name());
        }
        remarkHidden(judged, cell);
    }

    private void remarkHidden(Judged judged, CellReference cell) {
        if (Grid.isHidden(judged.line().row())) {
            var key = judged.line().firstKey().map(Cell::address);
            findings.warning(
                    "hidden-data", judged.layout().isMatrix() && key.isPresent() ? at(judged, key.get()) : cell);
        }
        if (judged.table().grid().hiddenColumns().contains(judged.cell().column())) {
            findings.warning(
                    "hidden-data", headOf(judged).map(head -> at(judged, head)).orElse(cell));
        }
        for (Column key : judged.layout().keys()) {
            if (judged.table().grid().hiddenColumns().contains(key.number())
                    && !key.heads().isEmpty()) {
                findings.warning("hidden-data", at(judged, key.heads().getLast().address()));
            }
        }
    }

    private static Optional<CellAddress> headOf(Judged judged) {
        return judged.value().column().head().map(Cell::address);
    }

    private static CellReference at(Judged judged, CellAddress address) {
        return judged.table().grid().reference(address);
    }

    /** It has been understood as a number, with a unit or a word for about at most. */
    private static String written(Cell cell, BigDecimal value) {
        var text = cell.value() instanceof CellValue.Text(String words)
                ? words.strip()
                : value.stripTrailingZeros().toPlainString();
        return text.substring(0, Math.min(LONGEST, text.length()));
    }

    /** The rest of the text may be anything, a name too. */
    private static String firstWord(Cell cell) {
        var text = cell.value() instanceof CellValue.Text(String words) ? words.strip() : "";
        var word = text.split("[\\s,;:.(]+", 2)[0];
        return word.substring(0, Math.min(LONGEST, word.length()));
    }
}
