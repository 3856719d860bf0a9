package se.kommun.iop.batch.reading;

import java.util.Set;
import java.util.stream.Collectors;
import se.kommun.iop.batch.reading.vocabulary.Lexicon;
import se.kommun.iop.batch.reading.vocabulary.PlaceSpelling;
import se.kommun.iop.batch.reading.vocabulary.Words;
import se.kommun.iop.batch.workbook.Sheet;
import se.kommun.iop.batch.workbook.Workbook;

/** The sheets of a workbook that has one for each place. */
record NamedSheets(Workbook workbook, Surroundings surroundings) {

    /** Names that must mean a place, because those of other sheets do, and that mean none of the agreement's. */
    Set<String> unknown() {
        var shown = workbook.sheets().stream()
                .filter(sheet -> !sheet.hidden())
                .map(Sheet::name)
                .toList();
        boolean perPlace = shown.stream().anyMatch(this::namesPlace);
        return perPlace
                ? shown.stream()
                        .filter(name -> !namesPlace(name) && saysSomething(name))
                        .collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    private boolean namesPlace(String sheet) {
        return surroundings.ofName(sheet).place().isPresent();
    }

    /** {@code Blad1} and {@code Juli} say nothing about where. */
    private static boolean saysSomething(String sheet) {
        var lexicon = Lexicon.swedish();
        return Words.tokens(PlaceSpelling.layoutWords(sheet)).stream()
                .anyMatch(word -> word.length() > 2
                        && !word.matches("(?:blad|sheet|tabelle|feuil)?\\d*")
                        && lexicon.month(word) == 0
                        && !lexicon.has("filler", word));
    }
}
