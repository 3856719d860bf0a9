package se.kommun.iop.ui.part;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.Term;
import se.kommun.iop.domain.calendar.Period;
import se.kommun.iop.ui.form.TypedForm;
import se.kommun.iop.ui.frame.SwedishDates;
import se.kommun.iop.ui.frame.Words;
import se.kommun.iop.ui.noting.Check;

/** How long it lasts, and how it may be changed or end before that. */
final class TermForm extends PartForm {

    private static final int MOST_MONTHS = 120;

    private final TextField clause = hidden("clause", new TextField());
    private final TextField noticeClause = hidden("notice-clause", new TextField());
    private final DatePicker from = SwedishDates.field(Words.say("make.from"));
    private final DatePicker through = SwedishDates.field(Words.say("make.through"));
    private final IntegerField months = new IntegerField(Words.say("make.notice.months"));
    private final TextArea onlyWhen = Fields.area("make.notice.when");
    private final Said amendment = part("amendment", new Said("make.changes.amendment"));
    private final Said rescission = part("rescission", new Said("make.changes.rescission"));
    private final Said dispute = part("dispute", new Said("make.changes.dispute"));

    TermForm(Agreement agreement) {
        field("from", from);
        field("through", through, Check.period(from, through));
        field("months", months);
        field(
                "only-when",
                onlyWhen,
                () -> months.isEmpty()
                        || Check.filled(onlyWhen, Fields.missing()).isRight());
        months.setMin(0);
        months.setMax(MOST_MONTHS);
        months.setHelperText(Words.say("make.notice.months.help"));
        fill(agreement.term());
        add(
                beside(from, through),
                new H3(Words.say("make.notice")),
                beside(months),
                onlyWhen,
                new H3(Words.say("make.changes")),
                amendment,
                rescission,
                dispute);
    }

    private void fill(Term known) {
        clause.setValue(known.clause());
        from.setValue(known.period().from());
        through.setValue(known.period().through());
        known.notice().ifPresent(notice -> {
            months.setValue(notice.months());
            onlyWhen.setValue(notice.onlyWhen());
            noticeClause.setValue(notice.clause());
        });
        amendment.fill(known.changes().amendment());
        rescission.fill(known.changes().rescission());
        dispute.fill(known.changes().dispute());
    }

    @Override
    public Agreement on(Agreement agreement) {
        return agreement
                .revise()
                .term(new Term(
                        period().orElse(agreement.term().period()),
                        Section.TERM.clause(clause.getValue()),
                        notice(),
                        new Term.Changes(amendment.where(), rescission.where(), dispute.where())))
                .done();
    }

    private Optional<Period> period() {
        return from.getOptionalValue()
                .flatMap(first -> through.getOptionalValue()
                        .filter(last -> !last.isBefore(first))
                        .map(last -> new Period(first, last)));
    }

    private Optional<Term.Notice> notice() {
        return months.getOptionalValue()
                .filter(number -> number >= 0 && number <= MOST_MONTHS)
                .flatMap(number -> Fields.ifAny(onlyWhen.getValue())
                        .map(when -> new Term.Notice(number, when, Section.ENDING.clause(noticeClause.getValue()))));
    }

    /** Whether the agreement says something, and where. */
    private static final class Said extends TypedForm {

        private final TextField clause = hidden("clause", new TextField());
        private final Checkbox says;

        Said(String key) {
            says = field("says", new Checkbox(Words.say(key)));
            add(says);
        }

        void fill(Optional<String> known) {
            says.setValue(known.isPresent());
            known.ifPresent(clause::setValue);
        }

        Optional<String> where() {
            return says.getValue() ? Optional.of(Section.ENDING.clause(clause.getValue())) : Optional.empty();
        }
    }
}
