package se.kommun.iop.domain.paper;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.AgreementVersion;
import se.kommun.iop.domain.agreement.Agreements;
import se.kommun.iop.domain.casefile.CaseFile;
import se.kommun.iop.domain.casefile.CaseFiles;
import se.kommun.iop.domain.followup.Answers;
import se.kommun.iop.domain.observation.Ledger;
import se.kommun.iop.domain.observation.OpenFinding;
import se.kommun.iop.domain.observation.ReceivedList;
import se.kommun.iop.domain.observation.ReceivedList.Stage;
import se.kommun.iop.domain.observation.ReceivedLists;

/** Gathers again what a paper was made from: no register writes anything over. */
public final class PaperHistory {

    private final Agreements agreements;
    private final Ledger ledger;
    private final ReceivedLists lists;
    private final Answers answers;

    public PaperHistory(Agreements agreements, Ledger ledger, ReceivedLists lists, Answers answers) {
        this.agreements = agreements;
        this.ledger = ledger;
        this.lists = lists;
        this.answers = answers;
    }

    /** Empty when the agreement is not in the register. */
    public Optional<Verification> verify(IssuedPaper paper) {
        return agreements
                .find(paper.agreement())
                .map(now -> Verification.of(
                        paper, then(paper, now), new CaseFiles(ledger, lists, answers).gather(now, paper.asOf())));
    }

    /** The case that a paper was made from, as far as it is known; empty when the agreement is not in the register. */
    public Optional<CaseFile> then(IssuedPaper paper) {
        return agreements.find(paper.agreement()).map(now -> then(paper, now));
    }

    /** A committee is known by its name in the agreements of that time. */
    public PortfolioVerification verify(IssuedPortfolio portfolio) {
        var committees = portfolio.papers().stream()
                .flatMap(paper -> agreement(paper).or(() -> agreements.find(paper.agreement())).stream())
                .map(then -> then.identity().committee())
                .distinct()
                .toList();
        return new PortfolioVerification(
                portfolio,
                String.join(", ", committees),
                portfolio.papers().stream()
                        .flatMap(paper -> verify(paper).stream())
                        .toList(),
                agreements.all().stream()
                        .filter(now -> committees.contains(now.identity().committee()))
                        .filter(now -> !portfolio.isAbout(now.code()))
                        .toList());
    }

    /**
     * What has changed since the committee decided. Empty when it has not decided, when nothing has changed since or when
     * what it decided on never left as a paper.
     *
     * @param issued the papers that have been made of the agreement
     */
    public Optional<Supplement> since(Gate gate, List<IssuedPaper> issued) {
        return gate.decided()
                .flatMap(decided -> issued.stream()
                        .filter(paper -> paper.paper().equals(decided.paper())
                                && paper.checksum().equals(decided.checksum()))
                        .findFirst()
                        .flatMap(this::verify)
                        .filter(verification -> !verification.same())
                        .map(verification -> new Supplement(decided, verification.figures(), verification.texts())));
    }

    private CaseFile then(IssuedPaper paper, Agreement now) {
        var known = lists.of(paper.agreement()).stream()
                .filter(list -> !list.receivedAt().isAfter(paper.at()))
                .map(list -> asItWas(list, paper))
                .toList();
        return new CaseFile(
                agreement(paper).orElse(now),
                paper.asOf(),
                paper.figures(ledger),
                known,
                answers.asOf(paper.agreement(), paper.at()),
                known.stream().flatMap(list -> open(list).stream()).toList());
    }

    private List<OpenFinding> open(ReceivedList list) {
        return list.stage() == Stage.READ || list.stage() == Stage.ACCEPTED
                ? OpenFinding.of(list, lists.draft(list.id()))
                : List.of();
    }

    /** The version that was the current one. */
    private Optional<Agreement> agreement(IssuedPaper paper) {
        return agreements.changes(paper.agreement()).stream()
                .filter(change -> !change.at().isAfter(paper.at()))
                .findFirst()
                .flatMap(change -> agreements.version(paper.agreement(), change.version()))
                .map(AgreementVersion::agreement);
    }

    /** A list that the figures stood on was accepted; one that somebody has decided on since waited. */
    private static ReceivedList asItWas(ReceivedList list, IssuedPaper paper) {
        if (paper.lists().contains(list.id())) {
            return list.at(Stage.ACCEPTED);
        }
        return isDecidedLater(list, paper.at()) ? list.at(Stage.READ) : list;
    }

    private static boolean isDecidedLater(ReceivedList list, Instant moment) {
        return list.decision().filter(decision -> decision.at().isAfter(moment)).isPresent();
    }
}
