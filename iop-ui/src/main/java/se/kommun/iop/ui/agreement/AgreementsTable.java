package se.kommun.iop.ui.agreement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import se.kommun.iop.domain.condition.Explanation;
import se.kommun.iop.domain.payment.Judgement;
import se.kommun.iop.ui.frame.Mark;
import se.kommun.iop.ui.frame.Notice;
import se.kommun.iop.ui.frame.Table;
import se.kommun.iop.ui.frame.Words;

/** One row for each agreement, with the answers to: may we pay, are the figures complete, does anything wait for me? */
final class AgreementsTable extends Div {

    AgreementsTable(List<Glance> glances) {
        var table = new Table(
                        Words.say("agreements.caption"),
                        Words.say("agreements.agreement"),
                        Words.say("agreements.standing"),
                        Words.say("agreements.instalments"),
                        Words.say("agreements.completeness"),
                        Words.say("agreements.waiting"))
                .stacking();
        glances.forEach(glance -> table.with(
                what(glance),
                new StandingMark(glance.standing()),
                instalments(glance),
                completeness(glance),
                waiting(glance)));
        add(table);
    }

    private static Component what(Glance glance) {
        var agreement = glance.agreement();
        return lines(
                AgreementLinks.to(agreement),
                new Span(agreement.identity().committee()),
                new Span(Words.wording().period(agreement.term().period())));
    }

    private static Component instalments(Glance glance) {
        var link = AgreementLinks.to(
                glance.agreement(),
                AgreementTab.INSTALMENTS,
                Words.say(
                        "agreements.payable",
                        glance.payable(),
                        glance.instalments().size()));
        var all = lines(link);
        glance.instalments().stream()
                .filter(Judgement.Blocked.class::isInstance)
                .findFirst()
                .ifPresent(blocked -> all.add(new Span(
                        Words.say("agreements.blocked", blocked.instalment().number(), missing(blocked.because())))));
        return all;
    }

    private static String missing(Explanation because) {
        return because.lacking().stream().map(lacking -> Words.say(lacking)).collect(Collectors.joining("; "));
    }

    private static Component completeness(Glance glance) {
        var completeness = glance.completeness();
        var measure = glance.agreement().activity().mainMeasure().name();
        int missing = completeness.missing().size();
        return lines(
                AgreementLinks.to(
                        glance.agreement(),
                        AgreementTab.FIGURES,
                        Words.say(
                                "completeness.told",
                                completeness.expected() - missing,
                                completeness.expected(),
                                glance.agreement().activity().occasion())),
                new Span(Words.say("completeness.missing", missing, measure)));
    }

    private static Component waiting(Glance glance) {
        var all = lines();
        if (glance.waiting() > 0) {
            all.add(new Mark(Notice.Kind.WARNING, Words.say("agreements.lists", glance.waiting())));
        }
        glance.followUpsLeft()
                .forEach(followUp -> all.add(new Span(Words.say("agreements.followup", followUp.title()))));
        if (all.getChildren().findAny().isEmpty()) {
            all.add(new Span(Words.say("agreements.nothing")));
        }
        return all;
    }

    private static Div lines(Component... lines) {
        var all = new Div(lines);
        all.addClassName("lines");
        return all;
    }
}
