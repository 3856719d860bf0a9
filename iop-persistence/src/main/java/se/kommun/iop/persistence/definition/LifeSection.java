package se.kommun.iop.persistence.definition;

import se.kommun.iop.domain.agreement.Life;
import se.kommun.iop.domain.condition.Evidence;

/** What has happened since the agreement was written: one key of the file for each kind of fact, all of them optional. */
final class LifeSection {

    private LifeSection() {}

    static Life read(Part file, EvidenceSection facts) {
        return Life.of(new Evidence(file.parts("evidence", facts::readFact)));
    }

    static void write(Life life, Written file) {
        file.ifAny("evidence", life.noted().facts(), EvidenceSection::write);
    }
}
