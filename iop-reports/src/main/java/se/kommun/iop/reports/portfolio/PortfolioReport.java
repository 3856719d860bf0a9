package se.kommun.iop.reports.portfolio;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.kommun.iop.domain.language.Phrasebook;
import se.kommun.iop.domain.payment.AttestRule;
import se.kommun.iop.reports.figures.Sweden;
import se.kommun.iop.reports.stamp.PortfolioStamp;
import se.kommun.iop.reports.word.Front;
import se.kommun.iop.reports.word.WordPaper;

/** The paper about all of a committee's agreements, as .docx. The same portfolio always gives the same bytes. */
public final class PortfolioReport {

    private final Portfolio portfolio;
    private final AttestRule attest;
    private final Phrasebook phrases;

    /** @param attest who may attest, which decides how far an instalment has come */
    public PortfolioReport(Portfolio portfolio, AttestRule attest, Locale locale) {
        this.portfolio = portfolio;
        this.attest = attest;
        this.phrases =
                Phrasebook.of("se.kommun.iop.reports.portfolio.texts", locale, PortfolioReport.class.getClassLoader());
    }

    public String fileName() {
        return phrases.say("file-name", portfolio.asOf().toString());
    }

    public void writeTo(OutputStream out) throws IOException {
        var word = new WordPaper(
                front(), new WordPaper.Labels(phrases.say("table"), phrases.say("figure"), phrases.say("contents")));
        new PortfolioStamp(portfolio.committee(), portfolio.asOf(), portfolio.checksum(), portfolio.takenAt())
                .onto(word::property);
        word.title();
        word.fact(phrases.say("kind.label"), phrases.say("kind"));
        word.fact(phrases.say("date.label"), date());
        word.fact(phrases.say("committee.label"), portfolio.committee());
        word.fact(phrases.say("as-of.label"), phrases.wording().date(portfolio.asOf()));
        word.fact(
                phrases.say("agreements.label"),
                phrases.say("agreements", portfolio.snapshots().size()));
        word.contents();
        if (portfolio.snapshots().isEmpty()) {
            word.heading(1, phrases.say("overview"));
            word.paragraph(phrases.say("none"));
        } else {
            var writing = new Writing(portfolio, phrases, word);
            Overview.write(writing);
            Payouts.write(writing, attest);
            Figures.write(writing);
            FollowUps.write(writing);
            Duties.write(writing);
            Grounds.write(writing);
        }
        word.writeTo(out);
    }

    private Front front() {
        return new Front(
                phrases.say("title", portfolio.committee()),
                phrases.say("subject"),
                portfolio.committee(),
                phrases.wording().locale(),
                List.of(phrases.say("kind"), date()),
                phrases.say("foot", portfolio.asOf(), portfolio.checksum().brief()),
                Optional.empty(),
                portfolio.takenAt());
    }

    private String date() {
        return phrases.wording().date(Sweden.day(portfolio.takenAt()));
    }
}
