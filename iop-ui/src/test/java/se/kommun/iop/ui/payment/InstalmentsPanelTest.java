package se.kommun.iop.ui.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;
import se.kommun.iop.domain.condition.Explanation;
import se.kommun.iop.domain.payment.AttestRule;
import se.kommun.iop.domain.payment.InstalmentProgress.State;
import se.kommun.iop.ui.house.Shelf;

class InstalmentsPanelTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 5, 2);

    private final MoneyRules rules = new MoneyRules(new MockEnvironment());

    @Test
    void an_instalment_says_how_far_it_has_come_and_why() {
        var panel = new InstalmentsPanel(rules.payments(Shelf.homework()), TODAY, Optional.empty());

        assertThat(panel.getElement().getTextRecursively())
                .contains("Delbetalning 1: 60\u00a0000\u00a0kr", "beräknat")
                .contains("Rekvisition LR 2025-01 betalades 10 februari 2025")
                .contains("21 januari 2025 av enhetschefen")
                .contains("Får faktureras enligt B:16 sedan 1 april 2025.")
                .contains("Uppföljningen är inte genomförd: Uppföljning av vårterminen");
    }

    /** T-27: a setting of the house, on unless somebody turns it off. */
    @Test
    void four_eyes_are_a_setting() {
        var off = new MockEnvironment().withProperty("iop.attest.four-eyes", "false");

        assertThat(rules.payments(Shelf.homework()).rule()).isEqualTo(AttestRule.ANOTHER_PERSON);
        assertThat(new MoneyRules(off).payments(Shelf.homework()).rule()).isEqualTo(AttestRule.ANYBODY);
    }

    /** What if: everything that is missing were there. */
    @Test
    void a_supposition_is_judged_and_said_but_not_kept() {
        var known = rules.payments(Shelf.lunches());
        var missing = known.agreement().judgeInstalments(TODAY).getFirst().because().missing().stream()
                .map(Explanation::condition)
                .toList();
        var supposed = new Supposition(TODAY, missing);

        assertThat(supposed.payments(known).progress(TODAY).getFirst().state()).isEqualTo(State.PAYABLE);
        assertThat(supposed.said(known.agreement())).contains("2 maj 2025", "Undertecknat av LIPS 2 maj 2025");
        assertThat(known.progress(TODAY).getFirst().state()).isEqualTo(State.BLOCKED);
        assertThat(supposed.isNone(TODAY)).isFalse();
        assertThat(new Supposition(TODAY, Set.of()).isNone(TODAY)).isTrue();
        assertThat(new Supposition(TODAY, Set.of()).isNone(TODAY.plusDays(1))).isFalse();
    }
}
