package se.kommun.iop.ui.payment;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.payment.AttestRule;
import se.kommun.iop.domain.payment.Cashier;
import se.kommun.iop.domain.payment.InstalmentProgress;
import se.kommun.iop.domain.payment.PaymentRequest;
import se.kommun.iop.ui.frame.Table;
import se.kommun.iop.ui.frame.Words;
import se.kommun.iop.ui.noting.Pen;

/** What has come in for one instalment, and how far each paper has come. */
final class RequestsTable extends Div {

    private final Agreement agreement;

    RequestsTable(Agreement agreement, InstalmentProgress progress, AttestRule rule, Optional<Pen> pen) {
        this.agreement = agreement;
        var columns = new ArrayList<>(List.of(
                Words.say("requests.paper"),
                Words.say("requests.amount"),
                Words.say("requests.issuer"),
                Words.say("requests.days"),
                Words.say("requests.attest"),
                Words.say("requests.paid")));
        pen.ifPresent(one -> columns.add(Words.say("requests.do")));
        var table =
                new Table(Words.say("requests.caption", progress.instalment().number()), columns).stacking();
        progress.requests().forEach(request -> {
            var cells = cells(request);
            pen.ifPresent(one -> cells.add(new RequestForms(request, new Cashier(progress.judgement(), rule), one)));
            table.with(new Span(name(request)), cells.toArray(Component[]::new));
        });
        add(table);
    }

    private List<Component> cells(PaymentRequest request) {
        return new ArrayList<>(List.of(
                new Span(Words.wording().amount(request.amount())),
                issuer(request),
                new Span(Words.say("requests.days.said", request.dated(), request.received(), request.due())),
                new Span(request.attest()
                        .map(attest -> Words.say("requests.attested", attest.on(), attest.by()))
                        .orElse(Words.say("requests.not-yet"))),
                new Span(request.paid().map(day -> Words.wording().date(day)).orElse(Words.say("requests.not-yet")))));
    }

    private Component issuer(PaymentRequest request) {
        var lines = new Div(new Div(agreement.party(request.issuer())));
        request.issuerReason().ifPresent(reason -> lines.add(new Div(Words.say("requests.reason", reason))));
        request.costBearer()
                .ifPresent(bearer -> lines.add(new Div(Words.say("requests.bearer", agreement.party(bearer)))));
        lines.add(
                new Div(Words.say("requests.vat", request.vat().orElse(Words.say("requests.vat.none")))),
                new Div(Words.say("requests.by", request.registeredBy())));
        return lines;
    }

    static String name(PaymentRequest request) {
        return Words.say("requests.name." + request.kind(), request.number());
    }
}
