package se.kommun.iop.ui.agreement;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.RolesAllowed;
import se.kommun.iop.ui.access.Role;
import se.kommun.iop.ui.access.Visitor;
import se.kommun.iop.ui.frame.Status;
import se.kommun.iop.ui.frame.UploadTexts;
import se.kommun.iop.ui.frame.Words;

/** Load an agreement from a file; read what became of it. */
@Route("las-in-avtal")
@Menu(title = "menu.load", order = 3)
@RolesAllowed(Role.Name.MANAGER)
class LoadView extends Div implements HasDynamicTitle {

    private static final int LARGEST = 2_000_000;

    private final Div reply = new Div();

    LoadView(AgreementFiles files, Visitor visitor) {
        var by = visitor.name();
        var upload = new Upload(UploadHandler.inMemory((file, content) -> show(files.load(content, by))));
        upload.setI18n(UploadTexts.one());
        upload.setAcceptedFileExtensions(".yaml", ".yml");
        upload.setMaxFileSize(LARGEST);
        upload.addFileRejectedListener(rejected -> Status.error(Words.say("load.rejected")));
        reply.getElement().setAttribute("aria-live", "polite");
        add(new H1(Words.say("load.title")), new Paragraph(Words.say("load.text")), upload, reply);
    }

    void show(AgreementFiles.Reply answer) {
        reply.removeAll();
        reply.add(new LoadedPanel(answer));
    }

    @Override
    public String getPageTitle() {
        return Words.say("title", Words.say("load.title"));
    }
}
