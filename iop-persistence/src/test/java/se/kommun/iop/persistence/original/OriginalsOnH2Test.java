package se.kommun.iop.persistence.original;

import se.kommun.iop.persistence.Database;

class OriginalsOnH2Test extends OriginalsContract {

    OriginalsOnH2Test() {
        super(Database.H2);
    }
}
