package se.kommun.iop.persistence.observation;

import se.kommun.iop.persistence.Database;

class InterpretationsOnH2Test extends InterpretationsContract {

    InterpretationsOnH2Test() {
        super(Database.H2);
    }
}
