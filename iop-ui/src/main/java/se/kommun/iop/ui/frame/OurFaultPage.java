package se.kommun.iop.ui.frame;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** Something failed that the visitor could not have caused, such as a database that does not answer. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class OurFaultPage extends Div implements HasErrorParameter<Exception>, HasDynamicTitle {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        OurFaults.write(parameter.getException());
        removeAll();
        add(
                new H1(Words.say("fault.title")),
                new Paragraph(Words.say("fault.ours")),
                new Anchor("", Words.say("notfound.home")));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    @Override
    public String getPageTitle() {
        return Words.say("title", Words.say("fault.title"));
    }
}
