package se.kommun.iop.ui.frame;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SessionInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Every visit starts here: in Swedish, unless the visitor has chosen English, and with faults of ours said plainly. */
@Component
class FrontDoor implements VaadinServiceInitListener {

    private static final String CHOSEN = "iop.language";

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(FrontDoor::greet);
        event.getSource().addUIInitListener(visit -> welcome(visit.getUI()));
        event.getSource().setSystemMessagesProvider(info -> systemMessages());
        event.addIndexHtmlRequestListener(FrontDoor::sayTheLanguage);
    }

    static void choose(Locale locale) {
        var ui = UI.getCurrent();
        ui.getSession().setAttribute(CHOSEN, locale);
        ui.getPage().reload();
    }

    private static void greet(SessionInitEvent event) {
        event.getSession().setErrorHandler(new OurFaults());
    }

    private static void welcome(UI ui) {
        ui.setLocale(language(ui.getSession()));
        var lost = ui.getReconnectDialogConfiguration();
        lost.setDialogText(Words.say("lost.trying"));
        lost.setDialogTextGaveUp(Words.say("lost.gave-up"));
    }

    private static SystemMessages systemMessages() {
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(Words.say("expired.title"));
        messages.setSessionExpiredMessage(Words.say("expired.text"));
        messages.setInternalErrorCaption(Words.say("fault.title"));
        messages.setInternalErrorMessage(Words.say("fault.ours"));
        messages.setSyncErrorCaption(Words.say("fault.title"));
        messages.setSyncErrorMessage(Words.say("expired.text"));
        messages.setCookiesDisabledCaption(Words.say("cookies.title"));
        messages.setCookiesDisabledMessage(Words.say("cookies.text"));
        return messages;
    }

    private static Locale language(VaadinSession session) {
        return Optional.ofNullable(session.getAttribute(CHOSEN))
                .map(Locale.class::cast)
                .orElse(Words.SWEDISH);
    }

    private static void sayTheLanguage(IndexHtmlResponse page) {
        var language = Optional.ofNullable(VaadinSession.getCurrent())
                .map(FrontDoor::language)
                .orElse(Words.SWEDISH);
        page.getDocument().getElementsByTag("html").attr("lang", language.getLanguage());
    }
}
