package se.kommun.iop.persistence.casefile;

import se.kommun.iop.persistence.Database;

class PapersOnPostgresqlTest extends PapersContract {

    PapersOnPostgresqlTest() {
        super(Database.POSTGRESQL);
    }
}
