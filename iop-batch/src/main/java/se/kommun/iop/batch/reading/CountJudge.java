package se.kommun.iop.batch.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import se.kommun.iop.batch.reading.question.CountQuestion;
import se.kommun.iop.batch.reading.question.CountWriting;
import se.kommun.iop.batch.reading.question.DashQuestion;
import se.kommun.iop.batch.reading.vocabulary.Count;
import se.kommun.iop.batch.reading.vocabulary.DayReply;
import se.kommun.iop.batch.workbook.Cell;
import se.kommun.iop.batch.workbook.CellValue;
import se.kommun.iop.domain.activity.Place;
import se.kommun.iop.domain.observation.CellReference;
import se.kommun.iop.domain.observation.Reported;

/** Decides about each count: taken, taken with a remark, or left out with the reason. */
final class CountJudge {

    private static final int LONGEST = 60;

    private final ReadingScope scope;
    private final Findings findings;
    private final Entries entries;
    private final DayJudge days;
    private final PlaceJudge places;
    private final CountRemarks remarks;
    private final Sittings sittings = new Sittings();
    private final Map<Place, Map<LocalDate, Boolean>> expected = new HashMap<>();

    CountJudge(ReadingScope scope, Findings findings, Entries entries, DayJudge days, PlaceJudge places) {
        this.scope = scope;
        this.findings = findings;
        this.entries = entries;
        this.days = days;
        this.places = places;
        this.remarks = new CountRemarks(findings);
    }

    void judge(Judged judged) {
        switch (judged.value().count()) {
            case Count.Nothing nothing -> {}
            case Count.Dash dash -> dash(judged);
            case Count.Word(Reported state, String rule) -> state(judged, state, rule);
            case Count.Refused refused -> fact(judged).ifPresent(fact -> refuse(judged, fact, refused));
            case Count.Figure figure -> fact(judged).ifPresent(fact -> take(judged, fact, figure));
        }
    }

    /** Something is odd about a row, whatever becomes of its count. */
    void doubt(String code, CellReference at, String... arguments) {
        findings.warning(code, at, arguments);
    }

    /** The day and the place that a count is about. */
    private record Fact(LocalDate date, Place place) {}

    /** Empty if day or place is not known or not right; the first of them that is not has been told. */
    private Optional<Fact> fact(Judged judged) {
        return days.of(judged).flatMap(date -> places.of(judged).map(place -> new Fact(date, place)));
    }

    /** The count as a person has answered that it is meant, or as it stands. */
    Judged settled(Judged judged) {
        if (!(judged.value().count() instanceof Count.Refused refused)
                || !(judged.day() instanceof DayReply.Known known)
                || judged.place().isEmpty()) {
            return judged;
        }
        var fact = new Fact(known.date(), judged.place().get().place());
        return answered(judged, fact, refused).map(judged::with).orElse(judged);
    }

    private Optional<Count> answered(Judged judged, Fact fact, Count.Refused refused) {
        var asked = question(judged, fact, refused);
        return findings.answer(asked.question(), judged.at(judged.cell())).map(asked::follow);
    }

    private CountQuestion question(Judged judged, Fact fact, Count.Refused refused) {
        var writing = CountWriting.of(judged.value().cell(), refused.code());
        return CountQuestion.of(writing, key(fact, judged.value().column().measure()));
    }

    private String key(Fact fact, int measure) {
        var key = fact.date() + ":" + fact.place().code();
        return measure == 0 ? key : key + ":" + scope.measures().get(measure).code();
    }

    /** A number in merged cells is about several days or places, and no answer is about them all. */
    private void refuse(Judged judged, Fact fact, Count.Refused refused) {
        var arguments = arguments(judged, refused);
        if (refused.code().equals("merged-value")) {
            findings.error(refused.code(), judged.at(judged.cell()), arguments);
            return;
        }
        var answer = answered(judged, fact, refused);
        if (answer.isPresent()) {
            judge(judged.with(answer.get()));
        } else {
            findings.error(
                    refused.code(),
                    judged.at(judged.cell()),
                    question(judged, fact, refused).question(),
                    arguments);
        }
    }

    private static String[] arguments(Judged judged, Count.Refused refused) {
        return refused.code().equals("not-a-number") && judged.value().cell().value() instanceof CellValue.Day
                ? new String[] {"not-a-number.date"}
                : refused.arguments().toArray(String[]::new);
    }

    /** A dash on a day of service tells that there was none; on any other day it tells nothing. */
    private void dash(Judged judged) {
        if (judged.day() instanceof DayReply.Known(LocalDate date, boolean assumed, boolean differs)
                && judged.place().isPresent()
                && isExpected(judged.place().get().place(), date)) {
            var cell = judged.at(judged.cell());
            switch (findings.answer(DashQuestion.QUESTION, cell).orElse("")) {
                case DashQuestion.ZERO -> judge(judged.with(new Count.Figure(BigDecimal.ZERO, false, "answer")));
                case DashQuestion.MISSING -> {}
                case "" -> {
                    var place = judged.place().get().place().name();
                    findings.info("dash", cell, DashQuestion.QUESTION, date.toString(), place);
                    state(judged, new Reported.Closed(), "dash");
                }
                default -> state(judged, new Reported.Closed(), "dash");
            }
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
                    judged.at(judged.cell()),
                    firstWord(judged.value().cell()),
                    rule,
                    ""));
        }
    }

    private void take(Judged judged, Fact fact, Count.Figure figure) {
        var cell = judged.at(judged.cell());
        int measure = judged.value().column().measure();
        remarks.about(judged, figure, scope.measures().get(measure));
        if (scope.calendar().current().isPresent() && !isExpected(fact.place(), fact.date())) {
            findings.info(
                    "outside-calendar",
                    cell,
                    fact.date().toString(),
                    fact.place().name());
        }
        entries.add(new Entry(
                fact.place(),
                fact.date(),
                measure,
                new Reported.Counted(figure.value()),
                figure.approximate(),
                cell,
                written(judged.value().cell(), figure.value()),
                figure.rule(),
                sittings.of(judged)));
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
