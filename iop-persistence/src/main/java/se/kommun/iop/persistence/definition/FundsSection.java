package se.kommun.iop.persistence.definition;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.kommun.iop.domain.funds.Assurance;
import se.kommun.iop.domain.funds.Funds;
import se.kommun.iop.domain.funds.FundsLine;
import se.kommun.iop.domain.funds.LineJudgement;
import se.kommun.iop.domain.funds.Transfer;

/** {@code funds}: what has been stated about the use of the money. */
record FundsSection(AgreementCodes codes, Set<Integer> instalments, Set<Integer> numbers, Map<Value, Integer> feesOn) {

    FundsSection(AgreementCodes codes, Set<Integer> instalments) {
        this(codes, instalments, new HashSet<>(), new LinkedHashMap<>());
    }

    Funds read(Part part) {
        var lines = part.parts("lines", this::line);
        resolve();
        return new Funds(lines, part.parts("transfers", this::transfer), part.parts("assurances", this::assurance));
    }

    private FundsLine line(Part part) {
        return new FundsLine(
                Numbers.read(part, "number", numbers),
                instalment(part),
                codes.costKinds().refer(part, "kind"),
                part.text("text"),
                Periods.read(part).orElse(Unread.PERIOD),
                day(part, "paid-on"),
                part.need("amount").flatMap(Value::amount).orElse(Unread.MONEY),
                feesOn(part),
                part.ifAny("birth-year")
                        .flatMap(value -> value.whole(1900, 2100))
                        .map(Year::of),
                part.partIfAny("judgement", FundsSection::judgement));
    }

    private List<Integer> feesOn(Part part) {
        var numbersOn = new ArrayList<Integer>();
        for (var item : part.items("fees-on")) {
            item.whole(1, 9999).ifPresent(number -> {
                numbersOn.add(number);
                feesOn.put(item, number);
            });
        }
        return numbersOn;
    }

    /** A line of fees may stand before the wages that it is on, so this is asked when all lines are read. */
    private void resolve() {
        feesOn.forEach((value, number) -> Numbers.refer(value, number, numbers, "kind.funds-line"));
    }

    private static LineJudgement judgement(Part part) {
        var reason = part.text("reason");
        return new LineJudgement(
                part.need("eligible").flatMap(Value::yes).orElse(false),
                reason.isBlank() ? "-" : reason,
                part.text("by"),
                day(part, "on"));
    }

    private Transfer transfer(Part part) {
        return new Transfer(
                instalment(part),
                part.need("from").map(codes.parties()::referAlsoApart).orElse(Unread.CODE),
                part.need("to").map(codes.parties()::referAlsoApart).orElse(Unread.CODE),
                day(part, "on"),
                part.need("amount").flatMap(Value::amount).orElse(Unread.MONEY),
                part.text("reference"));
    }

    private Assurance assurance(Part part) {
        return new Assurance(
                instalment(part),
                codes.parties().refer(part, "party"),
                part.need("none-for-refused").flatMap(Value::yes).orElse(false),
                day(part, "on"));
    }

    private int instalment(Part part) {
        return Numbers.refer(part, "instalment", instalments, "kind.instalment");
    }

    private static LocalDate day(Part part, String key) {
        return part.need(key).flatMap(Value::day).orElse(Unread.DAY);
    }

    static Written write(Funds funds) {
        return new Written()
                .ifAny("lines", funds.lines(), FundsSection::write)
                .ifAny("transfers", funds.transfers(), FundsSection::write)
                .ifAny("assurances", funds.assurances(), FundsSection::write);
    }

    private static Written write(FundsLine line) {
        return new Written()
                .put("number", line.number())
                .put("instalment", line.instalment())
                .put("kind", line.kind())
                .put("text", line.text())
                .period(line.period())
                .put("paid-on", line.paidOn())
                .put("amount", line.amount())
                .ifAny("fees-on", line.feesOn())
                .ifAny("birth-year", line.birthYear().map(Year::getValue))
                .ifAny("judgement", line.judgement(), FundsSection::write);
    }

    private static Written write(LineJudgement judgement) {
        return new Written()
                .put("eligible", judgement.eligible())
                .put("reason", judgement.reason())
                .put("by", judgement.by())
                .put("on", judgement.on());
    }

    private static Written write(Transfer transfer) {
        return new Written()
                .put("instalment", transfer.instalment())
                .put("from", transfer.from())
                .put("to", transfer.to())
                .put("on", transfer.on())
                .put("amount", transfer.amount())
                .put("reference", transfer.reference());
    }

    private static Written write(Assurance assurance) {
        return new Written()
                .put("instalment", assurance.instalment())
                .put("party", assurance.party())
                .put("none-for-refused", assurance.noneForRefused())
                .put("on", assurance.on());
    }
}
