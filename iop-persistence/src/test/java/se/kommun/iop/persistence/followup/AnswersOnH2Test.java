package se.kommun.iop.persistence.followup;

import se.kommun.iop.persistence.Database;

class AnswersOnH2Test extends AnswersContract {

    AnswersOnH2Test() {
        super(Database.H2);
    }
}
