package se.kommun.iop.persistence.obligation;

import se.kommun.iop.persistence.Database;

class CalendarFeedsOnPostgresqlTest extends CalendarFeedsContract {

    CalendarFeedsOnPostgresqlTest() {
        super(Database.POSTGRESQL);
    }
}
