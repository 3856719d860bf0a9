package se.kommun.iop.ui.portfolio;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import se.kommun.iop.ui.access.Role;
import se.kommun.iop.ui.access.Visitor;
import se.kommun.iop.ui.agreement.Cases;
import se.kommun.iop.ui.frame.Part;
import se.kommun.iop.ui.frame.Words;

/** The paper about all agreements of a committee: to choose and download, and those that have been made. */
@Route("portfolj")
@Menu(title = "menu.portfolio", order = 1.6)
@RolesAllowed({Role.Name.MANAGER, Role.Name.READER})
class PortfolioView extends Div implements HasDynamicTitle {

    PortfolioView(Portfolios portfolios, Cases cases, Visitor visitor) {
        add(new H1(Words.say("portfolio.title")), new Paragraph(Words.say("portfolio.text")));
        if (portfolios.committees().isEmpty()) {
            add(new Paragraph(Words.say("agreements.none")));
            return;
        }
        var issued = new IssuedPortfoliosPanel(portfolios);
        add(
                new Part(
                        Words.say("papers.title"),
                        new PortfolioChoice(portfolios, cases.today(), visitor.name(), issued::refresh)),
                new Part(Words.say("issued.title"), new Paragraph(Words.say("portfolio.issued.text")), issued));
    }

    @Override
    public String getPageTitle() {
        return Words.say("title", Words.say("portfolio.title"));
    }
}
