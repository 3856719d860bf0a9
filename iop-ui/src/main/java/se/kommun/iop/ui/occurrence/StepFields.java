package se.kommun.iop.ui.occurrence;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.change.Occurrence;
import se.kommun.iop.domain.change.Occurrence.Trigger;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.party.Party;
import se.kommun.iop.domain.step.NextStep.Kind;
import se.kommun.iop.ui.frame.SwedishDates;
import se.kommun.iop.ui.frame.Words;
import se.kommun.iop.ui.noting.Check;
import se.kommun.iop.ui.noting.Pen;

/** The fields that steps ask for, and how what is typed becomes an occurrence of the agreement. */
record StepFields(Agreement agreement, LocalDate today) {

    DatePicker day() {
        return SwedishDates.field(Words.say("step.day"));
    }

    Check happened(DatePicker day) {
        return Check.happened(day, today);
    }

    TextArea text(String label) {
        var text = new TextArea(label);
        text.setMinRows(2);
        text.setWidthFull();
        return text;
    }

    Check filled(TextArea text) {
        return Check.filled(text, Words.say("step.text.missing"));
    }

    Select<Code> party(String label) {
        return select(label, codes(), agreement::party);
    }

    Select<Trigger> trigger() {
        return select(Words.say("step.trigger"), List.of(Trigger.values()), one -> Words.say("trigger", one));
    }

    Select<Boolean> yesOrNo(String label) {
        return select(label, List.of(true, false), one -> Words.say(one ? "step.yes" : "step.no"));
    }

    /** An earlier occurrence; chosen already when there is only one. */
    Select<Occurrence> earlier(String label, List<? extends Occurrence> known) {
        Select<Occurrence> select =
                select(label, known.stream().<Occurrence>map(one -> one).toList(), OccurrenceWords::called);
        if (known.size() == 1) {
            select.setValue(known.getFirst());
        }
        return select;
    }

    <F extends HasValue<?, ?> & HasValidationProperties> Check chosen(F field) {
        return Check.filled(field, Words.say("step.choice.missing"));
    }

    CheckboxGroup<Code> parties() {
        var parties = new CheckboxGroup<Code>(Words.say("step.parties"));
        parties.setItems(codes());
        parties.setItemLabelGenerator(agreement::party);
        parties.select(codes());
        return parties;
    }

    CheckboxGroup<Occurrence> about() {
        var about = new CheckboxGroup<Occurrence>(Words.say("step.about"));
        about.setItems(agreement.life().occurrences().stream()
                .filter(one -> !(one instanceof Occurrence.Dialogue))
                .toList());
        about.setItemLabelGenerator(OccurrenceWords::called);
        return about;
    }

    /** The agreement with one occurrence more, under a code of its own. */
    UnaryOperator<Agreement> adding(Kind kind, Function<Code, Occurrence> make) {
        return Pen.onLife(life -> life.revise()
                .occurrences(Stream.concat(
                                life.occurrences().stream(), Stream.of(make.apply(free(kind, life.occurrences()))))
                        .toList())
                .done());
    }

    /** The agreement with one occurrence noted otherwise. */
    UnaryOperator<Agreement> replacing(Supplier<Occurrence> make) {
        return Pen.onLife(life -> {
            var next = make.get();
            return life.revise()
                    .occurrences(life.occurrences().stream()
                            .map(one -> one.code().equals(next.code()) ? next : one)
                            .toList())
                    .done();
        });
    }

    private List<Code> codes() {
        return agreement.parties().parties().stream().map(Party::code).toList();
    }

    private static Code free(Kind kind, List<Occurrence> taken) {
        var stem = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> new Code(stem + "-" + number))
                .filter(code -> taken.stream().noneMatch(one -> one.code().equals(code)))
                .findFirst()
                .orElseThrow();
    }

    private static <T> Select<T> select(String label, List<T> items, Function<T, String> called) {
        var select = new Select<T>();
        select.setLabel(label);
        select.setItems(items);
        select.setItemLabelGenerator(called::apply);
        return select;
    }
}
