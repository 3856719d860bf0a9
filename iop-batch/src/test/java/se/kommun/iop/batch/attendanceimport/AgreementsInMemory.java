package se.kommun.iop.batch.attendanceimport;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.AgreementChange;
import se.kommun.iop.domain.agreement.Agreements;
import se.kommun.iop.domain.code.Code;

/** A few agreements that never change. */
record AgreementsInMemory(List<Agreement> all) implements Agreements {

    @Override
    public Optional<Agreement> find(Code code) {
        return all.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    @Override
    public Optional<Agreement> findKnownAs(String name) {
        return all.stream().filter(one -> one.isKnownAs(name)).findFirst();
    }

    @Override
    public SaveReply save(Agreement agreement, String by, Instant at) {
        return new SaveReply.Unchanged();
    }

    @Override
    public List<AgreementChange> changes(Code code) {
        return List.of();
    }
}
