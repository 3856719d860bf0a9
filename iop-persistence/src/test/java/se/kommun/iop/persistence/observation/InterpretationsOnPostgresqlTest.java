package se.kommun.iop.persistence.observation;

import se.kommun.iop.persistence.Database;

class InterpretationsOnPostgresqlTest extends InterpretationsContract {

    InterpretationsOnPostgresqlTest() {
        super(Database.POSTGRESQL);
    }
}
