package se.kommun.iop.ui.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.condition.Condition;
import se.kommun.iop.domain.party.Party;
import se.kommun.iop.ui.form.Codes;
import se.kommun.iop.ui.form.Rows;
import se.kommun.iop.ui.form.TypedForm;
import se.kommun.iop.ui.frame.SwedishDates;
import se.kommun.iop.ui.frame.Words;
import se.kommun.iop.ui.noting.Check;

/** A condition, which may be made of other conditions. */
final class ConditionFields extends TypedForm {

    private final Agreement agreement;
    private final Select<ConditionKind> kind =
            Fields.choice("make.condition", ConditionKind.values(), ConditionKind.MINUTES_APPROVED);
    private final Select<Code> about;
    private final DatePicker day = SwedishDates.field(Words.say("make.condition.day"));
    private final TextField description = Fields.text("make.condition.description");
    private final TextField evidence = hidden("evidence", new TextField());
    private final Rows<ConditionFields> parts;

    ConditionFields(Agreement agreement) {
        this.agreement = agreement;
        addClassName("condition");
        kind.addClassName("wide");
        description.addClassName("wide");
        about = Fields.select("make.condition.about", abouts(), this::called);
        about.addClassName("wide");
        parts = new Rows<>(Words.say("make.condition.part"), () -> new ConditionFields(agreement));
        field("kind", kind);
        field("about", about, shown(about, Check.filled(about, Words.say("make.choice.missing"))));
        field("day", day, shown(day, Check.day(day)));
        field("description", description, shown(description, Check.filled(description, Fields.missing())));
        part("parts", parts);
        check(() -> {
            boolean lacks = kind.getValue().hasParts() && parts.rows().isEmpty();
            kind.setErrorMessage(Words.say("make.condition.parts.missing"));
            kind.setInvalid(lacks);
            return !lacks;
        });
        kind.addValueChangeListener(chosen -> show());
        add(beside(kind, about, day, description), parts);
        show();
    }

    private static Check shown(Component field, Check check) {
        return () -> !field.isVisible() || check.isRight();
    }

    private void show() {
        var chosen = kind.getValue();
        var items = abouts();
        var before = about.getOptionalValue().filter(items::contains);
        about.setItems(items);
        before.or(() -> items.size() == 1 ? Optional.of(items.getFirst()) : Optional.empty())
                .ifPresent(about::setValue);
        about.setVisible(!chosen.hasParts()
                && chosen != ConditionKind.SIGNED_BY_ALL
                && chosen != ConditionKind.NOT_BEFORE
                && chosen != ConditionKind.EVIDENCED);
        day.setVisible(chosen == ConditionKind.NOT_BEFORE);
        description.setVisible(chosen == ConditionKind.EVIDENCED);
        parts.setVisible(chosen.hasParts());
    }

    /** What the chosen kind can be about. */
    private List<Code> abouts() {
        return switch (kind.getValue()) {
            case MINUTES_APPROVED, DECIDED ->
                agreement.decisions().stream().map(one -> one.code()).toList();
            case SIGNED_BY -> parties();
            case FOLLOWED_UP ->
                agreement.followUps().stream().map(one -> one.code()).toList();
            case ALL, ANY, NOT, SIGNED_BY_ALL, NOT_BEFORE, EVIDENCED -> List.of();
        };
    }

    private List<Code> parties() {
        return agreement.parties().parties().stream().map(Party::code).toList();
    }

    private String called(Code code) {
        return switch (kind.getValue()) {
            case SIGNED_BY -> agreement.party(code);
            case FOLLOWED_UP -> agreement.followUp(code);
            default ->
                agreement.decisions().stream()
                        .filter(one -> one.code().equals(code))
                        .map(one -> one.body() + ": " + one.about())
                        .findFirst()
                        .orElse(code.text());
        };
    }

    void fill(Condition known) {
        switch (known) {
            case Condition.AllOf(var conditions) -> fill(ConditionKind.ALL, conditions);
            case Condition.AnyOf(var conditions) -> fill(ConditionKind.ANY, conditions);
            case Condition.Not(var inner) -> fill(ConditionKind.NOT, List.of(inner));
            case Condition.Decided(var decision) -> fill(ConditionKind.DECIDED, decision);
            case Condition.MinutesApproved(var decision) -> fill(ConditionKind.MINUTES_APPROVED, decision);
            case Condition.SignedBy(var party) -> fill(ConditionKind.SIGNED_BY, party);
            case Condition.FollowedUp(var followUp) -> fill(ConditionKind.FOLLOWED_UP, followUp);
            case Condition.NotBefore(var first) -> {
                kind.setValue(ConditionKind.NOT_BEFORE);
                day.setValue(first);
            }
            case Condition.Evidenced(var code, var words) -> {
                kind.setValue(ConditionKind.EVIDENCED);
                evidence.setValue(code.text());
                description.setValue(words);
            }
        }
    }

    private void fill(ConditionKind chosen, List<Condition> inner) {
        kind.setValue(chosen);
        inner.forEach(one -> parts.with(row -> row.fill(one)));
    }

    private void fill(ConditionKind chosen, Code code) {
        kind.setValue(chosen);
        about.setValue(code);
    }

    /** Empty as long as something in it is missing. */
    Optional<Condition> condition() {
        var chosen = about.getOptionalValue();
        return switch (kind.getValue()) {
            case ALL -> several().map(Condition.AllOf::new);
            case ANY -> several().map(Condition.AnyOf::new);
            case NOT ->
                several()
                        .map(inner ->
                                new Condition.Not(inner.size() == 1 ? inner.getFirst() : new Condition.AllOf(inner)));
            case MINUTES_APPROVED -> chosen.map(Condition.MinutesApproved::new);
            case DECIDED -> chosen.map(Condition.Decided::new);
            case SIGNED_BY -> chosen.map(Condition.SignedBy::new);
            case SIGNED_BY_ALL ->
                Optional.of(signatures()).filter(all -> !all.isEmpty()).map(Condition.AllOf::new);
            case FOLLOWED_UP -> chosen.map(Condition.FollowedUp::new);
            case NOT_BEFORE -> day.getOptionalValue().map(Condition.NotBefore::new);
            case EVIDENCED ->
                Fields.ifAny(description.getValue()).map(words -> new Condition.Evidenced(kindOfEvidence(), words));
        };
    }

    private Optional<List<Condition>> several() {
        var inner = parts.rows().stream().flatMap(this::flat).toList();
        boolean whole = parts.rows().stream().allMatch(row -> row.condition().isPresent());
        return Optional.of(inner).filter(all -> whole && !all.isEmpty());
    }

    /** All signatures within all of them are simply more of them. */
    private Stream<Condition> flat(ConditionFields row) {
        return kind.getValue() == ConditionKind.ALL && row.kind.getValue() == ConditionKind.SIGNED_BY_ALL
                ? signatures().stream()
                : row.condition().stream();
    }

    private List<Condition> signatures() {
        return parties().stream().<Condition>map(Condition.SignedBy::new).toList();
    }

    private Code kindOfEvidence() {
        return Code.isValid(evidence.getValue()) ? Codes.of(evidence) : new Code("other");
    }
}
