package se.kommun.iop.persistence.observation;

import se.kommun.iop.persistence.Database;

class ReceivedListsOnH2Test extends ReceivedListsContract {

    ReceivedListsOnH2Test() {
        super(Database.H2);
    }
}
