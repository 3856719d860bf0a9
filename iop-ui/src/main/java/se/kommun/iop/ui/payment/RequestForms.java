package se.kommun.iop.ui.payment;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.payment.Cashier;
import se.kommun.iop.domain.payment.PaymentReply;
import se.kommun.iop.domain.payment.PaymentRequest;
import se.kommun.iop.ui.frame.SwedishDates;
import se.kommun.iop.ui.frame.Words;
import se.kommun.iop.ui.noting.Check;
import se.kommun.iop.ui.noting.NotingForm;
import se.kommun.iop.ui.noting.Pen;

/** The next step of one paper: attest it, or note that it is paid; or why that has to wait. */
final class RequestForms extends Div {

    private final PaymentRequest request;
    private final Pen pen;

    RequestForms(PaymentRequest request, Cashier cashier, Pen pen) {
        this.request = request;
        this.pen = pen;
        if (request.paid().isPresent()) {
            add(new Paragraph(Words.say("requests.done")));
        } else if (request.attest().isPresent()) {
            add(step("requests.pay", "requests.pay.day", cashier::pay));
        } else {
            attest(cashier);
        }
    }

    /** What no day can mend is said at once: a blocked instalment, or the same person. */
    private void attest(Cashier cashier) {
        switch (cashier.attest(request, pen.by(), pen.today())) {
            case PaymentReply.Refused(var why)
            when !pen.today().isBefore(request.received()) -> add(new Paragraph(Words.say(why) + "."));
            case PaymentReply reply ->
                add(step(
                        "requests.attest.do",
                        "requests.attest.day",
                        (paper, day) -> cashier.attest(paper, pen.by(), day)));
        }
    }

    private NotingForm step(String invitation, String label, BiFunction<PaymentRequest, LocalDate, PaymentReply> step) {
        var day = SwedishDates.field(Words.say(label));
        day.setValue(pen.today());
        var happened = Check.happened(day, pen.today());
        return new NotingForm(Words.say(invitation), pen)
                .about(RequestsTable.name(request))
                .with(day, () -> happened.isRight() && isAllowed(day, step))
                .noting(agreement -> replaced(paper -> switch (step.apply(paper, day.getValue())) {
                            case PaymentReply.Noted(var next) -> next;
                            case PaymentReply.Refused refused -> paper;
                        })
                        .apply(agreement));
    }

    private boolean isAllowed(DatePicker day, BiFunction<PaymentRequest, LocalDate, PaymentReply> step) {
        if (step.apply(request, day.getValue()) instanceof PaymentReply.Refused(var why)) {
            day.setErrorMessage(Words.say(why) + ".");
            day.setInvalid(true);
            return false;
        }
        return true;
    }

    private UnaryOperator<Agreement> replaced(UnaryOperator<PaymentRequest> next) {
        return Pen.onLife(life -> life.revise()
                .paymentRequests(life.paymentRequests().stream()
                        .map(paper -> paper.isSameAs(request) ? next.apply(paper) : paper)
                        .toList())
                .done());
    }
}
