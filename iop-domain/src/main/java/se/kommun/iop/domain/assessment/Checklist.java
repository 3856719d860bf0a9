package se.kommun.iop.domain.assessment;

import java.util.List;
import java.util.stream.Stream;
import se.kommun.iop.domain.assessment.Asked.Option;
import se.kommun.iop.domain.assessment.Asked.Subject;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.language.Sentence;

/** The questions that every agreement of this kind is asked. Which answers are right is for people to say. */
public final class Checklist {

    private static final String SKR = "SKR 2017";
    private static final String PRACTICE = "IOP-praxis";
    private static final String HFD = "HFD 2020:15, LOU";

    /** In the order in which they are put. */
    public static final List<Asked> QUESTIONS = List.of(
            criterion("common-need", SKR),
            criterion("no-detailed-control", SKR),
            criterion("longer-time", SKR),
            criterion("common-follow-up", SKR),
            criterion("their-initiative", PRACTICE),
            criterion("both-contribute", PRACTICE),
            criterion("no-market", PRACTICE),
            criterion("public-benefit-purpose", "LOU 1 kap., idéburen organisation"),
            sign("price-per-unit", HFD),
            sign("bought-before", HFD),
            sign("several-suppliers", HFD),
            sign("detailed-demands", HFD),
            sign("high-value", HFD),
            new Asked(
                    new Code("state-aid"),
                    Subject.STATE_AID,
                    text("state-aid"),
                    Stream.of("no-economic-activity", "de-minimis", "sgei-de-minimis", "other-ground")
                            .map(answer -> option(answer, answer.equals("other-ground")))
                            .toList(),
                    "EU 2023/2831, EU 2023/2832"),
            yesOrNo("recipient-certificate", Subject.STATE_AID, "no", "EU 2023/2831 art. 6"),
            yesOrNo("public-interest", Subject.LEGALITY, "no", "KL 2 kap. 1 §"),
            yesOrNo("equal-treatment", Subject.LEGALITY, "no", "KL 2 kap. 3 §"),
            yesOrNo("support-to-business", Subject.LEGALITY, "yes", "KL 2 kap. 8 §"),
            yesOrNo("conflict-of-interest", Subject.LEGALITY, "yes", "KL 5 kap. 47 §, 6 kap. 28 §"));

    private Checklist() {}

    private static Asked criterion(String code, String source) {
        return yesOrNo(code, Subject.CRITERIA, "no", source);
    }

    private static Asked sign(String code, String source) {
        return yesOrNo(code, Subject.PROCUREMENT, "yes", source);
    }

    private static Asked yesOrNo(String code, Subject subject, String warning, String source) {
        return new Asked(
                new Code(code),
                subject,
                text(code),
                Stream.of("yes", "no", "unclear")
                        .map(answer -> option(answer, answer.equals(warning)))
                        .toList(),
                source);
    }

    private static Option option(String code, boolean warns) {
        return new Option(new Code(code), Sentence.of("assessment.answer." + code), warns);
    }

    private static Sentence text(String code) {
        return Sentence.of("assessment." + code);
    }
}
