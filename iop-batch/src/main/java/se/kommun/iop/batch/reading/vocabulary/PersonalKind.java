package se.kommun.iop.batch.reading.vocabulary;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.kommun.iop.batch.workbook.Cell;
import se.kommun.iop.batch.workbook.CellValue;

/** Which kind of personal data it is, so that people find what to remove. */
public enum PersonalKind {
    PERSONAL_NUMBER,
    E_MAIL,
    TELEPHONE,
    NAME;

    /** The kind that most of the cells hold. */
    public static Optional<PersonalKind> of(Stream<Cell> cells) {
        var found = new EnumMap<PersonalKind, Integer>(PersonalKind.class);
        cells.flatMap(cell -> of(cell).stream()).forEach(kind -> found.merge(kind, 1, Integer::sum));
        return found.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    private static Optional<PersonalKind> of(Cell cell) {
        if (!(cell.value() instanceof CellValue.Text(String text))) {
            return Optional.empty();
        }
        if (PersonalData.hasPersonalNumber(text)) {
            return Optional.of(PERSONAL_NUMBER);
        }
        if (PersonalData.hasEMail(text)) {
            return Optional.of(E_MAIL);
        }
        if (PersonalData.hasTelephone(text)) {
            return Optional.of(TELEPHONE);
        }
        return PersonalData.looksLikeNames(text) ? Optional.of(NAME) : Optional.empty();
    }

    /** As an argument of a finding; the sentence that it stands in has a word for it. */
    public String argument() {
        return "personal-data." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
