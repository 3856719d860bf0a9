package se.kommun.iop.ui.funds;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.UnaryOperator;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.funds.Funds;
import se.kommun.iop.domain.funds.LineJudgement;
import se.kommun.iop.domain.funds.RuledLine;
import se.kommun.iop.domain.funds.RuledLine.Outcome;
import se.kommun.iop.ui.frame.Words;
import se.kommun.iop.ui.noting.Check;
import se.kommun.iop.ui.noting.NotingForm;
import se.kommun.iop.ui.noting.Pen;

/** What a manager does about one line: judge it with a reason, or take it back. */
final class LineForms extends Div {

    private final int number;
    private final Pen pen;

    LineForms(RuledLine line, Pen pen) {
        this.number = line.line().number();
        this.pen = pen;
        addClassName("noting-row");
        // What the agreement forbids, nobody can judge otherwise.
        if (line.outcome() != Outcome.REFUSED) {
            add(judge());
        }
        add(new NotingForm(Words.say("funds.remove"), pen)
                .about(about())
                .with(new Div(Words.say("funds.remove.text")))
                .noting(changed(funds -> funds.without(number))));
    }

    private NotingForm judge() {
        var eligible = new RadioButtonGroup<Boolean>(Words.say("funds.judge.question"));
        eligible.setItems(true, false);
        eligible.setItemLabelGenerator(yes -> Words.say(yes ? "funds.judge.yes" : "funds.judge.no"));
        var reason = new TextField(Words.say("funds.judge.reason"));
        return new NotingForm(Words.say("funds.judge"), pen)
                .about(about())
                .with(eligible, Check.filled(eligible, Words.say("funds.judge.missing")))
                .with(reason, Check.filled(reason, Words.say("funds.judge.reason.missing")))
                .noting(changed(funds -> funds.judged(
                        number,
                        new LineJudgement(eligible.getValue(), reason.getValue().strip(), pen.by(), pen.today()))));
    }

    private String about() {
        return Words.say("funds.line.about", number);
    }

    static UnaryOperator<Agreement> changed(UnaryOperator<Funds> change) {
        return Pen.onLife(
                life -> life.revise().funds(change.apply(life.funds())).done());
    }
}
