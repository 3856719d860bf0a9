package se.kommun.iop.ui.noting;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.unsaved.UnsavedForm;
import se.kommun.iop.ui.frame.WhileTyping;
import se.kommun.iop.ui.frame.Words;

/**
 * A fact is noted where it stands: a button that opens a few fields, Spara (or Enter) and Avbryt (or Esc). What is wrong is
 * said at its field. What was typed is there when the form is opened again, also by another session ({@link Unsaved}).
 */
public final class NotingForm extends Div {

    private final Button invitation;
    private final Div fields = new Div();
    private final Div form = new Div();
    private final Button save = new Button(Words.say("noting.save"), click -> save());
    private final Button cancel = new Button(Words.say("noting.cancel"), click -> close());
    private final Answer answer;
    private final Div offer = new Div();
    private final Unsaved unsaved;
    private final int began;
    private final List<HasValue<?, ?>> inputs = new ArrayList<>();
    private String called;
    private String name = "";
    private final List<Check> checks = new ArrayList<>();
    private final List<Component> single = new ArrayList<>();
    private UnaryOperator<Agreement> change = UnaryOperator.identity();

    /** @param invitation what the button says, such as <i>Notera justering</i> */
    public NotingForm(String invitation, Pen pen) {
        addClassName("noting");
        this.invitation = new Button(invitation, click -> open());
        this.unsaved = pen.unsaved();
        this.began = pen.begun().number();
        this.called = invitation;
        this.answer = new Answer(pen).whenKept(this::forget);
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        fields.addClassName("choices");
        var buttons = new Div(save, cancel);
        buttons.addClassName("buttons");
        form.addClassName("noting-form");
        form.getElement().setAttribute("role", "group").setAttribute("aria-label", invitation);
        form.add(fields, buttons, answer);
        form.setVisible(false);
        cancel.addClickShortcut(Key.ESCAPE).listenOn(form);
        add(offer, this.invitation, form);
    }

    /** Which record the button is about, for those who hear it without the row around it. */
    public NotingForm about(String what) {
        called = invitation.getText() + ": " + what;
        invitation.setAriaLabel(called);
        return this;
    }

    /** What the button that saves says, where that is more than to save. */
    public NotingForm saving(String words) {
        save.setText(words);
        return this;
    }

    public NotingForm with(Component field) {
        return with(field, Check.none());
    }

    public NotingForm with(Component field, Check check) {
        fields.add(field);
        if (field instanceof DatePicker day) {
            // The calendar opens by its button alone: while it is open it takes Enter, Esc and Tab for itself.
            day.setAutoOpen(false);
        }
        WhileTyping.heard(field);
        if (field instanceof HasValue<?, ?> input) {
            inputs.add(input);
        }
        checks.add(check);
        if (!(field instanceof TextArea)) {
            single.add(field);
        }
        return this;
    }

    /**
     * Ready to be shown.
     *
     * @param change asked for when all fields are right, so that it may read them
     */
    public NotingForm noting(UnaryOperator<Agreement> change) {
        this.change = change;
        // In a field of several lines Enter begins the next line.
        if (!single.isEmpty()) {
            save.addClickShortcut(Key.ENTER)
                    .listenOn(single.toArray(Component[]::new))
                    .resetFocusOnActiveElement();
        }
        begin();
        return this;
    }

    /** What was typed here before and not saved is offered; where the page only shows itself anew, it simply stands. */
    private void begin() {
        name = unsaved.name(called);
        var before = unsaved.of(name);
        if (unsaved.isOpen(name)) {
            before.ifPresent(typed -> Typing.put(typed, inputs));
            show();
        } else {
            before.ifPresent(this::offer);
        }
        inputs.forEach(input -> input.addValueChangeListener(changed -> keep()));
    }

    private void offer(UnsavedForm typed) {
        offer.add(new UnsavedOffer(
                typed,
                () -> {
                    answer.began(typed.began());
                    Typing.put(typed, inputs);
                    open();
                },
                this::forget));
    }

    private void keep() {
        if (form.isVisible()) {
            unsaved.keep(name, began, Typing.of(inputs));
        }
    }

    private void forget() {
        offer.removeAll();
        unsaved.forget(name);
        unsaved.closed(name);
    }

    private void show() {
        unsaved.opened(name);
        offer.removeAll();
        invitation.setVisible(false);
        form.setVisible(true);
    }

    private void open() {
        show();
        fields.getChildren()
                .filter(Focusable.class::isInstance)
                .map(Focusable.class::cast)
                .findFirst()
                .ifPresentOrElse(Focusable::focus, save::focus);
    }

    private void close() {
        forget();
        answer.clear();
        form.setVisible(false);
        invitation.setVisible(true);
        invitation.focus();
    }

    private void save() {
        answer.clear();
        // All are asked, so that all is said at once.
        if (checks.stream().map(Check::isRight).toList().stream().allMatch(right -> right)) {
            answer.note(change);
        }
    }
}
