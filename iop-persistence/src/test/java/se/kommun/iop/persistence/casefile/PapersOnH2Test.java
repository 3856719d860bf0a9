package se.kommun.iop.persistence.casefile;

import se.kommun.iop.persistence.Database;

class PapersOnH2Test extends PapersContract {

    PapersOnH2Test() {
        super(Database.H2);
    }
}
