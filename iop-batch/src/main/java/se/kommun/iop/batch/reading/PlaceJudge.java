package se.kommun.iop.batch.reading;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import se.kommun.iop.batch.reading.question.PlaceQuestion;
import se.kommun.iop.batch.reading.vocabulary.Senses;
import se.kommun.iop.batch.workbook.Cell;
import se.kommun.iop.batch.workbook.CellValue;
import se.kommun.iop.domain.activity.Place;
import se.kommun.iop.domain.observation.CellReference;
import se.kommun.iop.domain.observation.Question;

/** Decides which place a count is about, and asks when it is none of the agreement's or is not told. */
final class PlaceJudge {

    private final Senses senses;
    private final Findings findings;
    private final PlaceQuestion questions;
    private final Set<String> unknownSheets;
    private final Set<String> aliasesTold = new HashSet<>();

    /** @param unknownSheets names of sheets that must mean a place, and none of the agreement's */
    PlaceJudge(Senses senses, Findings findings, Set<String> unknownSheets) {
        this.unknownSheets = unknownSheets;
        this.senses = senses;
        this.findings = findings;
        this.questions = new PlaceQuestion(senses.places());
    }

    /** Empty when it is not one of the agreement's; then that has been told. */
    Optional<Place> of(Judged judged) {
        var at = judged.at(judged.placeCell());
        if (judged.place().isEmpty()) {
            return asked(judged, at);
        }
        var hit = judged.place().get();
        if (!hit.certain() && aliasesTold.add(judged.table().grid().name() + written(judged))) {
            findings.info("venue-alias", at, hit.place().name());
        }
        return Optional.of(hit.place());
    }

    private Optional<Place> asked(Judged judged, CellReference at) {
        if (isOnUnknownSheet(judged)) {
            var cell = judged.at(judged.table().firstCell());
            return asked(questions.named(judged.table().grid().name(), cell), cell, true);
        }
        boolean named = isNamed(judged);
        if (findings.areOnlyCounted(named ? "unknown-venue" : "missing-venue")) {
            findings.error(named ? "unknown-venue" : "missing-venue", at);
            return Optional.empty();
        }
        return asked(question(judged, at, named), at, named);
    }

    /** Then the sheet's name is asked about once, and not every count in it. */
    private boolean isOnUnknownSheet(Judged judged) {
        return unknownSheets.contains(judged.table().grid().name())
                && judged.placeCell().equals(judged.cell())
                && judged.layout().placeColumn().isEmpty();
    }

    private Optional<Place> asked(Question question, CellReference at, boolean named) {
        var answer = findings.answer(question, at);
        if (answer.isPresent()) {
            return questions.chosen(answer.get());
        }
        findings.error(
                named ? "unknown-venue" : "missing-venue",
                at,
                question,
                senses.places().listed());
        return Optional.empty();
    }

    private static boolean isNamed(Judged judged) {
        return judged.value().column().unknownPlace()
                || judged.line().keys().unknownPlace().isPresent()
                || !judged.placeCell().equals(judged.cell())
                        && Grid.at(judged.line().row(), judged.placeCell().column())
                                .isPresent()
                || judged.placeCell().row() < judged.line().row().number();
    }

    private Question question(Judged judged, CellReference at, boolean named) {
        if (named) {
            return questions.named(text(judged).orElse(""), at);
        }
        return judged.layout().placeColumn().isPresent() || judged.layout().hasPlacesAcross()
                ? questions.missing(at)
                : questions.unnamed(judged.table().headings());
    }

    private static Optional<Cell> placeCell(Judged judged) {
        return judged.table()
                .grid()
                .at(judged.placeCell().row(), judged.placeCell().column());
    }

    private static Optional<String> text(Judged judged) {
        return placeCell(judged)
                .filter(cell -> cell.value() instanceof CellValue.Text)
                .map(cell -> ((CellValue.Text) cell.value()).text());
    }

    /** How the place is written; a list that writes it so in every row is told once. */
    private static String written(Judged judged) {
        return placeCell(judged).map(cell -> cell.value().toString()).orElse("");
    }
}
