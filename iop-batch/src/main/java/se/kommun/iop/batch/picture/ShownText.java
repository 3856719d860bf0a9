package se.kommun.iop.batch.picture;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import se.kommun.iop.batch.reading.vocabulary.Lexicon;
import se.kommun.iop.batch.reading.vocabulary.PersonalData;
import se.kommun.iop.batch.reading.vocabulary.Words;
import se.kommun.iop.batch.workbook.Cell;
import se.kommun.iop.batch.workbook.CellValue;
import se.kommun.iop.domain.language.Wording;

/** What a cell shows. Where nobody has understood it, what may tell who somebody is stays behind. */
final class ShownText {

    static final String MASK = "•••";

    private static final int LONGEST = 200;
    private static final List<String> WHO = List.of("heading.personal", "heading.responsible", "heading.sensitive");

    private final Lexicon lexicon = Lexicon.swedish();
    private final Wording wording;

    ShownText(Locale locale) {
        this.wording = Wording.of(locale);
    }

    String of(Cell cell) {
        return switch (cell.value()) {
            case CellValue.Text(String text) -> shortened(text.strip());
            case CellValue.Number(double value) -> number(value);
            case CellValue.Day(var at, double serial) ->
                at.toLocalTime().toSecondOfDay() == 0
                        ? at.toLocalDate().toString()
                        : at.toLocalDate() + " " + at.toLocalTime();
            case CellValue.Bool(boolean value) -> value ? "TRUE" : "FALSE";
            case CellValue.Error(String code) -> code;
            case CellValue.NotCalculated() -> "";
        };
    }

    /**
     * {@code Ansvarig: …} shows its first words and not who it was.
     *
     * @param heading only what comes after a colon is about somebody
     */
    String careful(Cell cell, boolean heading) {
        if (!(cell.value() instanceof CellValue.Text(String text))) {
            return of(cell);
        }
        var words = text.strip().split("\\s+");
        for (int i = 0; i + 1 < words.length; i++) {
            var tokens = Words.tokens(Words.fold(words[i]));
            boolean led = !heading || words[i].endsWith(":");
            if (led && WHO.stream().anyMatch(entry -> lexicon.anyOf(entry, tokens))) {
                return shortened(String.join(" ", List.of(words).subList(0, i + 1)) + " " + MASK);
            }
        }
        return of(cell);
    }

    boolean mayBeName(Cell cell) {
        return cell.value() instanceof CellValue.Text(String text)
                && (PersonalData.looksLikeName(text)
                        || PersonalData.hasPersonalNumber(text)
                        || PersonalData.hasContact(text));
    }

    private String number(double value) {
        return Double.isFinite(value) && Math.abs(value) < 1e15
                ? wording.number(BigDecimal.valueOf(value).stripTrailingZeros())
                : Double.toString(value);
    }

    private static String shortened(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST - 1) + "…" : text;
    }
}
