package se.kommun.iop.persistence.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.kommun.iop.domain.agreement.Agreements;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.observation.CellReference;
import se.kommun.iop.domain.observation.Finding;
import se.kommun.iop.domain.observation.Fingerprint;
import se.kommun.iop.domain.observation.ImportId;
import se.kommun.iop.domain.observation.OpenFinding;
import se.kommun.iop.domain.observation.ReceivedList;
import se.kommun.iop.domain.observation.ReceivedLists;
import se.kommun.iop.domain.observation.Severity;
import se.kommun.iop.domain.paper.IssuedPaper;
import se.kommun.iop.domain.paper.IssuedPapers;
import se.kommun.iop.domain.paper.PaperId;
import se.kommun.iop.domain.paper.PaperKind;
import se.kommun.iop.domain.paper.PaperStage;
import se.kommun.iop.domain.paper.Passage;
import se.kommun.iop.domain.paper.Passages;
import se.kommun.iop.persistence.Database;
import se.kommun.iop.persistence.Registers;
import se.kommun.iop.persistence.Variations;
import se.kommun.iop.persistence.definition.Shipped;

/** What the registers of papers and passages promise, on every database. */
abstract class PapersContract {

    private static final Code AGREEMENT = new Code("papered");
    private static final Instant AT = Instant.parse("2024-12-02T09:00:00Z");
    private static final LocalDate AS_OF = LocalDate.of(2024, 12, 1);
    private static final Fingerprint CHECKSUM = Fingerprint.of(new byte[] {7});
    private static final Fingerprint FILE = Fingerprint.of(new byte[] {8});

    private final IssuedPapers papers;
    private final Passages passages;
    private final ReceivedLists lists;

    PapersContract(Database database) {
        var registers = Registers.on(database);
        papers = registers.get(IssuedPapers.class);
        passages = registers.get(Passages.class);
        lists = registers.get(ReceivedLists.class);
        registers
                .get(Agreements.class)
                .save(
                        Variations.renamed(Shipped.agreement(Shipped.LUNCHES), AGREEMENT.text(), Optional.empty()),
                        "anna",
                        AT);
        var jdbc = registers.get(JdbcClient.class);
        jdbc.sql("delete from paper_passage").update();
        jdbc.sql("delete from paper_list").update();
        jdbc.sql("delete from paper").update();
    }

    @Test
    void a_paper_comes_back_as_it_was_kept_also_by_its_file() {
        var list = kept(1, ReceivedList.Stage.READ);
        var earlier = paper(PaperKind.ATTENDANCE, Optional.empty(), Set.of(), Optional.empty(), AT);
        var later = paper(
                PaperKind.FOLLOW_UP,
                Optional.of(new Code("december")),
                Set.of(list),
                Optional.of(FILE),
                AT.plusSeconds(60));
        papers.keep(earlier);
        papers.keep(later);

        assertThat(papers.of(AGREEMENT)).containsExactly(later, earlier);
        assertThat(papers.find(FILE)).contains(later);
        assertThat(papers.find(CHECKSUM)).isEmpty();
    }

    @Test
    void papers_of_one_kind_come_from_every_agreement() {
        var list = kept(3, ReceivedList.Stage.READ);
        var portfolio = paper(PaperKind.PORTFOLIO, Optional.empty(), Set.of(list), Optional.of(FILE), AT);
        papers.keep(portfolio);
        papers.keep(paper(PaperKind.ATTENDANCE, Optional.empty(), Set.of(), Optional.empty(), AT));

        assertThat(papers.of(PaperKind.PORTFOLIO)).containsExactly(portfolio);
        assertThat(papers.of(PaperKind.FUNDS)).isEmpty();
    }

    @Test
    void of_the_same_file_the_one_that_left_last_is_found() {
        var first = paper(PaperKind.ATTENDANCE, Optional.empty(), Set.of(), Optional.of(FILE), AT);
        var second = paper(PaperKind.ATTENDANCE, Optional.empty(), Set.of(), Optional.of(FILE), AT.plusSeconds(1));
        papers.keep(second);
        papers.keep(first);

        assertThat(papers.find(FILE)).contains(second);
    }

    @Test
    void passages_come_in_the_order_in_which_they_were_made() {
        var all = List.of(
                passage(PaperKind.FOLLOW_UP, Optional.of(new Code("december")), PaperStage.READY_FOR_REVIEW, ""),
                passage(PaperKind.FOLLOW_UP, Optional.of(new Code("december")), PaperStage.DECIDED, "§ 112"),
                passage(PaperKind.AGREEMENT, Optional.empty(), PaperStage.DRAFT, ""));
        all.forEach(passages::note);

        assertThat(passages.of(AGREEMENT)).isEqualTo(all);
        assertThat(passages.of(new Code("ingenting"))).isEmpty();
    }

    @Test
    void tells_what_the_lists_that_wait_leave_open_but_no_information() {
        var waiting = kept(2, ReceivedList.Stage.RECEIVED);
        var error = finding(Severity.ERROR, "B7");
        var warning = finding(Severity.WARNING, "B8");
        lists.addToDraft(waiting, List.of(), List.of(error, finding(Severity.INFO, "B9"), warning));

        assertThat(lists.openFindings(AGREEMENT).stream()
                        .filter(open -> open.list().equals(waiting)))
                .isEmpty();
        var read = lists.find(waiting).orElseThrow().at(ReceivedList.Stage.READ);
        assertThat(lists.move(read, ReceivedList.Stage.RECEIVED)).isTrue();

        assertThat(lists.openFindings(AGREEMENT))
                .containsExactly(new OpenFinding(waiting, error), new OpenFinding(waiting, warning));
    }

    private ImportId kept(int number, ReceivedList.Stage stage) {
        var id = new ImportId(UUID.randomUUID());
        lists.keep(
                new ReceivedList(
                        id,
                        AGREEMENT,
                        "lista.xlsx",
                        Fingerprint.of(id.toString().getBytes(StandardCharsets.UTF_8)),
                        number,
                        AT,
                        "föreningen",
                        stage,
                        Optional.empty()),
                new byte[] {(byte) number});
        return id;
    }

    private static Finding finding(Severity severity, String address) {
        return new Finding(severity, "unclear", Optional.of(new CellReference("Juli", address)), List.of("x"));
    }

    private static IssuedPaper paper(
            PaperKind kind, Optional<Code> about, Set<ImportId> lists, Optional<Fingerprint> file, Instant at) {
        return new IssuedPaper(
                new PaperId(AGREEMENT, kind, about),
                AS_OF,
                CHECKSUM,
                lists,
                PaperStage.DECIDED,
                file,
                file,
                "anna",
                at);
    }

    private static Passage passage(PaperKind kind, Optional<Code> about, PaperStage to, String reference) {
        return new Passage(new PaperId(AGREEMENT, kind, about), to, AS_OF, CHECKSUM, reference, "anna", AT);
    }
}
