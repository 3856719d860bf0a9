package se.kommun.iop.ui.payment;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.Payments;
import se.kommun.iop.domain.funds.SocialFees;
import se.kommun.iop.domain.payment.AttestRule;

/** What holds for the money of every agreement: who may attest, and the rates of social fees. */
@Component
public class MoneyRules {

    private final AttestRule attest;
    private final SocialFees rates = SocialFees.shipped();

    MoneyRules(Environment settings) {
        attest = settings.getProperty("iop.attest.four-eyes", Boolean.class, true)
                ? AttestRule.ANOTHER_PERSON
                : AttestRule.ANYBODY;
    }

    public Payments payments(Agreement agreement) {
        return new Payments(agreement, rates, attest);
    }
}
