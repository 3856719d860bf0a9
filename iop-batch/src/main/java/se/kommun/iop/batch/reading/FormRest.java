package se.kommun.iop.batch.reading;

import java.util.List;
import se.kommun.iop.batch.reading.FormReader.Answer;
import se.kommun.iop.batch.reading.vocabulary.Count;
import se.kommun.iop.batch.reading.vocabulary.Heading.Role;
import se.kommun.iop.batch.reading.vocabulary.Senses;

/** Tells about the numbers of a form that have not been read. */
record FormRest(Grid grid, Senses senses, Findings findings) {

    /** Other numbers than its count, which may be what was meant; parts that add up to it are told by it. */
    void tell(List<Answer> form, Answer count) {
        var others = form.stream()
                .filter(answer -> answer != count && mayCount(answer))
                .toList();
        var asked = senses.count(count.cell());
        boolean parts = asked instanceof Count.Figure figure
                && others.stream().mapToDouble(this::figure).sum()
                        == figure.value().doubleValue();
        others.stream()
                .filter(answer -> !parts && !senses.count(answer.cell()).equals(asked))
                .findFirst()
                .ifPresent(answer -> findings.warning(
                        "number-not-read", grid.reference(answer.cell().address())));
    }

    /** The form has a number, but what it counts is not said in words that are known. */
    void tellUnknown(List<Answer> form) {
        form.stream()
                .filter(answer -> !answer.asked().isKnown() && senses.count(answer.cell()) instanceof Count.Figure)
                .forEach(answer -> findings.error(
                        "unknown-heading", grid.reference(answer.cell().address())));
    }

    private boolean mayCount(Answer answer) {
        var asked = answer.asked();
        return (!asked.isKnown() || asked.is(Role.COUNT) || asked.is(Role.SUM))
                && senses.count(answer.cell()) instanceof Count.Figure;
    }

    private double figure(Answer answer) {
        return senses.count(answer.cell()) instanceof Count.Figure figure
                ? figure.value().doubleValue()
                : 0;
    }
}
