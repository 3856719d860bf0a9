package se.kommun.iop.ui.command;

import java.util.stream.Collectors;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.Agreements.SaveReply;

/** The agreement that somebody names: by case number, by code, or as a file that becomes its current version. */
record KnownAgreement(Desk desk, Registers registers) {

    Agreement find(String name, boolean keepFile) {
        if (!AgreementFiles.isMeant(name)) {
            return registers.agreements().findKnownAs(name).orElseThrow(() -> unknown(name));
        }
        var agreement = new AgreementFiles(desk).read(name);
        if (keepFile) {
            keep(agreement);
        }
        return agreement;
    }

    SaveReply keep(Agreement agreement) {
        var reply = registers
                .agreements()
                .save(agreement, Registers.user(), desk.clock().instant());
        if (reply instanceof SaveReply.CaseNumberTaken(var other)) {
            throw Stop.wrongUsage(desk.say("case-number-taken", other.text()));
        }
        return reply;
    }

    private Stop unknown(String name) {
        var known = registers.agreements().all().stream()
                .map(agreement -> agreement.code().text())
                .collect(Collectors.joining(", "));
        return Stop.wrongUsage(
                known.isEmpty() ? desk.say("agreements-none", name) : desk.say("agreement-unknown-of", name, known));
    }
}
