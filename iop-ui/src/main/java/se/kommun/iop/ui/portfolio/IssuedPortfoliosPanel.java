package se.kommun.iop.ui.portfolio;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import se.kommun.iop.domain.paper.IssuedPortfolio;
import se.kommun.iop.ui.frame.Moments;
import se.kommun.iop.ui.frame.Table;
import se.kommun.iop.ui.frame.Words;

/** The portfolio reports that have been made. One is held against today when somebody asks: many cases are gathered then. */
final class IssuedPortfoliosPanel extends Div {

    /** More papers than these are folded away. */
    private static final int SHOWN = 10;

    private final Portfolios portfolios;

    IssuedPortfoliosPanel(Portfolios portfolios) {
        this.portfolios = portfolios;
        addClassName("issued");
        refresh();
    }

    void refresh() {
        removeAll();
        var issued = portfolios.issued();
        if (issued.isEmpty()) {
            add(new Paragraph(Words.say("issued.none")));
            return;
        }
        add(table(issued.subList(0, Math.min(SHOWN, issued.size()))));
        if (issued.size() > SHOWN) {
            var older = issued.subList(SHOWN, issued.size());
            add(new Details(Words.say("issued.older", older.size()), table(older)));
        }
    }

    private Table table(List<IssuedPortfolio> issued) {
        var table = new Table(
                        Words.say("issued.caption"),
                        Words.say("portfolio.committee"),
                        Words.say("papers.asof"),
                        Words.say("issued.made"),
                        Words.say("issued.basis"))
                .stacking();
        issued.forEach(one -> table.with(
                new Span(Words.wording().list(portfolios.committees(one))),
                new Span(Words.wording().date(one.asOf())),
                new Span(Words.say(
                        "portfolio.made",
                        Moments.say(one.at()),
                        one.by(),
                        one.papers().size())),
                basis(one)));
        return table;
    }

    private Component basis(IssuedPortfolio one) {
        var basis = new Div();
        basis.getElement().setAttribute("aria-live", "polite");
        basis.add(new Button(Words.say("portfolio.compare"), click -> {
            basis.removeAll();
            basis.add(new PortfolioBasis(portfolios.verify(one)));
        }));
        return basis;
    }
}
