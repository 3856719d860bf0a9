package se.kommun.iop.ui.frame;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Locale;
import java.util.Set;

/** The frame around every page: who one is, where one can go, and the page itself. */
@Layout
@AnonymousAllowed
class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private static final String CONTENT = "innehall";
    private static final Set<NavigationTrigger> ONWARDS =
            Set.of(NavigationTrigger.UI_NAVIGATE, NavigationTrigger.ROUTER_LINK, NavigationTrigger.CLIENT_SIDE);

    private final Main content = new Main();
    private final UnorderedList menu = new UnorderedList();
    private boolean arrived;

    MainLayout(AuthenticationContext visitor) {
        addClassName("frame");
        content.setId(CONTENT);
        content.getElement().setAttribute("tabindex", "-1");

        var brand = new Anchor("", Words.say("brand.short"));
        brand.addClassName("brand");
        brand.getElement().setAttribute("aria-label", Words.say("brand.home"));
        var navigation = new Nav(menu);
        navigation.getElement().setAttribute("aria-label", Words.say("menu"));
        var header = new Header(brand, navigation);
        visitor.getPrincipalName().ifPresent(name -> header.add(whoAndOut(name, visitor)));

        add(skipLink(), header, content, new Footer(new Span(Words.say("brand.long")), languageChoice()));
    }

    @Override
    public void showRouterLayoutContent(HasElement page) {
        content.getElement().removeAllChildren();
        content.getElement().appendChild(page.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement page) {
        content.getElement().removeAllChildren();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var here = event.getLocation().getFirstSegment();
        if (arrived) {
            // As when a page is loaded: the next Tab starts at its content, and a screen reader is told.
            content.getElement().executeJs("this.focus({ preventScroll: true })");
        }
        if (ONWARDS.contains(event.getLocationChangeEvent().getTrigger())) {
            // To the top of the next page; a link by itself does so before that page has come.
            content.getElement().executeJs("if (!location.hash) window.scrollTo(0, 0)");
        }
        arrived = true;
        menu.removeAll();
        MenuConfiguration.getMenuEntries().forEach(entry -> {
            var path = entry.path().replaceFirst("^/", "");
            var link = new Anchor(path, Words.say(entry.title()));
            if (path.equals(here)) {
                link.getElement().setAttribute("aria-current", "page");
            }
            menu.add(new ListItem(link));
        });
    }

    private static Anchor skipLink() {
        var skip = new Anchor("#" + CONTENT, Words.say("skip"));
        skip.addClassName("skip");
        skip.setRouterIgnore(true);
        // The base address of the page would lead a bare fragment to the start page.
        skip.getElement()
                .executeJs(
                        "this.addEventListener('click', e => { e.preventDefault();"
                                + " document.getElementById($0).focus(); })",
                        CONTENT);
        return skip;
    }

    private static Div whoAndOut(String name, AuthenticationContext visitor) {
        var out = new Button(Words.say("logout"), click -> visitor.logout());
        out.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var who = new Span(name);
        who.addClassName("who");
        var both = new Div(who, out);
        both.addClassName("visitor");
        return both;
    }

    private static Button languageChoice() {
        var other = "en".equals(UI.getCurrent().getLocale().getLanguage()) ? Words.SWEDISH : Locale.ENGLISH;
        var choice = new Button(Words.say("language.other"), click -> FrontDoor.choose(other));
        choice.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        choice.getElement().setAttribute("lang", other.getLanguage());
        return choice;
    }
}
