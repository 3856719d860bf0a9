package se.kommun.iop.ui.letterhead;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import se.kommun.iop.domain.paper.LetterheadChange;
import se.kommun.iop.ui.frame.Mark;
import se.kommun.iop.ui.frame.Moments;
import se.kommun.iop.ui.frame.Notice;
import se.kommun.iop.ui.frame.Part;
import se.kommun.iop.ui.frame.Table;
import se.kommun.iop.ui.frame.Words;

/** The departments, each with what its papers look like. */
final class DepartmentsPart extends Div {

    private final FittingRoom room;

    DepartmentsPart(FittingRoom room, Consumer<DepartmentLook> remove) {
        this.room = room;
        var all = room.departments();
        if (all.isEmpty()) {
            add(new Part(Words.say("letterheads.departments"), new Paragraph(Words.say("letterheads.nobody"))));
            return;
        }
        var table = new Table(
                        Words.say("letterheads.caption"),
                        Words.say("letterheads.department"),
                        Words.say("letterheads.look"),
                        Words.say("letterheads.do"))
                .stacking();
        all.forEach(look -> table.with(new Span(look.department()), look(look), actions(look, remove)));
        add(new Part(Words.say("letterheads.departments"), table));
    }

    private static Component look(DepartmentLook look) {
        var lines = new Div();
        lines.addClassName("lines");
        look.own()
                .ifPresentOrElse(
                        used -> lines.add(
                                new Mark(Notice.Kind.GOOD, Words.say("letterheads.own")),
                                new Span(used.fileName()),
                                new Span(Words.say("list.by", Moments.say(used.at()), used.by()))),
                        () -> lines.add(new Mark(
                                Notice.Kind.INFO,
                                Words.say(look.common() ? "letterheads.common" : "letterheads.shipped"))));
        return lines;
    }

    private Component actions(DepartmentLook look, Consumer<DepartmentLook> remove) {
        var actions = new Div();
        actions.addClassName("row-buttons");
        var department = look.department();
        actions.add(WordFile.link(
                Words.say("letterheads.try"),
                Words.say("letterheads.try.which", department),
                Words.say("letterheads.try.file"),
                () -> room.specimen(department)));
        look.own().ifPresent(used -> {
            actions.add(fetch(used));
            actions.add(new RemoveButton(department, () -> remove.accept(look)));
        });
        return actions;
    }

    private Component fetch(LetterheadChange.Used used) {
        return WordFile.link(
                Words.say("letterheads.fetch"),
                Words.say("letterheads.fetch.which", used.department()),
                used.fileName(),
                () -> room.file(used));
    }
}
