package se.kommun.iop.persistence.agreement;

import se.kommun.iop.persistence.Database;

class AgreementsOnPostgresqlTest extends AgreementsContract {

    AgreementsOnPostgresqlTest() {
        super(Database.POSTGRESQL);
    }
}
