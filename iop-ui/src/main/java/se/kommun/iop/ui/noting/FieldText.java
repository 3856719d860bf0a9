package se.kommun.iop.ui.noting;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.kommun.iop.domain.code.Code;

/** What stands in a field as text, and back again. What no longer fits in is left out. */
public final class FieldText {

    private FieldText() {}

    public static String read(HasValue<?, ?> field) {
        if (field.isEmpty() && !(field instanceof Checkbox)) {
            return "";
        }
        return switch (field) {
            case Select<?> select -> item(select.getValue(), label(select));
            case ComboBox<?> box -> item(box.getValue(), label(box));
            case RadioButtonGroup<?> group -> item(group.getValue(), label(group));
            case CheckboxGroup<?> group ->
                group.getValue().stream().map(one -> item(one, label(group))).collect(Collectors.joining("\n"));
            default -> String.valueOf(field.getValue());
        };
    }

    @SuppressWarnings("unchecked")
    public static void write(HasValue<?, ?> field, String text) {
        switch (field) {
            case Select<?> select -> choose(select, text);
            case ComboBox<?> box -> choose(box, text);
            case RadioButtonGroup<?> group -> choose(group, text);
            case CheckboxGroup<?> group -> chooseAll(group, text);
            case DatePicker day -> put(day, text, LocalDate::parse);
            case Checkbox box -> box.setValue(Boolean.parseBoolean(text));
            case IntegerField number -> put(number, text, Integer::valueOf);
            case BigDecimalField number -> put(number, text, BigDecimal::new);
            default -> ((HasValue<?, String>) field).setValue(text);
        }
    }

    private static <T> void choose(Select<T> select, String text) {
        pick(select.getListDataView().getItems(), label(select), text).ifPresentOrElse(select::setValue, select::clear);
    }

    @SuppressWarnings("unchecked")
    private static <T> void choose(ComboBox<T> box, String text) {
        var known = pick(box.getListDataView().getItems(), label(box), text);
        if (known.isEmpty() && box.isAllowCustomValue() && !text.isEmpty()) {
            ((ComboBox<String>) box).setValue(text);
        } else {
            known.ifPresentOrElse(box::setValue, box::clear);
        }
    }

    private static <T> void choose(RadioButtonGroup<T> group, String text) {
        pick(group.getListDataView().getItems(), label(group), text).ifPresentOrElse(group::setValue, group::clear);
    }

    private static <T> void chooseAll(CheckboxGroup<T> group, String text) {
        var wanted = Arrays.asList(text.split("\n"));
        group.setValue(group.getListDataView()
                .getItems()
                .filter(one -> wanted.contains(item(one, label(group))))
                .collect(Collectors.toSet()));
    }

    private static <T> void put(HasValue<?, T> field, String text, Function<String, T> parse) {
        if (text.isEmpty()) {
            field.clear();
        } else {
            field.setValue(parse.apply(text));
        }
    }

    private static <T> Optional<T> pick(Stream<T> items, Function<Object, String> label, String text) {
        return items.filter(Objects::nonNull)
                .filter(one -> item(one, label).equals(text))
                .findFirst();
    }

    /** What has a name of its own in every language is called by it; anything else as the page calls it. */
    private static String item(Object item, Function<Object, String> label) {
        return switch (item) {
            case String text -> text;
            case Code code -> code.text();
            case Enum<?> choice -> choice.name();
            case Boolean yes -> yes.toString();
            default -> label.apply(item);
        };
    }

    private static Function<Object, String> label(Component field) {
        return switch (field) {
            case Select<?> select -> labelled(select.getItemLabelGenerator());
            case ComboBox<?> box -> labelled(box.getItemLabelGenerator());
            case RadioButtonGroup<?> group -> labelled(group.getItemLabelGenerator());
            case CheckboxGroup<?> group -> labelled(group.getItemLabelGenerator());
            default -> String::valueOf;
        };
    }

    @SuppressWarnings("unchecked")
    private static Function<Object, String> labelled(ItemLabelGenerator<?> generator) {
        var known = (ItemLabelGenerator<Object>) generator;
        return item -> known == null ? String.valueOf(item) : known.apply(item);
    }
}
