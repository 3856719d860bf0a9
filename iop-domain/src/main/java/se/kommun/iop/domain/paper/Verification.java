package se.kommun.iop.domain.paper;

import java.util.List;
import se.kommun.iop.domain.casefile.CaseFile;
import se.kommun.iop.domain.difference.AgreementDifference;
import se.kommun.iop.domain.observation.FigureChange;

/**
 * Whether an issued paper still holds, and what has changed beneath it (kontroll av ett utlämnat papper).
 *
 * @param remade whether its snapshot can be gathered again from what is kept, exactly as it was
 * @param same whether it would be made from exactly the same today
 * @param figures what counts now and did not then, or the other way round
 * @param texts what says something else now
 * @param agreement what has been changed or noted in the agreement
 */
public record Verification(
        IssuedPaper paper,
        boolean remade,
        boolean same,
        FigureDifference figures,
        List<TextChange> texts,
        AgreementDifference agreement) {

    public Verification {
        texts = List.copyOf(texts);
    }

    /**
     * @param then the case as it was known when the paper was made
     * @param now the case as it is known, at the paper's cut-off
     */
    static Verification of(IssuedPaper paper, CaseFile then, CaseFile now) {
        var before = paper.paper().frozen(then, paper.at());
        var after = paper.paper().frozen(now, paper.at());
        return new Verification(
                paper,
                before.checksum().equals(paper.checksum()),
                after.checksum().equals(paper.checksum()),
                new FigureDifference(
                        now.agreement(),
                        FigureChange.between(
                                before.caseFile().figures(), after.caseFile().figures())),
                TextChange.between(before.caseFile(), after.caseFile()),
                AgreementDifference.between(then.agreement(), now.agreement()));
    }
}
