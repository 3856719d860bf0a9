package se.kommun.iop.ui.access;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.List;
import org.springframework.security.web.csrf.CsrfToken;
import se.kommun.iop.ui.frame.Words;

/** The open accounts of a demonstration: one button each, which sends the ordinary login form. */
final class DemoEntrance extends Section {

    DemoEntrance(List<DemoMode.Account> accounts) {
        addClassName("demo-entrance");
        add(new H2(Words.say("login.demo.title")), new Paragraph(Words.say("login.demo.text")));
        accounts.forEach(account -> getElement().appendChild(form(account)));
    }

    private static Element form(DemoMode.Account account) {
        var form = new Element("form").setAttribute("method", "post").setAttribute("action", LoginView.ROUTE);
        form.appendChild(hidden("username", account.name()), hidden("password", account.password()));
        if (VaadinServletRequest.getCurrent().getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            form.appendChild(hidden(token.getParameterName(), token.getToken()));
        }
        var button = new Element("button").setAttribute("type", "submit");
        button.appendChild(new Element("strong").setText(account.title()), new Element("span").setText(account.may()));
        return form.appendChild(button);
    }

    private static Element hidden(String name, String value) {
        return new Element("input")
                .setAttribute("type", "hidden")
                .setAttribute("name", name)
                .setAttribute("value", value);
    }
}
