package se.kommun.iop.domain.casefile;

import java.time.LocalDate;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.followup.Answers;
import se.kommun.iop.domain.observation.Figures;
import se.kommun.iop.domain.observation.Ledger;
import se.kommun.iop.domain.observation.ReceivedLists;

/** Gathers case files: each register is asked once. */
public final class CaseFiles {

    private final Ledger ledger;
    private final ReceivedLists lists;
    private final Answers answers;

    public CaseFiles(Ledger ledger, ReceivedLists lists, Answers answers) {
        this.ledger = ledger;
        this.lists = lists;
        this.answers = answers;
    }

    public CaseFile gather(Agreement agreement, LocalDate asOf) {
        var code = agreement.code();
        return new CaseFile(
                agreement,
                asOf,
                Figures.of(ledger.entries(code)),
                lists.of(code),
                answers.of(code),
                lists.openFindings(code));
    }
}
