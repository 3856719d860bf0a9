package se.kommun.iop.domain.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.kommun.iop.domain.language.Sentence;

/**
 * How an agreement stands on a day, and why.
 *
 * @param because what it follows from, with days and clauses
 */
public record StandingExplained(Standing standing, List<Sentence> because) {

    public StandingExplained {
        because = List.copyOf(because);
    }

    public static StandingExplained of(Agreement agreement, LocalDate today) {
        var entering = new Entering(agreement, today);
        var because = new ArrayList<>(entering.because());
        if (!entering.isDecided()) {
            return new StandingExplained(Standing.DRAFT, because);
        }
        if (!entering.isSignedByAll()) {
            return new StandingExplained(entering.hasDecision() ? Standing.DECIDED : Standing.DRAFT, because);
        }
        var ending = new Ending(agreement, today);
        because.addAll(ending.because());
        return new StandingExplained(ending.standing(), because);
    }
}
