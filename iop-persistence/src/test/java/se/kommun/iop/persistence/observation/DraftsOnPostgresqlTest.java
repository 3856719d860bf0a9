package se.kommun.iop.persistence.observation;

import se.kommun.iop.persistence.Database;

class DraftsOnPostgresqlTest extends DraftsContract {

    DraftsOnPostgresqlTest() {
        super(Database.POSTGRESQL);
    }
}
