package se.kommun.iop.ui.calendar;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import se.kommun.iop.domain.activity.Closure;
import se.kommun.iop.domain.activity.NamedPeriod;
import se.kommun.iop.domain.activity.ServiceRule;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.ui.frame.Notice;
import se.kommun.iop.ui.frame.Part;
import se.kommun.iop.ui.frame.SwedishDates;
import se.kommun.iop.ui.frame.Words;
import se.kommun.iop.ui.noting.Answer;
import se.kommun.iop.ui.noting.Pen;

/** The next version of the calendar: its rules, where it is written, and how much more or less it makes one expect. */
final class CalendarForm extends Div {

    private final Agreement agreement;
    private final CalendarDraft draft;
    private final Paragraph expected = new Paragraph();
    private final TextField source = new TextField(Words.say("calendar.source"));
    private final DatePicker agreedOn = SwedishDates.field(Words.say("calendar.agreed"));
    private final Answer answer;
    private final LinesEditor<NamedPeriod> periods;
    private final LinesEditor<ServiceRule> rules;
    private final LinesEditor<Closure> closures;
    private final RuleForm ruleForm;

    CalendarForm(Pen pen) {
        this.agreement = pen.agreement();
        this.answer = new Answer(pen);
        this.draft = new CalendarDraft(agreement.activity().calendar().current());
        var words = new RuleWords(agreement, draft.periods);
        ruleForm = new RuleForm(agreement, draft, rule -> {
            draft.rules.add(rule);
            show();
        });
        periods = new LinesEditor<>(
                Words.say("calendar.periods"),
                draft.periods,
                RuleWords::say,
                draft::isInUse,
                this::periodsChanged,
                Words.say("calendar.period.new"),
                new PeriodForm(draft, period -> {
                    draft.periods.add(period);
                    periodsChanged();
                }));
        rules = new LinesEditor<>(
                Words.say("calendar.rules"),
                draft.rules,
                words::say,
                rule -> false,
                this::show,
                Words.say("calendar.rule.new"),
                ruleForm);
        closures = new LinesEditor<>(
                Words.say("calendar.closures"),
                draft.closures,
                words::say,
                closure -> false,
                this::show,
                Words.say("calendar.closure.new"),
                new ClosureForm(agreement, closure -> {
                    draft.closures.add(closure);
                    show();
                }));
        agreedOn.setValue(pen.today());
        expected.getElement().setAttribute("role", "status");
        expected.addClassName("expected");
        add(new Part(
                Words.say("calendar.new"),
                new Paragraph(Words.say("calendar.new.text")),
                periods,
                rules,
                closures,
                expected,
                saving(),
                answer));
        show();
    }

    private Div saving() {
        source.setHelperText(Words.say("calendar.source.help"));
        source.setRequiredIndicatorVisible(true);
        source.setWidth("min(30rem, 100%)");
        agreedOn.setRequiredIndicatorVisible(true);
        var save = new Button(Words.say("calendar.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var all = new Div(source, agreedOn, save);
        all.addClassNames("buttons", "entry-save");
        return all;
    }

    private void periodsChanged() {
        ruleForm.offer(draft);
        show();
    }

    private void show() {
        answer.clear();
        periods.show();
        rules.show();
        closures.show();
        var now = agreement
                .activity()
                .calendar()
                .current()
                .map(version -> version.expected(
                        agreement.activity().placeCodes(), agreement.term().period()))
                .orElse(0L);
        expected.setText(
                Words.say("calendar.difference", agreement.activity().occasion(), now, draft.expected(agreement)));
    }

    private void save() {
        answer.clear();
        boolean right = Checks.all(Checks.text(source, Words.say("calendar.source.missing")), Checks.day(agreedOn));
        if (draft.rules.isEmpty()) {
            answer.add(new Notice(Notice.Kind.BAD, Words.say("calendar.rules.missing")));
        } else if (right) {
            var version = draft.version(agreedOn.getValue(), source.getValue().strip());
            answer.note(begun -> begun.withCalendar(version));
        }
    }
}
