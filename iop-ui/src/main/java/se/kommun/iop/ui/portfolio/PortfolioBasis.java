package se.kommun.iop.ui.portfolio;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Stream;
import se.kommun.iop.domain.language.Phrasebook;
import se.kommun.iop.domain.paper.PortfolioVerification;
import se.kommun.iop.domain.paper.Verification;
import se.kommun.iop.ui.agreement.AgreementLinks;
import se.kommun.iop.ui.frame.Mark;
import se.kommun.iop.ui.frame.Notice;
import se.kommun.iop.ui.frame.Said;
import se.kommun.iop.ui.frame.Words;

/** Which agreements say something else now than when the paper was made, each with its difference. */
final class PortfolioBasis extends Div {

    /** More sentences than these about one agreement are counted: its own page tells them all. */
    private static final int TOLD = 6;

    PortfolioBasis(PortfolioVerification verification) {
        if (verification.same()) {
            add(new Mark(Notice.Kind.GOOD, Words.say("issued.same")));
            return;
        }
        var changed = verification.changed();
        add(new Mark(
                Notice.Kind.WARNING,
                Words.say(
                        "portfolio.changed",
                        changed.size(),
                        verification.agreements().size())));
        changed.forEach(one -> {
            var now = one.figures().agreement();
            add(new Paragraph(AgreementLinks.to(now)), list(told(one)));
        });
        verification.added().forEach(now -> add(new Paragraph(Words.say("portfolio.added", Said.subject(now)))));
    }

    private static List<String> told(Verification one) {
        var phrases = Phrasebook.of(Words.locale());
        var figures = Stream.concat(one.figures().totals().stream(), one.figures().details().stream())
                .map(phrases::say)
                .toList();
        var all = Stream.of(
                        figures.stream().limit(TOLD),
                        Stream.of(figures.size() - TOLD)
                                .filter(more -> more > 0)
                                .map(more -> Words.say("portfolio.more", more)),
                        Stream.of(one.agreement().changes().size())
                                .filter(changes -> changes > 0)
                                .map(changes -> Words.say("portfolio.agreement-changed", changes)))
                .flatMap(part -> part)
                .toList();
        return all.isEmpty()
                ? List.of(Words.say(one.remade() ? "portfolio.lists-changed" : "portfolio.not-known"))
                : all;
    }

    private static UnorderedList list(List<String> sentences) {
        var list = new UnorderedList();
        sentences.forEach(sentence -> list.add(new ListItem(sentence)));
        return list;
    }
}
