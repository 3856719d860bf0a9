package se.kommun.iop.ui.noting;

import java.util.List;
import se.kommun.iop.domain.agreement.AgreementChange;
import se.kommun.iop.domain.agreement.AgreementVersion;

/** What became of a change. */
public sealed interface NotingReply {

    /** It is the current version now, or already was. */
    record Noted(AgreementVersion now) implements NotingReply {}

    /** Nothing was saved; each sentence says what is wrong and how to mend it. */
    record Refused(List<String> reasons) implements NotingReply {
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }

    /** Nothing was saved, for others have saved since the change began. */
    record Stale(AgreementVersion begun, AgreementVersion theirs, List<AgreementChange> since) implements NotingReply {
        public Stale {
            since = List.copyOf(since);
        }
    }
}
