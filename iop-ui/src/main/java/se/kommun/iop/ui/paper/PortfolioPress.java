package se.kommun.iop.ui.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.casefile.CaseFile;
import se.kommun.iop.domain.casefile.CaseFiles;
import se.kommun.iop.domain.casefile.Snapshot;
import se.kommun.iop.domain.paper.IssuedPaper;
import se.kommun.iop.domain.paper.IssuedPapers;
import se.kommun.iop.domain.paper.IssuedPortfolio;
import se.kommun.iop.domain.paper.PaperKind;
import se.kommun.iop.domain.paper.PaperStage;
import se.kommun.iop.domain.payment.AttestRule;
import se.kommun.iop.reports.portfolio.Portfolio;
import se.kommun.iop.reports.portfolio.PortfolioReport;
import se.kommun.iop.reports.publication.PublicationCopy;

/** Where the paper about all of a committee's agreements is printed and noted, for a screen and for a command. */
public record PortfolioPress(CaseFiles files, IssuedPapers papers, Letterheads letterheads, Locale locale) {

    /** @param undressed the paper before it gets a letterhead and before anything is left out of it */
    public record Printed(Portfolio portfolio, byte[] undressed) {}

    /** The committees that have agreements. */
    public static List<String> committees(List<Agreement> agreements) {
        return agreements.stream()
                .map(agreement -> agreement.identity().committee())
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * One that would say the same as one that has left is that one (decision 0020).
     *
     * @param agreements from which those of the committee are taken
     */
    public Printed gather(List<Agreement> agreements, String committee, LocalDate asOf, Instant now) {
        var current = frozen(agreements, committee, asOf, Printing.moment(now));
        var checksums = current.snapshots().stream().map(Snapshot::checksum).collect(Collectors.toSet());
        var alike = papers.of(PaperKind.PORTFOLIO).stream()
                .filter(issued -> issued.asOf().equals(asOf) && checksums.contains(issued.checksum()))
                .toList();
        return Printing.again(alike, moment -> printed(taken(current, moment)), Printed::undressed)
                .orElseGet(() -> printed(current));
    }

    /** One that has left, from the cases as they were. */
    public Printed again(String committee, List<CaseFile> then, Instant at) {
        return printed(new Portfolio(
                committee,
                then.getFirst().asOf(),
                then.stream()
                        .map(file -> IssuedPortfolio.of(file.agreement().code()).frozen(file, at))
                        .toList(),
                at));
    }

    private Portfolio frozen(List<Agreement> agreements, String committee, LocalDate asOf, Instant now) {
        return new Portfolio(
                committee,
                asOf,
                agreements.stream()
                        .filter(agreement -> agreement.identity().committee().equals(committee))
                        .map(agreement ->
                                IssuedPortfolio.of(agreement.code()).frozen(files.gather(agreement, asOf), now))
                        .toList(),
                now);
    }

    private static Portfolio taken(Portfolio portfolio, Instant moment) {
        return new Portfolio(
                portfolio.committee(),
                portfolio.asOf(),
                portfolio.snapshots().stream()
                        .map(one -> new Snapshot(one.caseFile(), moment, one.checksum()))
                        .toList(),
                moment);
    }

    private Printed printed(Portfolio portfolio) {
        return new Printed(
                portfolio,
                Printing.written(
                        portfolio,
                        (source, out) -> new PortfolioReport(source, AttestRule.ANOTHER_PERSON, locale).writeTo(out)));
    }

    /** In the look of the department, when it is one and the same. */
    public byte[] print(Printed printed) {
        return letterheads.dressed(PaperKind.PORTFOLIO, department(printed.portfolio()), printed.undressed());
    }

    private static String department(Portfolio portfolio) {
        return Letterheads.department(portfolio.snapshots().stream()
                .map(one -> one.caseFile().agreement())
                .toList());
    }

    /** The copy of a finished paper that can be published; it leaves as a file of its own. */
    public byte[] forPublication(Printed printed, byte[] whole) {
        var portfolio = printed.portfolio();
        var copy = new ByteArrayOutputStream();
        var cases = portfolio.snapshots().stream().map(Snapshot::caseFile).toList();
        try {
            new PublicationCopy(cases, portfolio.checksum(), locale).write(whole, copy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return copy.toByteArray();
    }

    /** Once for each agreement: see {@link IssuedPortfolio}. No gate stands before this paper: it says what is known. */
    public void note(Printed printed, byte[] content, String by) {
        var noted = papers.of(PaperKind.PORTFOLIO);
        printed.portfolio().snapshots().stream()
                .map(one -> IssuedPaper.of(
                        IssuedPortfolio.of(one.caseFile().agreement().code()),
                        one,
                        PaperStage.DRAFT,
                        printed.undressed(),
                        content,
                        by))
                .filter(leaving -> noted.stream().noneMatch(Printing.isThat(leaving)))
                .forEach(papers::keep);
    }
}
