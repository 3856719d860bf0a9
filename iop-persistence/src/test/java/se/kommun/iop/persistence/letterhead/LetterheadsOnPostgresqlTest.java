package se.kommun.iop.persistence.letterhead;

import se.kommun.iop.persistence.Database;

class LetterheadsOnPostgresqlTest extends LetterheadsContract {

    LetterheadsOnPostgresqlTest() {
        super(Database.POSTGRESQL);
    }
}
