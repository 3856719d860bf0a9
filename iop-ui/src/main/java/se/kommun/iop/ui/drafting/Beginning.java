package se.kommun.iop.ui.drafting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.kommun.iop.domain.activity.Measure;
import se.kommun.iop.domain.activity.ServiceCalendar;
import se.kommun.iop.domain.agreement.Activity;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.AgreementVersion;
import se.kommun.iop.domain.agreement.Copying;
import se.kommun.iop.domain.agreement.Identity;
import se.kommun.iop.domain.agreement.Term;
import se.kommun.iop.domain.calendar.Period;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.reports.agreementtext.AgreementText;
import se.kommun.iop.reports.agreementtext.Section;
import se.kommun.iop.reports.agreementtext.Topic;
import se.kommun.iop.ui.form.Typed;
import se.kommun.iop.ui.frame.Words;

/**
 * What a new agreement begins as.
 *
 * @param original the agreement that it is a copy of; empty for one by the template
 * @param written the day on which somebody began to write it
 */
record Beginning(Code code, String subject, Period term, LocalDate written, Optional<AgreementVersion> original) {

    /** What no other part says, in words that still hold for another term. */
    private static final Set<Topic> TAKEN_ALONG =
            Set.of(Topic.BACKGROUND, Topic.ABOUT_THE_PARTIES, Topic.FORM, Topic.CHANGES);

    private static final String ANY_MEASURE = "measure-1";

    /** What is typed from the start. */
    Typed typed() {
        var typed = original.isPresent() ? Typed.NOTHING : Standard.typed().with("ekonomi.instalments.0", days());
        return typed.with(
                "start",
                Typed.NOTHING
                        .with("code", code.text())
                        .with("subject", subject)
                        .with("from", term.from().toString())
                        .with("through", term.through().toString())
                        .with("written", written.toString())
                        .with(
                                "of",
                                original.map(one -> one.agreement().code().text())
                                        .orElse(""))
                        .with(
                                "version",
                                original.map(one -> String.valueOf(one.number()))
                                        .orElse("")));
    }

    private Typed days() {
        return Standard.typed()
                .within("ekonomi.instalments.0")
                .with("from", term.from().toString())
                .with("through", term.through().toString());
    }

    Agreement base() {
        return original.map(one -> copy(one.agreement())).orElseGet(this::blank);
    }

    private Agreement blank() {
        return Agreement.begin(
                code,
                new Identity("", subject, Optional.empty(), "", "", "", written, Optional.of(written)),
                List.of(),
                new Activity(
                        List.of(),
                        List.of(new Measure(new Code(ANY_MEASURE), "", "", List.of(), 0, 1)),
                        new ServiceCalendar(List.of()),
                        ""),
                new Term(term, "", Optional.empty()));
    }

    private Agreement copy(Agreement one) {
        var copy = new Copying(one, code, written, term.from(), worded(one)).copy();
        var identity = copy.identity();
        boolean isAboutTheSame = subject.equals(identity.subject());
        return copy.revise()
                .identity(new Identity(
                        isAboutTheSame ? identity.title() : "",
                        subject,
                        identity.caseNumber(),
                        identity.municipality(),
                        identity.committee(),
                        identity.issuedBy(),
                        identity.documentDate(),
                        identity.draftOf()))
                .term(new Term(
                        term,
                        copy.term().clause(),
                        copy.term().notice(),
                        copy.term().changes()))
                .done();
    }

    private static Set<String> worded(Agreement one) {
        return AgreementText.of(one, Words.SWEDISH).sections().stream()
                .filter(section -> section.origin() == Section.Origin.CLAUSES && section.level() == 1)
                .filter(section -> section.topic().map(TAKEN_ALONG::contains).orElse(true))
                .map(Section::heading)
                .collect(Collectors.toSet());
    }
}
