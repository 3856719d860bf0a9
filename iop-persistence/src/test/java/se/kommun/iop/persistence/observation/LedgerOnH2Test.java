package se.kommun.iop.persistence.observation;

import se.kommun.iop.persistence.Database;

class LedgerOnH2Test extends LedgerContract {

    LedgerOnH2Test() {
        super(Database.H2);
    }
}
