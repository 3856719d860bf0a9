package se.kommun.iop.ui.funds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.kommun.iop.domain.agreement.Payments;
import se.kommun.iop.domain.funds.SocialFees;
import se.kommun.iop.domain.money.Money;
import se.kommun.iop.domain.payment.AttestRule;
import se.kommun.iop.ui.frame.AmountField;
import se.kommun.iop.ui.house.Shelf;

class FundsPanelTest {

    @Test
    void a_statement_says_line_by_line_what_the_agreement_says_and_what_is_left() {
        var payments = new Payments(Shelf.homework(), SocialFees.shipped(), AttestRule.ANOTHER_PERSON);

        assertThat(text(payments))
                .contains("34 740 kr av 60 000 kr är använt enligt redovisningen; 25 260 kr återstår.")
                .contains("Sociala avgifter 7 540 kr stämmer med lönen på rad 1")
                .contains(
                        "Bedömd som ersättningsgill av handläggaren 2 april 2025", "används bara på läxhjälpen (B:11)")
                .contains("Ingen redovisning har kommit in.")
                .doesNotContain("Ingen del av ersättningen");
    }

    @Test
    void an_agreement_that_does_not_bind_the_money_has_nothing_to_state_against() {
        var free = Shelf.homework().revise().fundsRule(Optional.empty()).done();

        assertThat(text(new Payments(free, SocialFees.shipped(), AttestRule.ANYBODY)))
                .contains("Avtalet säger inte vad pengarna får användas till");
    }

    @Test
    void an_amount_is_read_as_people_write_it() {
        var field = new AmountField("Belopp");
        field.setMoney(new Money(12_345_678));
        assertThat(field.isRight()).isTrue();
        assertThat(field.money()).isEqualTo(new Money(12_345_678));
        field.setValue("1 250,5 kr");
        assertThat(field.money()).isEqualTo(new Money(125_050));
        for (var wrong : new String[] {"", "0", "-5", "1,234", "tusen", "1e3"}) {
            field.setValue(wrong);
            assertThat(field.isRight()).as(wrong).isFalse();
            assertThat(field.getErrorMessage()).isNotBlank();
        }
    }

    private static String text(Payments payments) {
        return new FundsPanel(payments, Optional.empty())
                .getElement()
                .getTextRecursively()
                .replace('\u00a0', ' ');
    }
}
