package se.kommun.iop.persistence.obligation;

import se.kommun.iop.persistence.Database;

class CalendarFeedsOnH2Test extends CalendarFeedsContract {

    CalendarFeedsOnH2Test() {
        super(Database.H2);
    }
}
