package se.kommun.iop.persistence.followup;

import se.kommun.iop.persistence.Database;

class AnswersOnPostgresqlTest extends AnswersContract {

    AnswersOnPostgresqlTest() {
        super(Database.POSTGRESQL);
    }
}
