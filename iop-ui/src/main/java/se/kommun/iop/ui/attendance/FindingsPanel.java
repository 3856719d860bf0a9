package se.kommun.iop.ui.attendance;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import se.kommun.iop.batch.reading.FindingTexts;
import se.kommun.iop.domain.observation.CellReference;
import se.kommun.iop.domain.observation.Choice;
import se.kommun.iop.domain.observation.Finding;
import se.kommun.iop.domain.observation.Question;
import se.kommun.iop.domain.observation.Severity;
import se.kommun.iop.ui.frame.Mark;
import se.kommun.iop.ui.frame.Notice;
import se.kommun.iop.ui.frame.Words;

/**
 * What there is to say about a list, kind by kind: first what can be answered, then the gravest. What is said of several
 * cells is said once, with a way to each of them.
 */
final class FindingsPanel extends Div {

    private static final int CELLS_AT_ONCE = 12;

    /** What makes two findings the same thing to read. */
    private record Said(String sentence, Optional<Question> question) {}

    private final Consumer<CellReference> jump;
    private final Optional<Consumer<Choice>> answer;

    /** @param answer empty when the list is past being answered */
    FindingsPanel(List<Finding> findings, Consumer<CellReference> jump, Optional<Consumer<Choice>> answer) {
        this.jump = jump;
        this.answer = answer;
        addClassName("findings");
        var asked = findings.stream().filter(FindingsPanel::isOpen).toList();
        if (!asked.isEmpty()) {
            add(heading(Notice.Kind.WARNING, Words.say("findings.questions"), asked.size()), all(asked));
        }
        for (var severity : Severity.values()) {
            var grave = findings.stream()
                    .filter(finding -> finding.severity() == severity && !isOpen(finding))
                    .toList();
            if (!grave.isEmpty()) {
                add(heading(kind(severity), Words.say("severity", severity), grave.size()), all(grave));
            }
        }
    }

    /** Left out until somebody answers. */
    private static boolean isOpen(Finding finding) {
        return finding.severity() != Severity.INFO && finding.question().isPresent();
    }

    private static H4 heading(Notice.Kind kind, String name, int howMany) {
        var heading = new H4();
        heading.add(new Mark(kind, Words.say("findings.heading", name, howMany)));
        return heading;
    }

    private UnorderedList all(List<Finding> findings) {
        var texts = FindingTexts.in(Words.locale());
        var list = new UnorderedList();
        findings.stream()
                .collect(Collectors.groupingBy(Finding::code, LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(kind -> kind.stream()
                        .collect(Collectors.groupingBy(
                                finding -> new Said(texts.say(finding), finding.question()),
                                LinkedHashMap::new,
                                Collectors.toList()))
                        .forEach((said, same) -> list.add(item(said, same))));
        return list;
    }

    private ListItem item(Said said, List<Finding> same) {
        var item = new ListItem(new Paragraph(said.sentence()), cells(same));
        said.question()
                .ifPresent(question -> answer.ifPresent(given -> item.add(form(same.getFirst(), question, given))));
        return item;
    }

    /** What has been understood in the usual way is seldom answered: its question stays folded. */
    private static Component form(Finding finding, Question question, Consumer<Choice> given) {
        var form = new QuestionForm(question, given);
        return isOpen(finding) ? form : new Details(Words.say("question.otherwise"), form);
    }

    private Component cells(List<Finding> same) {
        var cells = same.stream().flatMap(finding -> finding.cell().stream()).toList();
        if (cells.isEmpty()) {
            return new Span(Words.say("findings.whole"));
        }
        var all = new Div();
        all.addClassName("cells");
        cells.stream().limit(CELLS_AT_ONCE).map(this::link).forEach(all::add);
        if (cells.size() > CELLS_AT_ONCE) {
            var rest = new Div();
            rest.addClassName("cells");
            cells.stream().skip(CELLS_AT_ONCE).limit(500).map(this::link).forEach(rest::add);
            all.add(new Details(Words.say("findings.more", cells.size() - CELLS_AT_ONCE), rest));
        }
        return all;
    }

    private Button link(CellReference cell) {
        var link = new Button(cell.text(), click -> jump.accept(cell));
        link.addThemeVariants(ButtonVariant.LUMO_SMALL);
        link.setAriaLabel(Words.say("findings.show", cell.text()));
        return link;
    }

    static Notice.Kind kind(Severity severity) {
        return switch (severity) {
            case ERROR -> Notice.Kind.BAD;
            case WARNING -> Notice.Kind.WARNING;
            case INFO -> Notice.Kind.INFO;
        };
    }
}
