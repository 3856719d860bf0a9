package se.kommun.iop.ui.attendance;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import se.kommun.iop.batch.attendanceimport.AttendanceImports;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.observation.CellReference;
import se.kommun.iop.domain.observation.ImportId;
import se.kommun.iop.domain.observation.ReceivedList;
import se.kommun.iop.domain.observation.ReceivedLists;
import se.kommun.iop.ui.access.Role;
import se.kommun.iop.ui.access.Visitor;
import se.kommun.iop.ui.agreement.AgreementLinks;
import se.kommun.iop.ui.agreement.AgreementTab;
import se.kommun.iop.ui.agreement.Cases;
import se.kommun.iop.ui.frame.Part;
import se.kommun.iop.ui.frame.Words;

/** One list that has been handed in: its preview, and the decision about it. */
@Route("lista/:lista")
@RolesAllowed({Role.Name.MANAGER, Role.Name.REPORTER})
class ListView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Cases cases;
    private final ReceivedLists lists;
    private final AttendanceImports imports;
    private final Reception reception;
    private final Visitor visitor;
    private String title = "";

    ListView(Cases cases, ReceivedLists lists, AttendanceImports imports, Reception reception, Visitor visitor) {
        this.cases = cases;
        this.lists = lists;
        this.imports = imports;
        this.reception = reception;
        this.visitor = visitor;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var list = event.getRouteParameters().get(ListLinks.LIST).flatMap(this::find);
        var agreement = list.flatMap(one -> cases.find(one.agreement().text()));
        if (list.isEmpty() || agreement.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
        } else {
            show(list.get(), agreement.get(), ListLinks.wanted(event.getLocation()));
        }
    }

    @Override
    public String getPageTitle() {
        return Words.say("title", title);
    }

    private Optional<ReceivedList> find(String id) {
        return ID.matcher(id).matches() ? lists.find(new ImportId(UUID.fromString(id))) : Optional.empty();
    }

    private void show(ReceivedList list, Agreement agreement, Optional<CellReference> wanted) {
        title = list.fileName();
        var facts = new Div();
        removeAll();
        add(
                new Paragraph(AgreementLinks.to(agreement, AgreementTab.LISTS, Words.say("list.back"))),
                new H1(list.fileName()),
                facts);
        if (list.origin() == ReceivedList.Origin.FILE) {
            add(new Paragraph(ListDownloads.reply(list, lists, reception.largestFile())));
        }
        if (visitor.is(Role.MANAGER)) {
            add(new Paragraph(ListDownloads.original(list, lists)));
        }
        var panel =
                new ListPanel(list.id(), agreement, imports, visitor.name(), visitor.is(Role.MANAGER), wanted, now -> {
                    facts.removeAll();
                    facts.add(new ReceiptFacts(now, agreement));
                });
        add(new Part(Words.say("list.understood"), panel));
    }
}
