package se.kommun.iop.ui.agreement;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Collection;
import java.util.Optional;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.Goal;
import se.kommun.iop.domain.agreement.Placeholder;
import se.kommun.iop.ui.frame.Facts;
import se.kommun.iop.ui.frame.Notice;
import se.kommun.iop.ui.frame.Part;
import se.kommun.iop.ui.frame.Words;
import se.kommun.iop.ui.part.PartStep;

/** The whole agreement as data, and as written. */
final class OverviewPanel extends Div {

    /** @param clause the clause that somebody looks for */
    OverviewPanel(Agreement agreement, Anchor download, Changing change, Optional<String> clause) {
        var blanks = Placeholder.in(agreement);
        if (!blanks.isEmpty()) {
            add(new Notice(
                    Notice.Kind.WARNING,
                    Words.say("overview.blanks", blanks.size()),
                    list(blanks.stream()
                            .map(blank -> blank.where() + ": " + blank.text())
                            .toList())));
        }
        add(
                new Part(Words.say("overview.about"), about(agreement), new Paragraph(download))
                        .offering(change.of(PartStep.ABOUT, PartStep.TERM)),
                new PartiesPart(agreement.parties(), change.of(PartStep.PARTIES)),
                purpose(agreement).offering(change.of(PartStep.PURPOSE)),
                new ActivityPart(agreement.activity(), change.of(PartStep.ACTIVITY)),
                new CommitmentsPart(agreement, change.of(PartStep.COMMITMENTS)),
                new DecisionsPart(agreement, change.of(PartStep.ABOUT, PartStep.SIGNING)),
                new ClausesPart(agreement, clause, change.of(PartStep.TEXT)));
    }

    private static Facts about(Agreement agreement) {
        var identity = agreement.identity();
        var term = agreement.term();
        var facts = new Facts()
                .with(Words.say("overview.title"), identity.title())
                .with(
                        Words.say("overview.casenumber"),
                        identity.caseNumber().map(number -> number.written()).orElse(Words.say("overview.none")))
                .with(Words.say("overview.document"), Words.wording().date(identity.documentDate()));
        identity.draftOf()
                .ifPresent(day ->
                        facts.with(Words.say("overview.draft"), Words.wording().date(day)));
        facts.with(Words.say("overview.term"), Words.say("overview.sourced", term.period(), term.clause()))
                .with(Words.say("overview.total"), Words.say("overview.total.text", agreement.total()));
        term.notice()
                .ifPresent(notice -> facts.with(
                        Words.say("overview.notice"),
                        Words.say("overview.notice.text", notice.months(), notice.onlyWhen(), notice.clause())));
        return facts;
    }

    private static Part purpose(Agreement agreement) {
        var purpose = agreement.purpose();
        return new Part(
                Words.say("overview.purpose"),
                new Facts()
                        .with(Words.say("overview.challenge"), purpose.challenge())
                        .with(
                                Words.say("overview.goals"),
                                list(purpose.goals().stream().map(Goal::text).toList()))
                        .with(Words.say("overview.target"), purpose.targetGroup())
                        .with(Words.say("overview.values"), list(purpose.values())));
    }

    static UnorderedList list(Collection<String> lines) {
        var list = new UnorderedList();
        lines.forEach(line -> list.add(new ListItem(line)));
        return list;
    }
}
