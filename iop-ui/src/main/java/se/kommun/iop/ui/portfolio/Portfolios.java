package se.kommun.iop.ui.portfolio;

import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.Agreements;
import se.kommun.iop.domain.casefile.CaseFiles;
import se.kommun.iop.domain.followup.Answers;
import se.kommun.iop.domain.observation.Ledger;
import se.kommun.iop.domain.observation.ReceivedLists;
import se.kommun.iop.domain.paper.IssuedPapers;
import se.kommun.iop.domain.paper.IssuedPortfolio;
import se.kommun.iop.domain.paper.PaperHistory;
import se.kommun.iop.domain.paper.PaperKind;
import se.kommun.iop.domain.paper.PortfolioVerification;
import se.kommun.iop.reports.stamp.Edition;
import se.kommun.iop.ui.frame.Slug;
import se.kommun.iop.ui.paper.Letterheads;
import se.kommun.iop.ui.paper.PortfolioPress;

/** Makes and notes portfolio reports, and holds those that have left against what is known now. */
@Component
class Portfolios {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final Agreements agreements;
    private final CaseFiles files;
    private final IssuedPapers papers;
    private final PaperHistory history;
    private final Letterheads letterheads;
    private final Clock clock;

    Portfolios(
            Agreements agreements,
            Ledger ledger,
            ReceivedLists lists,
            Answers answers,
            IssuedPapers papers,
            PaperHistory history,
            Letterheads letterheads,
            Clock clock) {
        this.agreements = agreements;
        this.files = new CaseFiles(ledger, lists, answers);
        this.papers = papers;
        this.history = history;
        this.letterheads = letterheads;
        this.clock = clock;
    }

    List<String> committees() {
        return PortfolioPress.committees(agreements.all());
    }

    /** @param made hears that a paper has been made and noted */
    DownloadHandler paper(String committee, LocalDate asOf, Edition edition, String by, Locale locale, Runnable made) {
        return DownloadHandler.fromInputStream(event -> {
            var press = new PortfolioPress(files, papers, letterheads, locale);
            var portfolio = press.gather(agreements.all(), committee, asOf, clock.instant());
            var whole = press.print(portfolio);
            boolean published = edition == Edition.FOR_PUBLICATION;
            var content = published ? press.forPublication(portfolio, whole) : whole;
            // Noted before it leaves, so that nobody has a paper that the register does not know.
            press.note(portfolio, content, by);
            event.getUI().access(made::run);
            return new DownloadResponse(
                    new ByteArrayInputStream(content), fileName(committee, asOf, published), WORD, content.length);
        });
    }

    /** The latest first. */
    List<IssuedPortfolio> issued() {
        return IssuedPortfolio.in(papers.of(PaperKind.PORTFOLIO));
    }

    /** What its agreements say now of which committee they belong to. */
    List<String> committees(IssuedPortfolio portfolio) {
        return PortfolioPress.committees(agreements.all().stream()
                .filter(agreement -> portfolio.isAbout(agreement.code()))
                .toList());
    }

    PortfolioVerification verify(IssuedPortfolio portfolio) {
        return history.verify(portfolio);
    }

    List<Agreement> of(String committee) {
        return agreements.all().stream()
                .filter(agreement -> agreement.identity().committee().equals(committee))
                .toList();
    }

    private static String fileName(String committee, LocalDate asOf, boolean published) {
        return Slug.of("portfolj " + committee, "portfolj") + "-" + asOf + (published ? "-publik" : "") + ".docx";
    }
}
