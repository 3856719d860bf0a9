package se.kommun.iop.batch.reading;

import java.util.HashSet;
import java.util.Set;
import se.kommun.iop.batch.reading.vocabulary.Heading.Role;
import se.kommun.iop.batch.reading.vocabulary.PersonalData;
import se.kommun.iop.batch.reading.vocabulary.PersonalKind;
import se.kommun.iop.batch.reading.vocabulary.Senses;
import se.kommun.iop.batch.workbook.Cell;
import se.kommun.iop.batch.workbook.CellValue;
import se.kommun.iop.batch.workbook.Row;

/** Finds the columns and cells of a sheet that hold personal data, and says so without repeating any of it. */
final class PersonalDataGuard {

    private final Findings findings;
    private final Set<Integer> columns = new HashSet<>();
    private final Grid grid;

    PersonalDataGuard(Grid grid, Findings findings) {
        this.grid = grid;
        this.findings = findings;
    }

    /** Says which columns of the table are about persons. */
    void inspect(Table table, LayoutFinder layout, Senses senses) {
        for (Column column : layout.columns()) {
            var content = layout.contentOf(column);
            boolean first = !content.isEmpty() && isPersonal(column, content, table, senses);
            if (first) {
                columns.add(column.number());
                firstCell(table, column)
                        .ifPresent(cell ->
                                findings.warning("personal-data", grid.reference(cell.address()), kind(table, column)));
            } else if (column.heading().is(Role.SENSITIVE) && content.hasTexts()) {
                firstCell(table, column)
                        .ifPresent(cell -> findings.info("personal-data", grid.reference(cell.address())));
            }
        }
    }

    private static boolean isPersonal(Column column, ColumnContent content, Table table, Senses senses) {
        return switch (column.heading().role()) {
            case PERSONAL -> true;
            case RESPONSIBLE, DECOY -> content.hasTexts() && hasName(table, column, senses);
            case SENSITIVE -> content.isMostlyNames() || content.isMostlyContacts();
            default -> column.place().isEmpty() && (content.isMostlyNames() || content.isMostlyContacts());
        };
    }

    private static boolean hasName(Table table, Column column, Senses senses) {
        boolean oneWord = column.heading().is(Role.RESPONSIBLE);
        return table.body().stream()
                .limit(ColumnContent.ROWS)
                .flatMap(row -> Grid.at(row, column.number()).stream())
                .anyMatch(cell -> cell.value() instanceof CellValue.Text(String text)
                        && !senses.isSumLabel(text)
                        && senses.place(cell).isEmpty()
                        && (PersonalData.looksLikeNames(text)
                                || oneWord && text.strip().matches("\\p{Lu}\\p{Ll}{2,}")));
    }

    /** Nothing when the heading alone tells that it is personal. */
    private static String[] kind(Table table, Column column) {
        var cells =
                table.body().stream().limit(ColumnContent.ROWS).flatMap(row -> Grid.at(row, column.number()).stream());
        return PersonalKind.of(cells).stream().map(PersonalKind::argument).toArray(String[]::new);
    }

    private static java.util.Optional<Cell> firstCell(Table table, Column column) {
        return column.heads().stream()
                .filter(cell -> cell.address().column() == column.number())
                .reduce((upper, lower) -> lower)
                .or(() -> table.body().stream()
                        .flatMap(row -> Grid.at(row, column.number()).stream())
                        .findFirst());
    }

    /** Says which other cells hold a personal number. */
    void inspectText() {
        for (Row row : grid.rows()) {
            for (Cell cell : row.cells()) {
                if (!columns.contains(cell.address().column())) {
                    inspect(cell);
                }
            }
        }
    }

    private void inspect(Cell cell) {
        switch (cell.value()) {
            case CellValue.Text(String text)
            when text.length() >= 10 -> {
                if (PersonalData.hasPersonalNumber(text)) {
                    findings.warning(
                            "personal-data", grid.reference(cell.address()), PersonalKind.PERSONAL_NUMBER.argument());
                } else if (PersonalData.hasContact(text)) {
                    findings.info("contact-details", grid.reference(cell.address()));
                }
            }
            case CellValue.Number(double value)
            when value >= 1e8 && value < 1e13 && value == Math.rint(value) -> {
                var digits = Long.toString((long) value);
                if (PersonalData.hasPersonalNumber("0".repeat(Math.max(0, 10 - digits.length())) + digits)) {
                    findings.warning(
                            "personal-data", grid.reference(cell.address()), PersonalKind.PERSONAL_NUMBER.argument());
                }
            }
            default -> {}
        }
    }
}
