package se.kommun.iop.reports.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.casefile.CaseFile;
import se.kommun.iop.domain.casefile.Snapshot;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.payment.AttestRule;
import se.kommun.iop.reports.OfficeParts;
import se.kommun.iop.reports.Papers;
import se.kommun.iop.reports.Season;

/** One paper about all of a committee's agreements. */
class PortfolioReportTest {

    private static final String COMMITTEE = "Vård- och omsorgsnämnden";

    @Test
    void every_agreement_stands_in_the_overview_with_how_it_stands() {
        var rows = table(paper(two()), "Avtalen och hur de står");
        assertThat(rows).hasSize(3);
        assertThat(rows.get(1)).contains("Seniorluncher (ett)").contains("beslutat");
        assertThat(rows.get(2)).contains("Seniorluncher (tva)");
    }

    @Test
    void figures_are_told_agreement_by_agreement_and_never_added_up_over_them() {
        var rows = table(paper(two()), "Det som är redovisat");
        assertThat(rows.get(1).replace('\u00a0', ' ')).contains("4 814").contains("247 av 262");
        assertThat(rows.get(2)).contains("0 av 262").contains("–");
        assertThat(text(paper(two())).replace('\u00a0', ' ')).doesNotContain("9 628");
    }

    @Test
    void nothing_reported_is_a_dash_and_not_a_zero() {
        var rows = tables(
                        paper(new Portfolio(COMMITTEE, Season.END, List.of(empty("tom")), Season.TAKEN)),
                        "per plats och år")
                .getFirst();
        assertThat(rows.subList(1, rows.size()))
                .allSatisfy(row -> assertThat(row).contains("–").doesNotContain("|0"));
    }

    @Test
    void instalments_are_summed_by_their_state() {
        var rows = table(paper(two()), "Delbetalningarna efter läge");
        assertThat(rows.get(1).replace('\u00a0', ' ')).isEqualTo("spärrad|2|200 000 kr");
        assertThat(rows.getLast().replace('\u00a0', ' ')).isEqualTo("Summa|4|400 000 kr");
    }

    @Test
    void a_committee_without_agreements_has_a_paper_that_says_so() {
        assertThat(text(paper(new Portfolio(COMMITTEE, Season.END, List.of(), Season.TAKEN))))
                .contains("inga idéburna offentliga partnerskap");
    }

    @Test
    void whatever_an_agreement_holds_there_is_a_paper() {
        var all = Papers.all()
                .map(snapshot -> snapshot.caseFile())
                .map(file -> Snapshot.of(
                        new CaseFile(file.agreement(), Season.END, file.figures(), file.lists(), file.answers()),
                        Season.TAKEN))
                .toList();
        for (var one : all) {
            assertThat(paper(new Portfolio(COMMITTEE, Season.END, List.of(one), Season.TAKEN)))
                    .isNotEmpty();
        }
    }

    @Test
    void the_same_portfolio_is_the_same_bytes_in_whatever_order_it_came() {
        var portfolio = two();
        var turned = new Portfolio(COMMITTEE, Season.END, portfolio.snapshots().reversed(), Season.TAKEN);
        assertThat(paper(turned)).isEqualTo(paper(portfolio));
    }

    @Test
    void all_of_it_has_one_cut_off_date() {
        assertThatThrownBy(() ->
                        new Portfolio(COMMITTEE, LocalDate.of(2024, 8, 31), List.of(Season.whole()), Season.TAKEN))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Portfolio two() {
        return new Portfolio(COMMITTEE, Season.END, List.of(called("ett", Season.whole()), empty("tva")), Season.TAKEN);
    }

    private static Snapshot empty(String code) {
        return called(code, Papers.empty());
    }

    private static Snapshot called(String code, Snapshot snapshot) {
        var file = snapshot.caseFile();
        var known = file.agreement();
        var agreement = new Agreement(
                new Code(code),
                known.identity(),
                known.parties(),
                known.purpose(),
                known.activity(),
                known.clauses(),
                known.commitments(),
                known.outsideDuties(),
                known.decisions(),
                known.instalments(),
                known.fundsRule(),
                known.followUps(),
                known.term(),
                known.signing(),
                known.footnotes(),
                known.life());
        return Snapshot.of(
                new CaseFile(agreement, Season.END, file.figures(), file.lists(), file.answers()), Season.TAKEN);
    }

    private static byte[] paper(Portfolio portfolio) {
        var out = new ByteArrayOutputStream();
        try {
            new PortfolioReport(portfolio, AttestRule.ANOTHER_PERSON, Papers.SWEDISH).writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String text(byte[] paper) {
        return new OfficeParts(paper).xml("word/document.xml").getTextContent();
    }

    private static List<String> table(byte[] paper, String caption) {
        return tables(paper, caption).getFirst();
    }

    /** The rows of every table with such a caption, cells divided by bars. */
    private static List<List<String>> tables(byte[] paper, String caption) {
        return OfficeParts.all(new OfficeParts(paper).xml("word/document.xml"), "w:tbl").stream()
                .filter(table -> OfficeParts.all(table, "w:tblCaption").stream()
                        .anyMatch(one -> one.getAttribute("w:val").contains(caption)))
                .map(table -> OfficeParts.all(table, "w:tr").stream()
                        .map(row -> String.join(
                                "|",
                                OfficeParts.all(row, "w:tc").stream()
                                        .map(OfficeParts::text)
                                        .toList()))
                        .toList())
                .toList();
    }
}
