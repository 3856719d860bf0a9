package se.kommun.iop.ui.yearwheel;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.Agreements;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.reports.yearwheel.AgreementLabel;
import se.kommun.iop.ui.frame.Said;

/** How agreements of the register are called in a calendar, each with its version. */
public final class FeedLabels {

    private FeedLabels() {}

    public static Map<Code, AgreementLabel> of(Agreements register, Collection<Agreement> agreements) {
        return agreements.stream().collect(Collectors.toMap(Agreement::code, one -> label(register, one)));
    }

    private static AgreementLabel label(Agreements register, Agreement agreement) {
        var last = register.changes(agreement.code()).getFirst();
        return new AgreementLabel(Said.subject(agreement), last.version(), last.at());
    }
}
