package se.kommun.iop.ui.attendance;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.ui.access.Role;
import se.kommun.iop.ui.access.Visitor;
import se.kommun.iop.ui.agreement.Cases;
import se.kommun.iop.ui.demo.DemoLists;
import se.kommun.iop.ui.frame.Said;
import se.kommun.iop.ui.frame.Status;
import se.kommun.iop.ui.frame.UploadTexts;
import se.kommun.iop.ui.frame.Words;

/** Hand in lists for an agreement, see them being read, and accept what was understood. */
@Route("lamna-in-lista")
@Menu(title = "menu.handin", order = 2)
@RolesAllowed({Role.Name.MANAGER, Role.Name.REPORTER})
class HandInView extends Div implements HasDynamicTitle {

    private final ComboBox<Agreement> agreement = new ComboBox<>(Words.say("handin.agreement"));
    private final Div tries = new Div();
    private final Div lists = new Div();
    private final Reception reception;
    private final String by;

    HandInView(Cases cases, Reception reception, DemoLists demo, Visitor visitor) {
        this.reception = reception;
        this.by = visitor.name();
        var upload = new Upload(UploadHandler.inMemory((file, content) -> handIn(file.fileName(), content)));
        upload.setI18n(UploadTexts.many());
        upload.setMaxFileSize(reception.largestFile());
        upload.addFileRejectedListener(rejected -> Status.error(rejected.getErrorMessage()));

        agreement.setItemLabelGenerator(Said::subject);
        agreement.setItems(cases.agreements());
        agreement.setWidthFull();
        agreement.addValueChangeListener(change -> {
            upload.setEnabled(change.getValue() != null);
            tries.removeAll();
            if (change.getValue() != null) {
                tries.add(new DemoListsPanel(demo.of(change.getValue()), this::handIn));
            }
        });
        first(cases.agreements(), demo).ifPresent(agreement::setValue);
        lists.addClassName("handed-in");

        add(
                new H1(Words.say("handin.title")),
                new Paragraph(Words.say("handin.text")),
                agreement,
                upload,
                new Paragraph(Words.say("handin.formats")),
                tries,
                lists);
    }

    @Override
    public String getPageTitle() {
        return Words.say("title", Words.say("handin.title"));
    }

    /** In a demonstration the one that has lists to try. */
    private static Optional<Agreement> first(List<Agreement> all, DemoLists demo) {
        return all.stream()
                .filter(one -> !demo.of(one).isEmpty())
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    private void handIn(String fileName, byte[] content) {
        var card = new HandedInCard(fileName);
        lists.addComponentAsFirst(card);
        card.scrollIntoView();
        reception.receive(agreement.getValue(), fileName, content, by, card);
    }
}
