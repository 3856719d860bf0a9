package se.kommun.iop.persistence.observation;

import se.kommun.iop.persistence.Database;

class LedgerOnPostgresqlTest extends LedgerContract {

    LedgerOnPostgresqlTest() {
        super(Database.POSTGRESQL);
    }
}
