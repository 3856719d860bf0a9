package se.kommun.iop.persistence.unsaved;

import se.kommun.iop.persistence.Database;

class UnsavedFormsOnPostgresqlTest extends UnsavedFormsContract {

    UnsavedFormsOnPostgresqlTest() {
        super(Database.POSTGRESQL);
    }
}
