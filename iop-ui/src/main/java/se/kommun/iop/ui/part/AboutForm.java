package se.kommun.iop.ui.part;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.stream.IntStream;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.CaseNumber;
import se.kommun.iop.domain.agreement.Identity;
import se.kommun.iop.ui.form.Codes;
import se.kommun.iop.ui.form.Rows;
import se.kommun.iop.ui.frame.SwedishDates;
import se.kommun.iop.ui.frame.Words;
import se.kommun.iop.ui.noting.Check;

/** How the document presents itself, and the decisions around it. A title that is left empty follows the pattern. */
final class AboutForm extends PartForm {

    private final TextArea title = Fields.area("make.about.title");
    private final TextField subject = Fields.text("make.about.subject");
    private final TextField caseNumber = Fields.text("make.about.case-number");
    private final TextField municipality = Fields.text("make.about.municipality");
    private final TextField committee = Fields.text("make.about.committee");
    private final TextField issuedBy = Fields.text("make.about.issued-by");
    private final DatePicker documentDate = SwedishDates.field(Words.say("make.about.document"));
    private final DatePicker draftOf = SwedishDates.field(Words.say("make.about.draft"));
    private final Rows<DecisionRow> decisions = new Rows<>(Words.say("make.decision"), this::fresh);

    AboutForm(Agreement agreement) {
        field("title", title);
        field("subject", subject, Check.filled(subject, Fields.missing()));
        field("case-number", caseNumber);
        field("municipality", municipality, Check.filled(municipality, Fields.missing()));
        field("committee", committee, Check.filled(committee, Fields.missing()));
        field("issued-by", issuedBy, Check.filled(issuedBy, Fields.missing()));
        field("document", documentDate, Check.day(documentDate));
        field("draft", draftOf);
        part("decisions", decisions);
        fill(agreement.identity());
        agreement.decisions().forEach(one -> decisions.with(row -> row.fill(one)));
        draftOf.setClearButtonVisible(true);
        var byPattern = new Button(Words.say("make.about.by-pattern"), click -> title.clear());
        add(
                beside(subject, caseNumber),
                title,
                byPattern,
                beside(municipality, committee, issuedBy),
                beside(documentDate, draftOf),
                new H3(Words.say("make.decisions")),
                new Paragraph(Words.say("make.decisions.text")),
                decisions);
    }

    private void fill(Identity known) {
        title.setValue(known.title());
        subject.setValue(known.subject());
        known.caseNumber().map(CaseNumber::written).ifPresent(caseNumber::setValue);
        municipality.setValue(known.municipality());
        committee.setValue(known.committee());
        issuedBy.setValue(known.issuedBy());
        documentDate.setValue(known.documentDate());
        known.draftOf().ifPresent(draftOf::setValue);
    }

    private DecisionRow fresh() {
        return new DecisionRow(Codes.fresh(
                "decision",
                () -> decisions.rows().stream().map(DecisionRow::code).toList()));
    }

    @Override
    public Agreement on(Agreement agreement) {
        var all = decisions.rows();
        return agreement
                .revise()
                .identity(new Identity(
                        Fields.said(title),
                        Fields.said(subject),
                        Fields.ifAny(caseNumber.getValue()).map(CaseNumber::new),
                        Fields.said(municipality),
                        Fields.said(committee),
                        Fields.said(issuedBy),
                        documentDate
                                .getOptionalValue()
                                .orElse(agreement.identity().documentDate()),
                        draftOf.getOptionalValue()))
                .decisions(IntStream.range(0, all.size())
                        .mapToObj(at -> all.get(at).decision(at + 1))
                        .flatMap(one -> one.stream())
                        .toList())
                .done();
    }
}
