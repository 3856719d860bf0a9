package se.kommun.iop.persistence.observation;

import se.kommun.iop.persistence.Database;

class ReceivedListsOnPostgresqlTest extends ReceivedListsContract {

    ReceivedListsOnPostgresqlTest() {
        super(Database.POSTGRESQL);
    }
}
