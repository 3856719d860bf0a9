package se.kommun.iop.batch.reading;

import java.util.List;
import se.kommun.iop.batch.reading.question.SkipQuestion;
import se.kommun.iop.batch.reading.vocabulary.Heading.Role;
import se.kommun.iop.batch.reading.vocabulary.Senses;
import se.kommun.iop.batch.workbook.CellValue;
import se.kommun.iop.domain.observation.CellReference;
import se.kommun.iop.domain.observation.Question;

/** Says what is not read of a sheet, and hears whether it is to be read all the same. */
record LeftOut(Senses senses, Findings findings) {

    boolean isToBeRead(Question question, String why, CellReference at) {
        var answer = findings.answer(question, at);
        if (answer.isEmpty()) {
            findings.info(why, at, question);
        }
        return answer.filter(SkipQuestion.READ::equals).isPresent();
    }

    void tell(Table table, String why) {
        findings.info(why, table.grid().reference(table.firstCell()));
    }

    /** A summary without days: it is told loudly if days in it stand for the weeks or months that they begin. */
    void tellOfPeriods(Table table, List<Column> columns) {
        columns.stream()
                .filter(column -> column.heading().is(Role.PERIOD))
                .findFirst()
                .ifPresentOrElse(
                        column -> findings.warning(
                                "period-figures",
                                table.grid().reference(column.heads().getLast().address())),
                        () -> tell(table, "table-skipped"));
    }

    /** Days with figures beside them, none of which can be what is asked for. */
    void tellUnread(Table table) {
        boolean dated = table.body().stream()
                .anyMatch(row ->
                        row.cells().stream().anyMatch(cell -> senses.date(cell).isDayOfMonth())
                                && row.cells().stream().anyMatch(cell -> cell.value() instanceof CellValue.Number));
        if (dated) {
            tell(table, "table-skipped");
        }
    }
}
