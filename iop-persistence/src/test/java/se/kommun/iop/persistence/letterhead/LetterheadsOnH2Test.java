package se.kommun.iop.persistence.letterhead;

import se.kommun.iop.persistence.Database;

class LetterheadsOnH2Test extends LetterheadsContract {

    LetterheadsOnH2Test() {
        super(Database.H2);
    }
}
