package se.kommun.iop.domain.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.CaseNumber;
import se.kommun.iop.domain.language.Sentence;
import se.kommun.iop.domain.obligation.Obligation;
import se.kommun.iop.domain.obligation.YearWheel;
import se.kommun.iop.domain.party.Alias;
import se.kommun.iop.domain.party.Employer;
import se.kommun.iop.domain.party.OrganisationNumber;
import se.kommun.iop.domain.party.Party;
import se.kommun.iop.domain.search.Hit.Kind;

/**
 * Looks for something in all that an agreement says and all that is known of it.
 *
 * @param say how a sentence is said in the language of whoever looks
 */
public record AgreementSearch(Query query, LocalDate today, Function<Sentence, String> say) {

    /** In the order of {@link Kind}. */
    public List<Hit> in(Agreement agreement) {
        return Stream.of(
                        itself(agreement),
                        parties(agreement),
                        decisions(agreement),
                        commitments(agreement),
                        obligations(agreement),
                        occurrences(agreement),
                        clauses(agreement))
                .flatMap(hits -> hits)
                .toList();
    }

    private Stream<Hit> itself(Agreement agreement) {
        var identity = agreement.identity();
        var text = said(
                identity.title(),
                identity.subject(),
                identity.caseNumber().map(CaseNumber::written).orElse(""),
                identity.committee(),
                identity.issuedBy());
        return hit(
                agreement,
                Kind.AGREEMENT,
                identity.caseNumber().map(CaseNumber::written).orElse(""),
                text);
    }

    private Stream<Hit> parties(Agreement agreement) {
        var parties = agreement.parties();
        return Stream.concat(
                parties.parties().stream().flatMap(party -> hit(agreement, Kind.PARTY, party.shortName(), text(party))),
                parties.employer().stream()
                        .flatMap(employer -> hit(agreement, Kind.PARTY, employer.name(), text(employer))));
    }

    private static String text(Party party) {
        return switch (party) {
            case Party.PublicUnit unit ->
                said(
                        unit.name(),
                        unit.shortName(),
                        unit.department(),
                        unit.committee(),
                        unit.legalPerson().name(),
                        number(Optional.of(unit.legalPerson().number())),
                        unit.contactRole());
            case Party.Association association ->
                said(
                        association.name(),
                        association.shortName(),
                        said(association.aliases().stream().map(Alias::name).toArray(String[]::new)),
                        number(association.number()),
                        association.contactRole());
        };
    }

    private static String text(Employer employer) {
        return said(employer.name(), number(employer.number()));
    }

    /** Also as people type it, without its hyphen. */
    private static String number(Optional<OrganisationNumber> number) {
        return number.map(one -> one.written() + " (" + one.digits() + ")").orElse("");
    }

    private Stream<Hit> decisions(Agreement agreement) {
        return agreement.decisions().stream()
                .flatMap(one ->
                        hit(agreement, Kind.DECISION, one.clause(), said(one.body(), one.paragraph(), one.about())));
    }

    private Stream<Hit> commitments(Agreement agreement) {
        return agreement.commitments().stream()
                .flatMap(one ->
                        hit(agreement, Kind.COMMITMENT, one.clause(), said(agreement.party(one.owner()), one.text())));
    }

    /** Commitments are found as such. */
    private Stream<Hit> obligations(Agreement agreement) {
        return YearWheel.of(List.of(agreement), today).obligations().stream()
                .filter(one -> one.kind() != Obligation.Kind.COMMITMENT && one.kind() != Obligation.Kind.PROHIBITION)
                .flatMap(
                        one -> hit(agreement, Kind.OBLIGATION, one.clause(), said(say.apply(one.what()), one.owner())));
    }

    private Stream<Hit> occurrences(Agreement agreement) {
        return agreement.life().occurrences().stream()
                .flatMap(one -> hit(agreement, Kind.OCCURRENCE, one.on().toString(), one.text()));
    }

    private Stream<Hit> clauses(Agreement agreement) {
        return agreement.clauses().stream()
                .flatMap(one -> query
                        .in(one.text())
                        .map(excerpt -> new Hit(
                                Kind.CLAUSE,
                                agreement.code(),
                                String.join(" › ", one.headings()),
                                excerpt,
                                Optional.of(one.code())))
                        .stream());
    }

    private Stream<Hit> hit(Agreement agreement, Kind kind, String where, String text) {
        return query.in(text).map(excerpt -> new Hit(kind, agreement.code(), where, excerpt)).stream();
    }

    private static String said(String... parts) {
        return String.join(
                " · ", Stream.of(parts).filter(part -> !part.isBlank()).toList());
    }
}
