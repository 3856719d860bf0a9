package se.kommun.iop.persistence.original;

import se.kommun.iop.persistence.Database;

class OriginalsOnPostgresqlTest extends OriginalsContract {

    OriginalsOnPostgresqlTest() {
        super(Database.POSTGRESQL);
    }
}
