package se.kommun.iop.reports.portfolio;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.language.Phrasebook;
import se.kommun.iop.domain.obligation.Obligation;
import se.kommun.iop.domain.obligation.YearWheel;
import se.kommun.iop.reports.word.Cell;
import se.kommun.iop.reports.word.Column;

/** What is late, and what comes in the next days. */
final class Duties {

    private static final int DAYS = 30;

    private final Writing to;
    private final Map<Code, Agreement> agreements;
    private final Phrasebook sentences;

    private Duties(Writing to) {
        this.to = to;
        this.agreements = to.portfolio().agreements().stream().collect(Collectors.toMap(Agreement::code, one -> one));
        this.sentences = Phrasebook.of(to.wording().locale());
    }

    static void write(Writing to) {
        var duties = new Duties(to);
        var wheel = YearWheel.of(to.portfolio().agreements(), to.asOf());
        to.word().heading(1, to.say("duties"));
        duties.table("overdue.table", wheel.overdue());
        duties.table("coming.table", wheel.within(DAYS));
    }

    private void table(String key, List<Obligation> obligations) {
        to.table(
                key,
                List.of(
                        Column.text(to.say("agreement"), 15),
                        Column.text(to.say("what"), 25),
                        Column.text(to.say("owner"), 20),
                        Column.text(to.say("when"), 22),
                        Column.text(to.say("clause"), 18)),
                obligations.stream().map(this::row).toList());
    }

    private List<Cell> row(Obligation one) {
        return Cell.row(
                to.name(Objects.requireNonNull(agreements.get(one.agreement()))),
                sentences.say(one.what()),
                one.owner().isBlank() ? "\u2013" : one.owner(),
                one.window().map(to.wording()::period).orElseGet(() -> to.when(one.due())),
                one.clause().isBlank() ? "\u2013" : one.clause());
    }
}
