package se.kommun.iop.ui.agreement;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Stream;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.ui.access.Visitor;
import se.kommun.iop.ui.agreement.AgreementTab.Group;
import se.kommun.iop.ui.frame.Words;

/** The ways to an agreement's pages: what they are about, and below it the pages that are about the same thing. */
final class AgreementTabs extends Div {

    private final Agreement agreement;
    private final AgreementTab current;
    private final Visitor visitor;

    AgreementTabs(Agreement agreement, AgreementTab current, Visitor visitor) {
        this.agreement = agreement;
        this.current = current;
        this.visitor = visitor;
        addClassName("tabs");
        add(groups());
        if (current.group().tabs(visitor).size() > 1) {
            add(pages());
        }
    }

    /** Each leads to its first page. */
    private Nav groups() {
        var list = new UnorderedList();
        Stream.of(Group.values())
                .forEach(group -> group.tabs(visitor).stream()
                        .findFirst()
                        .ifPresent(first -> list.add(item(
                                AgreementLinks.to(agreement, first, Words.say("tabs", group)),
                                group == current.group(),
                                "true"))));
        return nav(list, Words.say("agreement.tabs"), "groups");
    }

    private Nav pages() {
        var list = new UnorderedList();
        current.group()
                .tabs(visitor)
                .forEach(tab -> list.add(item(AgreementLinks.to(agreement, tab), tab == current, "page")));
        return nav(list, Words.say("agreement.tabs.of", Words.say("tabs", current.group())), "pages");
    }

    private static ListItem item(Anchor link, boolean isCurrent, String what) {
        if (isCurrent) {
            link.getElement().setAttribute("aria-current", what);
        }
        return new ListItem(link);
    }

    private static Nav nav(UnorderedList list, String name, String css) {
        var nav = new Nav(list);
        nav.addClassName(css);
        nav.getElement().setAttribute("aria-label", name);
        return nav;
    }
}
