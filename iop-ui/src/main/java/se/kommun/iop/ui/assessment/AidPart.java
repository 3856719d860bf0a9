package se.kommun.iop.ui.assessment;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.assessment.Aid;
import se.kommun.iop.domain.assessment.AidLedger;
import se.kommun.iop.domain.assessment.Ceiling;
import se.kommun.iop.ui.frame.Part;
import se.kommun.iop.ui.frame.SwedishDates;
import se.kommun.iop.ui.frame.Words;
import se.kommun.iop.ui.noting.Pen;

/** The aid of minor importance, recipient by recipient, as it counts on a day that one chooses. */
final class AidPart extends Div {

    private final Agreement agreement;
    private final Optional<Pen> pen;
    private final DatePicker day = SwedishDates.field(Words.say("aid.day"));
    private final Select<Ceiling> ceiling = new Select<>();
    private final BigDecimalField rate = new BigDecimalField(Words.say("aid.rate"));
    private final Div ledgers = new Div();

    AidPart(Agreement agreement, LocalDate today, Optional<Pen> pen) {
        this.agreement = agreement;
        this.pen = pen;
        day.setValue(today);
        day.addValueChangeListener(change -> show());
        ceiling.setLabel(Words.say("aid.ceiling"));
        ceiling.setItems(Ceiling.GENERAL, Ceiling.SGEI);
        ceiling.setItemLabelGenerator(AidPart::said);
        ceiling.setValue(Ceiling.GENERAL);
        ceiling.addValueChangeListener(change -> show());
        rate.setLocale(Words.locale());
        rate.setHelperText(Words.say("aid.rate.help"));
        latestRate().ifPresent(rate::setValue);
        rate.addValueChangeListener(change -> show());
        ledgers.getElement().setAttribute("aria-live", "polite");
        var choices = new Div(day, ceiling, rate);
        choices.addClassName("choices");
        var part = new Part(Words.say("aid.title"), new Paragraph(Words.say("aid.text")));
        pen.ifPresent(one -> part.add(AidForm.of(one)));
        part.add(choices, ledgers);
        add(part);
        show();
    }

    private List<Aid> aid() {
        return agreement.life().assessments().aid();
    }

    private Optional<BigDecimal> latestRate() {
        return aid().stream()
                .reduce((one, other) -> other.rateDay().isBefore(one.rateDay()) ? one : other)
                .map(Aid::euroRate);
    }

    private void show() {
        ledgers.removeAll();
        if (aid().isEmpty()) {
            ledgers.add(new Paragraph(Words.say("aid.none")));
        }
        var on = day.getOptionalValue().orElse(LocalDate.MAX);
        var chosen = ceiling.getValue();
        if (day.isEmpty() || !chosen.applies().includes(on)) {
            ledgers.add(new Paragraph(Words.say("aid.no-rule", chosen.source(), chosen.applies())));
            return;
        }
        var adds = rate.getOptionalValue()
                .filter(known -> known.signum() > 0)
                .map(known -> AidLedger.euro(agreement.total(), known));
        AidLedger.of(aid()).forEach(ledger -> ledgers.add(new LedgerCard(ledger, on, chosen, adds, pen)));
    }

    private static String said(Ceiling ceiling) {
        return Words.say("aid.ceiling.one", ceiling.euro(), ceiling.source());
    }
}
