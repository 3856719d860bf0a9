package se.kommun.iop.persistence.observation;

import se.kommun.iop.persistence.Database;

class DraftsOnH2Test extends DraftsContract {

    DraftsOnH2Test() {
        super(Database.H2);
    }
}
