package se.kommun.iop.batch.attendanceimport;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.AgreementChange;
import se.kommun.iop.domain.agreement.AgreementVersion;
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
    public Optional<AgreementVersion> current(Code code) {
        return version(code, 1);
    }

    @Override
    public Optional<AgreementVersion> version(Code code, int number) {
        return find(code).map(found -> new AgreementVersion(number, found));
    }

    @Override
    public SaveReply save(Agreement agreement, int began, String by, Instant at, String reason) {
        return new SaveReply.Unchanged();
    }

    @Override
    public List<AgreementChange> changes(Code code) {
        return List.of();
    }
}
