package se.kommun.iop.ui.followup;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.Decision;
import se.kommun.iop.domain.followup.FollowUp;
import se.kommun.iop.domain.observation.FigureChange;
import se.kommun.iop.domain.paper.IssuedPaper;
import se.kommun.iop.ui.frame.Mark;
import se.kommun.iop.ui.frame.Moments;
import se.kommun.iop.ui.frame.Notice;
import se.kommun.iop.ui.frame.Table;
import se.kommun.iop.ui.frame.Words;

/** The papers that have been made, and whether what they stand on is still so. */
final class IssuedPanel extends Div {

    /** More papers than these are folded away. */
    private static final int SHOWN = 10;

    private static final int SENTENCES = 6;

    private final Agreement agreement;
    private final Issuing issuing;

    IssuedPanel(Agreement agreement, Issuing issuing) {
        this.agreement = agreement;
        this.issuing = issuing;
        addClassName("issued");
        refresh();
    }

    void refresh() {
        removeAll();
        var papers = issuing.papers(agreement);
        if (papers.isEmpty()) {
            add(new Paragraph(Words.say("issued.none")));
            return;
        }
        add(table(papers.subList(0, Math.min(SHOWN, papers.size()))));
        if (papers.size() > SHOWN) {
            var older = papers.subList(SHOWN, papers.size());
            add(new Details(Words.say("issued.older", older.size()), table(older)));
        }
    }

    private Table table(List<IssuedPaper> papers) {
        var table = new Table(
                        Words.say("issued.caption"),
                        Words.say("issued.paper"),
                        Words.say("papers.asof"),
                        Words.say("issued.made"),
                        Words.say("issued.basis"))
                .stacking();
        papers.forEach(paper -> table.with(
                new Span(name(paper)),
                new Span(Words.wording().date(paper.asOf())),
                new Span(Words.say(
                        "issued.made.text",
                        Moments.say(paper.at()),
                        paper.by(),
                        paper.checksum().brief(),
                        paper.lists().size())),
                basis(paper)));
        return table;
    }

    private String name(IssuedPaper paper) {
        return switch (paper.paper().kind()) {
            case AGREEMENT -> Words.say("papers.agreement");
            case FOLLOW_UP -> Words.say("papers.followup", about(paper));
            case MEMORANDUM -> Words.say("papers.memorandum", about(paper));
            case ATTENDANCE -> Words.say("papers.attendance");
            case FUNDS -> Words.say("papers.funds");
            case YEAR_WHEEL -> Words.say("papers.year-wheel");
            case PORTFOLIO -> Words.say("portfolio.word");
        };
    }

    /** What it is about is told by its code when the agreement no longer knows it. */
    private String about(IssuedPaper paper) {
        var code = paper.about().orElseThrow();
        return agreement
                .followUpWith(code)
                .map(FollowUp::title)
                .or(() -> agreement.decisions().stream()
                        .filter(decision -> decision.code().equals(code))
                        .findFirst()
                        .map(Decision::body))
                .orElseGet(code::text);
    }

    private Component basis(IssuedPaper paper) {
        var changes = issuing.changes(paper);
        if (changes.isEmpty()) {
            return issuing.isTheSame(agreement, paper)
                    ? new Mark(Notice.Kind.GOOD, Words.say("issued.same"))
                    : new Mark(Notice.Kind.INFO, Words.say("issued.other"));
        }
        return changed(changes);
    }

    private Div changed(List<FigureChange> changes) {
        var told = new PaperChanges(agreement, changes);
        var all = new Div(
                new Mark(Notice.Kind.WARNING, Words.say("issued.changed")),
                new Paragraph(told.difference()),
                new Paragraph(told.sources()));
        var sentences = told.sentences();
        all.add(
                sentences.size() > SENTENCES
                        ? new Details(Words.say("issued.changes", sentences.size()), list(sentences))
                        : list(sentences));
        return all;
    }

    private static UnorderedList list(List<String> sentences) {
        var list = new UnorderedList();
        sentences.forEach(sentence -> list.add(new ListItem(sentence)));
        return list;
    }
}
