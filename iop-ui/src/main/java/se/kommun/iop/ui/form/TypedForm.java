package se.kommun.iop.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import se.kommun.iop.ui.frame.WhileTyping;
import se.kommun.iop.ui.noting.Check;
import se.kommun.iop.ui.noting.FieldText;

/** Fields with names, and parts with more of them. */
public abstract class TypedForm extends Div implements TypedPart {

    private final Map<String, HasValue<?, ?>> fields = new LinkedHashMap<>();
    private final Map<String, TypedPart> parts = new LinkedHashMap<>();
    private final List<Check> checks = new ArrayList<>();
    private final List<Runnable> listeners = new ArrayList<>();

    protected TypedForm() {
        addClassName("typed-form");
    }

    @Override
    public final Typed typed() {
        var texts = new LinkedHashMap<String, String>();
        fields.forEach((name, field) -> texts.put(name, FieldText.read(field)));
        var typed = new AtomicReference<>(new Typed(texts));
        parts.forEach((name, part) -> typed.updateAndGet(all -> all.with(name, part.typed())));
        return typed.get();
    }

    @Override
    public final void type(Typed typed) {
        fields.forEach((name, field) -> typed.text(name).ifPresent(text -> FieldText.write(field, text)));
        parts.forEach((name, part) -> part.type(typed.within(name)));
    }

    @Override
    public final boolean isRight() {
        // All are asked, so that all is said at once.
        boolean fieldsAreRight =
                checks.stream().map(Check::isRight).toList().stream().allMatch(right -> right);
        boolean partsAreRight = parts.values().stream()
                .filter(part -> !(part instanceof Component shown) || shown.isVisible())
                .map(TypedPart::isRight)
                .toList()
                .stream()
                .allMatch(right -> right);
        return fieldsAreRight && partsAreRight;
    }

    @Override
    public final void whenTyped(Runnable heard) {
        listeners.add(heard);
    }

    /** A field that is kept and not shown, such as the code of a record. */
    protected final <F extends Component & HasValue<?, ?>> F hidden(String name, F field) {
        fields.put(name, field);
        return field;
    }

    protected final <F extends Component & HasValue<?, ?>> F field(String name, F field) {
        return field(name, field, Check.none());
    }

    protected final <F extends Component & HasValue<?, ?>> F field(String name, F field, Check check) {
        WhileTyping.heard(field);
        if (field instanceof DatePicker day) {
            day.setAutoOpen(false);
        }
        fields.put(name, field);
        checks.add(check);
        field.addValueChangeListener(changed -> tell());
        return field;
    }

    protected final <P extends TypedPart> P part(String name, P part) {
        parts.put(name, part);
        part.whenTyped(this::tell);
        return part;
    }

    /** A check of several fields together. */
    protected final void check(Check check) {
        checks.add(check);
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }

    /** Fields beside each other, as many as there is room for. */
    protected static Div beside(Component... fields) {
        var row = new Div(fields);
        row.addClassName("choices");
        return row;
    }
}
