package se.kommun.iop.ui.writing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.kommun.iop.ui.frame.Words;

/** What the committee is to decide: what can be proposed, to choose from or to leave, and sentences of one's own. */
final class Proposals implements WrittenField {

    private final CheckboxGroup<String> offered = new CheckboxGroup<>();
    private final LongText own = new LongText(Words.say("writing.proposal.own"), 2);
    private final Div all = new Div(offered, own.component());
    private boolean showing;

    Proposals(String label, List<String> choices) {
        offered.setLabel(label);
        offered.setItems(choices);
    }

    @Override
    public Component component() {
        return all;
    }

    /** One sentence a line, those that were offered first. */
    @Override
    public String text() {
        return Stream.concat(
                        offered.getListDataView().getItems().filter(offered.getValue()::contains), lines(own.text()))
                .collect(Collectors.joining("\n"));
    }

    @Override
    public void show(String text) {
        showing = true;
        var choices = offered.getListDataView().getItems().toList();
        offered.setValue(lines(text).filter(choices::contains).collect(Collectors.toCollection(LinkedHashSet::new)));
        own.show(lines(text).filter(line -> !choices.contains(line)).collect(Collectors.joining("\n")));
        showing = false;
    }

    @Override
    public void whenWritten(Runnable heard) {
        offered.addValueChangeListener(change -> {
            if (!showing) {
                heard.run();
            }
        });
        own.whenWritten(heard);
    }

    @Override
    public void focus() {
        offered.getElement().callJsFunction("focus");
    }

    @Override
    public void tooLong(boolean is) {
        own.tooLong(is);
    }

    private static Stream<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty());
    }
}
