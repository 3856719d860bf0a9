package se.kommun.iop.ui.payment;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.Optional;
import se.kommun.iop.domain.agreement.Payments;
import se.kommun.iop.ui.frame.Notice;
import se.kommun.iop.ui.frame.Words;
import se.kommun.iop.ui.noting.Pen;

/** Each instalment as it stands today, or as it would on another day or if more were known. */
final class InstalmentsPanel extends Div {

    private final Payments payments;
    private final LocalDate today;
    private final Optional<Pen> pen;
    private final Div shown = new Div();

    InstalmentsPanel(Payments payments, LocalDate today, Optional<Pen> pen) {
        this.payments = payments;
        this.today = today;
        this.pen = pen;
        add(
                new H2(Words.say("instalments.title")),
                new Paragraph(
                        Words.say("instalments.total", payments.agreement().total(), today)),
                new WhatIfForm(payments, today, this::suppose),
                shown);
        showToday();
    }

    private void suppose(Supposition supposed) {
        if (supposed.isNone(today)) {
            showToday();
            return;
        }
        var what = supposed.payments(payments);
        shown.removeAll();
        shown.add(new Notice(Notice.Kind.INFO, supposed.said(payments.agreement())).announced());
        what.progress(supposed.day())
                .forEach(progress ->
                        shown.add(new InstalmentCard(what.agreement(), progress, payments.rule(), Optional.empty())));
    }

    private void showToday() {
        shown.removeAll();
        payments.progress(today)
                .forEach(progress ->
                        shown.add(new InstalmentCard(payments.agreement(), progress, payments.rule(), pen)));
    }
}
