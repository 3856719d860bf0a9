package se.kommun.iop.persistence.definition;

import java.util.OptionalInt;
import se.kommun.iop.domain.agreement.OutsideDuty;

/** {@code outside-duties}: what law, policy and practice add to what the agreement says. */
record OutsideDutySection(AgreementCodes codes) {

    OutsideDuty read(Part part) {
        return new OutsideDuty(
                codes.outsideDuties().declare(part),
                part.text("text"),
                part.text("owner"),
                part.need("due").map(DueSection::read).orElse(Unread.DUE),
                part.need("basis")
                        .flatMap(value -> value.choice(OutsideDuty.Basis.class))
                        .orElse(OutsideDuty.Basis.PRACTICE),
                part.ifAny("every-years")
                        .flatMap(value -> value.whole(1, 50))
                        .map(OptionalInt::of)
                        .orElse(OptionalInt.empty()),
                part.text("source"));
    }

    static Written write(OutsideDuty duty) {
        var written = new Written()
                .put("code", duty.code())
                .put("text", duty.text())
                .put("owner", duty.owner())
                .put("due", DueSection.write(duty.due()))
                .put("basis", duty.basis());
        duty.everyYears().ifPresent(years -> written.put("every-years", years));
        return written.put("source", duty.source());
    }
}
