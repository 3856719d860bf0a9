package se.kommun.iop.ui.writing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import java.util.Optional;
import org.springframework.core.env.Environment;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.casefile.CaseFile;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.paper.MemorandumLabels;
import se.kommun.iop.domain.paper.MemorandumSubject;
import se.kommun.iop.domain.paper.PaperKind;
import se.kommun.iop.ui.access.Visitor;
import se.kommun.iop.ui.agreement.AgreementLinks;
import se.kommun.iop.ui.agreement.AgreementPage;
import se.kommun.iop.ui.agreement.AgreementTab;
import se.kommun.iop.ui.agreement.Cases;
import se.kommun.iop.ui.agreement.WritingLinks;
import se.kommun.iop.ui.frame.Words;
import se.kommun.iop.ui.paper.PaperRules;

/** A page about one paper that is written here. */
abstract class PaperPage extends AgreementPage {

    private final MemorandumLabels labels;
    private String kind = "";
    private String about = "";

    PaperPage(Cases cases, Visitor visitor, Environment settings) {
        super(cases, visitor, AgreementTab.FOLLOW_UPS);
        this.labels = PaperRules.labels(settings);
    }

    /** What the page shows of the paper. */
    abstract Component content(CaseFile file, Written written);

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getRouteParameters();
        kind = asked.get(WritingLinks.KIND).orElse("");
        about = asked.get(WritingLinks.ABOUT).orElse("");
        var agreement = cases().find(asked.get(AgreementLinks.AGREEMENT).orElse(""));
        if (agreement.flatMap(this::written).isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        super.beforeEnter(event);
    }

    @Override
    protected Component content(CaseFile file) {
        return content(file, written(file.agreement()).orElseThrow());
    }

    private Optional<Written> written(Agreement agreement) {
        return Code.isValid(about) ? written(agreement, new Code(about)) : Optional.empty();
    }

    private Optional<Written> written(Agreement agreement, Code code) {
        if (kind.equals(WritingLinks.path(PaperKind.FOLLOW_UP))) {
            return agreement
                    .followUpWith(code)
                    .map(followUp -> new FollowUpWritten(agreement, followUp, Words.locale()));
        }
        return kind.equals(WritingLinks.path(PaperKind.MEMORANDUM))
                ? MemorandumSubject.of(agreement, code)
                        .map(subject -> new MemorandumWritten(agreement, subject, labels, Words.locale()))
                : Optional.empty();
    }
}
