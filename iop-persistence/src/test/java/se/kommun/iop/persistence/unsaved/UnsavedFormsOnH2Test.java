package se.kommun.iop.persistence.unsaved;

import se.kommun.iop.persistence.Database;

class UnsavedFormsOnH2Test extends UnsavedFormsContract {

    UnsavedFormsOnH2Test() {
        super(Database.H2);
    }
}
