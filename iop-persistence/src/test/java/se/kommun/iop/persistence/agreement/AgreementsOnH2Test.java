package se.kommun.iop.persistence.agreement;

import se.kommun.iop.persistence.Database;

class AgreementsOnH2Test extends AgreementsContract {

    AgreementsOnH2Test() {
        super(Database.H2);
    }
}
