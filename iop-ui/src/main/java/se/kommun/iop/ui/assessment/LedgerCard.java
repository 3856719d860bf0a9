package se.kommun.iop.ui.assessment;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import se.kommun.iop.domain.assessment.Aid;
import se.kommun.iop.domain.assessment.AidLedger;
import se.kommun.iop.domain.assessment.Ceiling;
import se.kommun.iop.ui.frame.Facts;
import se.kommun.iop.ui.frame.Mark;
import se.kommun.iop.ui.frame.Notice;
import se.kommun.iop.ui.frame.Table;
import se.kommun.iop.ui.frame.Words;
import se.kommun.iop.ui.noting.Pen;

/** What one recipient has had, what of it counts on the day, and what room is left. */
final class LedgerCard extends Section {

    private final LocalDate day;
    private final Optional<Pen> pen;

    /** @param adds what this agreement would add, in euro; empty when no rate is known */
    LedgerCard(AidLedger ledger, LocalDate day, Ceiling ceiling, Optional<BigDecimal> adds, Optional<Pen> pen) {
        this.day = day;
        this.pen = pen;
        addClassName("card");
        var left = ledger.left(day, ceiling);
        var facts = new Facts()
                .with(Words.say("aid.sum", day), euro(ledger.sum(day)))
                .with(Words.say("aid.ceiling"), euro(ceiling.euro()))
                .with(Words.say("aid.left"), room(left));
        adds.ifPresent(more -> facts.with(Words.say("aid.adds"), euro(more))
                .with(Words.say("aid.left-after"), room(left.subtract(more))));
        var table = new Table(
                        Words.say("aid.caption", ledger.recipient()),
                        Words.say("aid.granted"),
                        Words.say("aid.grantor"),
                        Words.say("aid.what"),
                        Words.say("aid.amount"),
                        Words.say("aid.euro"),
                        Words.say("aid.counts"),
                        Words.say("aid.register"))
                .stacking();
        ledger.aid().forEach(one -> addRow(table, one, ledger));
        add(new H3(ledger.recipient()), facts, table);
    }

    private void addRow(Table table, Aid aid, AidLedger ledger) {
        table.with(
                new Span(aid.on().toString()),
                new Span(aid.grantor()),
                new Span(Words.say("aid.form.text", Words.say("aid.form", aid.form()), aid.text())),
                new Span(Words.wording().amount(aid.amount())),
                new Span(Words.say(
                        "aid.at-rate",
                        euro(AidLedger.euro(aid)),
                        rate(aid),
                        aid.rateDay().toString())),
                new Span(Words.say(ledger.counting(day).contains(aid) ? "aid.counts.yes" : "aid.counts.no")),
                register(aid));
    }

    private Component register(Aid aid) {
        if (aid.registered().isPresent()) {
            return new Span(
                    Words.say("aid.registered", aid.registered().orElseThrow().toString()));
        }
        return AidLedger.registerBy(aid)
                .<Component>map(last -> {
                    var cell = new Div(new Span(Words.say("aid.register-by", last.toString())));
                    pen.ifPresent(one -> cell.add(AidForm.registered(aid, one)));
                    return cell;
                })
                .orElseGet(() -> new Span(Words.say("aid.before-register")));
    }

    /** With all its decimals. */
    private static String rate(Aid aid) {
        return Words.wording().number(aid.euroRate());
    }

    private static Component room(BigDecimal left) {
        return left.signum() < 0
                ? new Mark(Notice.Kind.WARNING, Words.say("aid.too-much", euro(left.abs())))
                : new Span(euro(left));
    }

    private static String euro(BigDecimal amount) {
        return Words.say("aid.in-euro", amount);
    }
}
