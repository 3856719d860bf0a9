package se.kommun.iop.ui.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import se.kommun.iop.domain.agreement.Agreement;
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

    /** The committees that have agreements. */
    public static List<String> committees(List<Agreement> agreements) {
        return agreements.stream()
                .map(agreement -> agreement.identity().committee())
                .distinct()
                .sorted()
                .toList();
    }

    /** @param agreements from which those of the committee are taken */
    public Portfolio gather(List<Agreement> agreements, String committee, LocalDate asOf, Instant now) {
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

    /** In the look of the department, when it is one and the same. */
    public byte[] print(Portfolio portfolio) {
        var paper = new ByteArrayOutputStream();
        try {
            new PortfolioReport(portfolio, AttestRule.ANOTHER_PERSON, locale).writeTo(paper);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return letterheads.dressed(PaperKind.PORTFOLIO, department(portfolio), paper.toByteArray());
    }

    private static String department(Portfolio portfolio) {
        return Letterheads.department(portfolio.snapshots().stream()
                .map(one -> one.caseFile().agreement())
                .toList());
    }

    /** The copy of a finished paper that can be published; it leaves as a file of its own. */
    public byte[] forPublication(Portfolio portfolio, byte[] whole) {
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
    public void note(Portfolio portfolio, byte[] content, String by) {
        portfolio
                .snapshots()
                .forEach(one -> papers.keep(IssuedPaper.of(
                        IssuedPortfolio.of(one.caseFile().agreement().code()), one, PaperStage.DRAFT, content, by)));
    }
}
