package se.kommun.iop.ui.form;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.kommun.iop.ui.frame.Words;

/** Rows of the same fields: one more can be added, each can be taken away or moved up. */
public final class Rows<R extends TypedForm> extends Div implements TypedPart {

    private static final String COUNT = "count";

    private final String called;
    private final Supplier<R> fresh;
    private final List<R> rows = new ArrayList<>();
    private final Div list = new Div();
    private final List<Runnable> listeners = new ArrayList<>();

    /**
     * @param called what one row is called, such as <i>Mål</i>
     * @param fresh an empty row
     */
    public Rows(String called, Supplier<R> fresh) {
        this.called = called;
        this.fresh = fresh;
        addClassName("rows");
        var add = new Button(Words.say("rows.add", called), click -> {
            focus(append());
            show();
            tell();
        });
        add(list, add);
    }

    /** One row more, with what stands in it. */
    public void with(Consumer<R> filled) {
        filled.accept(append());
        show();
    }

    public List<R> rows() {
        return List.copyOf(rows);
    }

    private R append() {
        var row = fresh.get();
        row.whenTyped(this::tell);
        rows.add(row);
        return row;
    }

    private void show() {
        list.removeAll();
        IntStream.range(0, rows.size()).forEach(at -> list.add(item(at)));
    }

    private Div item(int at) {
        var name = Words.say("rows.one", called, at + 1);
        var remove = quiet(Words.say("rows.remove"), Words.say("rows.remove.one", name));
        remove.addClickListener(click -> {
            rows.remove(at);
            show();
            tell();
        });
        var buttons = new Div(remove);
        buttons.addClassName("row-buttons");
        if (at > 0) {
            var up = quiet(Words.say("rows.up"), Words.say("rows.up.one", name));
            up.addClickListener(click -> {
                rows.add(at - 1, rows.remove(at));
                show();
                tell();
            });
            buttons.add(up);
        }
        var heading = new Span(name);
        heading.addClassName("row-name");
        var item = new Div(heading, rows.get(at), buttons);
        item.addClassName("row");
        item.getElement().setAttribute("role", "group").setAttribute("aria-label", name);
        return item;
    }

    private static Button quiet(String text, String heard) {
        var button = new Button(text);
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(heard);
        return button;
    }

    private static void focus(TypedForm row) {
        row.getChildren()
                .flatMap(child -> child instanceof Div beside ? beside.getChildren() : Stream.of(child))
                .filter(Focusable.class::isInstance)
                .map(Focusable.class::cast)
                .findFirst()
                .ifPresent(Focusable::focus);
    }

    @Override
    public Typed typed() {
        var typed = Typed.NOTHING.with(COUNT, String.valueOf(rows.size()));
        for (int at = 0; at < rows.size(); at++) {
            typed = typed.with(String.valueOf(at), rows.get(at).typed());
        }
        return typed;
    }

    @Override
    public void type(Typed typed) {
        typed.text(COUNT).ifPresent(count -> {
            rows.clear();
            IntStream.range(0, Integer.parseInt(count)).forEach(at -> append().type(typed.within(String.valueOf(at))));
            show();
        });
    }

    @Override
    public boolean isRight() {
        return rows.stream().map(TypedForm::isRight).toList().stream().allMatch(right -> right);
    }

    @Override
    public void whenTyped(Runnable heard) {
        listeners.add(heard);
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }
}
