package se.kommun.iop.ui.agreement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import se.kommun.iop.domain.agreement.AgreementChange;
import se.kommun.iop.domain.agreement.Agreements;
import se.kommun.iop.domain.casefile.CaseFile;
import se.kommun.iop.ui.access.Role;
import se.kommun.iop.ui.access.Visitor;
import se.kommun.iop.ui.frame.Moments;
import se.kommun.iop.ui.frame.Part;
import se.kommun.iop.ui.frame.Table;
import se.kommun.iop.ui.frame.Words;

/** Who changed the agreement, when, and what. */
@Route("avtal/:avtal/andringar")
@RolesAllowed({Role.Name.MANAGER, Role.Name.READER})
class ChangesView extends AgreementPage {

    private final Agreements agreements;

    ChangesView(Cases cases, Visitor visitor, Agreements agreements) {
        super(cases, visitor, AgreementTab.CHANGES);
        this.agreements = agreements;
    }

    @Override
    protected Component content(CaseFile file) {
        var table = new Table(
                        Words.say("changes.caption"),
                        Words.say("changes.version"),
                        Words.say("changes.when"),
                        Words.say("changes.who"),
                        Words.say("changes.what"),
                        Words.say("changes.why"))
                .stacking();
        var code = file.agreement().code();
        var changes = agreements.changes(code);
        changes.forEach(change -> table.with(
                String.valueOf(change.version()),
                Moments.say(change.at()),
                change.by(),
                parts(change),
                change.reason()));
        return new Div(
                new Part(Words.say("changes.title"), table),
                new Part(
                        Words.say("changes.compare"),
                        new VersionsPanel(changes, number -> agreements.version(code, number))));
    }

    private static String parts(AgreementChange change) {
        return change.version() == 1
                ? Words.say("changes.first")
                : Words.wording()
                        .list(change.parts().stream()
                                .map(part -> Words.say("part", part))
                                .toList());
    }
}
