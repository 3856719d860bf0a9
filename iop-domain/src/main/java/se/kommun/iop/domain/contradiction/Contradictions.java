package se.kommun.iop.domain.contradiction;

import java.util.List;
import se.kommun.iop.domain.agreement.Agreement;

/** All that contradicts itself in an agreement. What contradicts itself is refused where it is typed. */
public final class Contradictions {

    private static final List<Rule> RULES = List.of(
            new NothingIsSignedBeforeItIsWritten(),
            new MinutesAreApprovedAfterTheMeeting(),
            new EachPartySignsOnce(),
            new ASignatureShowsItsAuthority(),
            new NothingIsSignedWithBlanks(),
            new ARoleIsHeldByOneAtATime(),
            new AFollowUpDealsWithItsOwnPoints(),
            new AnOccurrenceBuildsOnAnEarlierOne(),
            new WhatIsClosedWasOpenedBefore(),
            new AnAmendmentIsDecidedByEveryParty(),
            new NoticeNeedsATermAndADialogue(),
            new NothingChangesWhatIsOver(),
            new NothingIsRescindedAfterRemedy(),
            new MoneyGoesForwardInTime(),
            new FundsAreStatedByTheRule());

    private Contradictions() {}

    public static List<Contradiction> in(Agreement agreement) {
        return RULES.stream().flatMap(rule -> rule.examine(agreement)).toList();
    }
}
