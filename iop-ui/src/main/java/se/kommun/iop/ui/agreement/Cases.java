package se.kommun.iop.ui.agreement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.AgreementVersion;
import se.kommun.iop.domain.agreement.Agreements;
import se.kommun.iop.domain.casefile.CaseFile;
import se.kommun.iop.domain.casefile.CaseFiles;
import se.kommun.iop.domain.casefile.Snapshot;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.followup.Answers;
import se.kommun.iop.domain.observation.Ledger;
import se.kommun.iop.domain.observation.ReceivedLists;

/** Fetches the file of an agreement (akt) as it stands today, or at another cut-off date. */
@Component
public class Cases {

    private final Agreements agreements;
    private final CaseFiles files;
    private final Clock clock;

    Cases(Agreements agreements, Ledger ledger, ReceivedLists lists, Answers answers, Clock clock) {
        this.agreements = agreements;
        this.files = new CaseFiles(ledger, lists, answers);
        this.clock = clock;
    }

    public List<Agreement> agreements() {
        return agreements.all();
    }

    /** The agreement with the number of its version, from which a change begins. */
    Optional<AgreementVersion> current(String code) {
        return Code.isValid(code) ? agreements.current(new Code(code)) : Optional.empty();
    }

    public Optional<Agreement> find(String code) {
        return Code.isValid(code) ? agreements.find(new Code(code)) : Optional.empty();
    }

    public CaseFile file(Agreement agreement) {
        return file(agreement, cutOff(agreement));
    }

    public CaseFile file(Agreement agreement, LocalDate asOf) {
        return files.gather(agreement, asOf);
    }

    public Snapshot snapshot(Agreement agreement, LocalDate asOf) {
        return Snapshot.of(file(agreement, asOf), clock.instant());
    }

    /** Today, or the last day of a term that is over. */
    public LocalDate cutOff(Agreement agreement) {
        var today = today();
        var last = agreement.term().period().through();
        return today.isAfter(last) ? last : today;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
