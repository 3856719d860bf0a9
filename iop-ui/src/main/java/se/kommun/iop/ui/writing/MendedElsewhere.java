package se.kommun.iop.ui.writing;

import java.util.Optional;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.language.Sentence;
import se.kommun.iop.ui.agreement.AgreementLinks;
import se.kommun.iop.ui.agreement.AgreementTab;
import se.kommun.iop.ui.part.PartLinks;
import se.kommun.iop.ui.part.PartStep;

/** The page where what hinders a paper is mended, when that is not in the paper itself. */
final class MendedElsewhere {

    private MendedElsewhere() {}

    /** Empty where there is nothing to mend: somebody else is to read it, or a day is to come. */
    static Optional<String> address(Sentence sentence, Code agreement) {
        return switch (sentence.key()) {
            case "gate.case-number" -> Optional.of(PartLinks.address(agreement, PartStep.ABOUT));
            case "gate.unknown-measure" -> Optional.of(PartLinks.address(agreement, PartStep.ACTIVITY));
            case "gate.blank.quoted" -> Optional.of(AgreementLinks.address(agreement, AgreementTab.OVERVIEW));
            case "gate.waiting", "gate.left-out", "gate.unknown-list" ->
                Optional.of(AgreementLinks.address(agreement, AgreementTab.LISTS));
            case "funds.unstated" -> Optional.of(AgreementLinks.address(agreement, AgreementTab.FUNDS));
            case "gate.printed" -> address((Sentence) sentence.arguments().getFirst(), agreement);
            default -> Optional.empty();
        };
    }
}
