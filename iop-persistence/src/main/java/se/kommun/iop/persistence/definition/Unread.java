package se.kommun.iop.persistence.definition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.kommun.iop.domain.activity.Measure;
import se.kommun.iop.domain.calendar.Period;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.condition.Condition;
import se.kommun.iop.domain.followup.Due;
import se.kommun.iop.domain.followup.FollowUp;
import se.kommun.iop.domain.money.Money;
import se.kommun.iop.domain.party.LegalPerson;
import se.kommun.iop.domain.party.OrganisationNumber;
import se.kommun.iop.domain.party.Party;

/**
 * What stands where a faulty value stood, so that the rest can be read and all faults told at once. A file with a fault is
 * never taken in, so none of this leaves the reader.
 */
final class Unread {

    static final String TEXT = "unread";
    static final Code CODE = new Code("unread");
    static final LocalDate DAY = LocalDate.EPOCH;
    static final Period PERIOD = new Period(DAY, DAY);
    static final Money MONEY = Money.ZERO;
    static final Due DUE = new Due.Throughout();
    static final Condition CONDITION = new Condition.NotBefore(DAY);
    static final OrganisationNumber NUMBER = new OrganisationNumber("8020000009");
    static final LegalPerson LEGAL_PERSON = new LegalPerson("", NUMBER);
    static final FollowUp.Point POINT = new FollowUp.Point(CODE, "", FollowUp.Content.TEXT, "");
    static final Party PARTY = new Party.PublicUnit(CODE, "", "", "", "", LEGAL_PERSON, "", Optional.empty());
    static final Measure MEASURE = new Measure(CODE, "", "", List.of(), 0, 1);

    private Unread() {}
}
