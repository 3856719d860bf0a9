package se.kommun.iop.ui.access;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.stream.StreamSupport;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import se.kommun.iop.ui.frame.Words;

/** Come in: with a name and a password, through the municipality's own login, or in a demonstration by one click. */
@Route(value = LoginView.ROUTE, autoLayout = false)
@AnonymousAllowed
class LoginView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "login";

    private final LoginForm form = new LoginForm(texts());
    private final AuthenticationContext visitor;

    LoginView(DemoMode demo, AuthenticationContext visitor, ObjectProvider<ClientRegistrationRepository> elsewhere) {
        this.visitor = visitor;
        addClassName("login");
        form.setAction(ROUTE);
        form.setForgotPasswordButtonVisible(false);

        add(new H1(Words.say("brand.short")), new Paragraph(Words.say("brand.long")));
        elsewhere.ifAvailable(registrations -> add(ways(registrations)));
        if (demo.isOn()) {
            add(new DemoEntrance(demo.accounts()));
        }
        add(form);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (visitor.isAuthenticated()) {
            event.forwardTo("");
        }
        form.setError(event.getLocation().getQueryParameters().getParameters().containsKey("error"));
    }

    @Override
    public String getPageTitle() {
        return Words.say("title", Words.say("login.title"));
    }

    private static Anchor[] ways(ClientRegistrationRepository registrations) {
        return registrations instanceof Iterable<?> all
                ? StreamSupport.stream(all.spliterator(), false)
                        .map(ClientRegistration.class::cast)
                        .map(LoginView::way)
                        .toArray(Anchor[]::new)
                : new Anchor[0];
    }

    private static Anchor way(ClientRegistration registration) {
        var link = new Anchor(
                "oauth2/authorization/" + registration.getRegistrationId(),
                Words.say("login.elsewhere", registration.getClientName()));
        link.setRouterIgnore(true);
        link.addClassName("elsewhere");
        return link;
    }

    private static LoginI18n texts() {
        var texts = LoginI18n.createDefault();
        var form = texts.getForm();
        form.setTitle(Words.say("login.title"));
        form.setUsername(Words.say("login.username"));
        form.setPassword(Words.say("login.password"));
        form.setSubmit(Words.say("login.submit"));
        var error = texts.getErrorMessage();
        error.setTitle(Words.say("login.error.title"));
        error.setMessage(Words.say("login.error.text"));
        error.setUsername(Words.say("login.error.username"));
        error.setPassword(Words.say("login.error.password"));
        return texts;
    }
}
