package se.kommun.iop.domain.contradiction;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kommun.iop.domain.agreement.Sample.ASSOCIATION;
import static se.kommun.iop.domain.agreement.Sample.BOARD;
import static se.kommun.iop.domain.agreement.Sample.UNIT;
import static se.kommun.iop.domain.agreement.Sample.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.Authority;
import se.kommun.iop.domain.agreement.Footnote;
import se.kommun.iop.domain.agreement.Sample;
import se.kommun.iop.domain.agreement.Signature;
import se.kommun.iop.domain.agreement.SignatureSlot;
import se.kommun.iop.domain.agreement.Signing;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.condition.Evidence;
import se.kommun.iop.domain.language.Phrasebook;
import se.kommun.iop.domain.party.RoleHolding;
import se.kommun.iop.domain.party.Roles;

class ContradictionsTest {

    /** The document is from 7 January, the meeting on 15 January 2025. */
    private static final LocalDate WRITTEN = LocalDate.of(2025, 1, 7);

    private static final LocalDate MEETING = LocalDate.of(2025, 1, 15);

    @Test
    void nothing_is_signed_before_the_document_is_written() {
        assertThat(told(Sample.agreement(fact(Evidence.Kind.SIGNED, UNIT, WRITTEN))))
                .isEmpty();
        assertThat(told(Sample.agreement(fact(Evidence.Kind.SIGNED, UNIT, WRITTEN.minusDays(1)))))
                .containsExactly("evidence[0].on: Fritidsenheten kan inte ha skrivit under 6 januari 2025: "
                        + "dokumentet är daterat 7 januari 2025.");
        assertThat(told(signed(signature(UNIT, WRITTEN), signature(ASSOCIATION, WRITTEN))))
                .isEmpty();
        assertThat(told(signed(signature(UNIT, WRITTEN), signature(ASSOCIATION, WRITTEN.minusDays(1)))))
                .containsExactly("signatures[1].on: Cykelklubben kan inte ha skrivit under 6 januari 2025: "
                        + "dokumentet är daterat 7 januari 2025.");
    }

    @Test
    void a_party_signs_once() {
        assertThat(told(signed(
                        signature(UNIT, MEETING),
                        signature(ASSOCIATION, MEETING),
                        signature(UNIT, MEETING.plusDays(1)))))
                .containsExactly("signatures[2].party: Fritidsenheten har redan skrivit under.");
    }

    @ParameterizedTest
    @EnumSource(names = {"DECIDED", "MINUTES_APPROVED", "POSTED"})
    void nothing_of_a_meeting_is_before_the_meeting(Evidence.Kind kind) {
        assertThat(told(Sample.agreement(fact(kind, BOARD, MEETING)))).isEmpty();
        assertThat(told(Sample.agreement(fact(kind, BOARD, MEETING.minusDays(1)))))
                .singleElement()
                .asString()
                .startsWith("evidence[0].on: ")
                .endsWith("14 januari 2025: sammanträdet är 15 januari 2025.");
    }

    @ParameterizedTest
    @EnumSource(names = {"FOLLOWED_UP", "OTHER"})
    void other_facts_have_nothing_to_do_with_the_meeting(Evidence.Kind kind) {
        assertThat(told(Sample.agreement(fact(kind, BOARD, WRITTEN.minusYears(1)))))
                .isEmpty();
    }

    @Test
    void a_decision_that_the_agreement_does_not_know_has_no_meeting() {
        assertThat(told(Sample.agreement(fact(Evidence.Kind.DECIDED, new Code("annat"), WRITTEN.minusYears(1)))))
                .isEmpty();
    }

    @Test
    void an_approval_is_posted_when_there_is_one() {
        var approved = fact(Evidence.Kind.MINUTES_APPROVED, BOARD, MEETING.plusDays(8));
        assertThat(told(Sample.agreement(approved, fact(Evidence.Kind.POSTED, BOARD, MEETING.plusDays(8)))))
                .isEmpty();
        assertThat(told(Sample.agreement(approved, fact(Evidence.Kind.POSTED, BOARD, MEETING.plusDays(7)))))
                .containsExactly("evidence[1].on: Justeringen kan inte ha anslagits 22 januari 2025: "
                        + "protokollet justerades 23 januari 2025.");
        var other = fact(Evidence.Kind.MINUTES_APPROVED, new Code("annat"), MEETING.plusDays(8));
        assertThat(told(Sample.agreement(other, fact(Evidence.Kind.POSTED, BOARD, MEETING.plusDays(7)))))
                .isEmpty();
        var decided = fact(Evidence.Kind.DECIDED, BOARD, MEETING.plusDays(8));
        assertThat(told(Sample.agreement(decided, fact(Evidence.Kind.POSTED, BOARD, MEETING.plusDays(7)))))
                .isEmpty();
    }

    @Test
    void a_role_passes_on_only_when_it_has_been_left() {
        var first = holding("ordförande", MEETING, Optional.of(MEETING.plusDays(9)));
        assertThat(told(held(first, holding("ordförande", MEETING.plusDays(10), Optional.empty()))))
                .isEmpty();
        assertThat(told(held(first, holding("ordförande", MEETING.plusDays(9), Optional.empty()))))
                .containsExactly("roles.holdings[1].from: Rollen ordförande skulle ha två innehavare samtidigt: "
                        + "den ena från 15 januari 2025, den andra från 24 januari 2025.");
        assertThat(told(held(holding("ordförande", MEETING.plusDays(10), Optional.empty()), first)))
                .isEmpty();
        assertThat(told(held(holding("ordförande", MEETING.plusDays(9), Optional.empty()), first)))
                .hasSize(1);
        assertThat(told(held(first, holding("kassör", MEETING, Optional.empty()))))
                .isEmpty();
        assertThat(told(held(
                        holding("ordförande", MEETING, Optional.empty()),
                        holding("ordförande", MEETING.plusYears(1), Optional.empty()))))
                .hasSize(1);
    }

    @Test
    void a_role_is_not_left_before_it_is_taken_up() {
        assertThat(told(held(holding("ordförande", MEETING, Optional.of(MEETING)))))
                .isEmpty();
        assertThat(told(held(holding("ordförande", MEETING, Optional.of(MEETING.minusDays(1))))))
                .containsExactly("roles.holdings[0].through: Rollen ordförande kan inte lämnas innan den börjar "
                        + "15 januari 2025.");
    }

    @Test
    void every_contradiction_says_how_to_mend_it_in_both_languages() {
        var found = Contradictions.in(Sample.agreement(fact(Evidence.Kind.SIGNED, UNIT, WRITTEN.minusDays(1))));
        for (var language : List.of("sv", "en")) {
            var phrases = Phrasebook.of(Locale.of(language));
            assertThat(found)
                    .allSatisfy(one -> assertThat(phrases.say(one.remedy())).isNotBlank());
        }
    }

    /** an association shows its statutes and the election, a public body its decision, all valid on the day. */
    @Test
    void a_signature_shows_what_gave_the_right_to_it() {
        var decision = authority(Authority.Kind.DECISION, WRITTEN, Optional.empty());
        var statutes = authority(Authority.Kind.STATUTES, WRITTEN, Optional.empty());
        var minutes = authority(Authority.Kind.MINUTES, WRITTEN, Optional.empty());

        assertThat(told(signed(signature(UNIT, MEETING, decision)))).isEmpty();
        assertThat(told(signed(signature(UNIT, MEETING, statutes, minutes))))
                .containsExactly("signatures[0].authorities: Det visas inte att den som skrev under för Fritidsenheten "
                        + "hade rätt till det: beslutet saknas.");
        assertThat(told(signed(signature(ASSOCIATION, MEETING, minutes, statutes))))
                .isEmpty();
        for (var one : List.of(statutes, minutes, decision)) {
            assertThat(told(signed(signature(ASSOCIATION, MEETING, one))))
                    .containsExactly("signatures[0].authorities: Det visas inte att den som skrev under för "
                            + "Cykelklubben var firmatecknare: två handlingar behövs.");
        }
    }

    @Test
    void what_gives_the_right_to_sign_holds_on_that_day() {
        assertThat(told(signed(
                        signature(UNIT, MEETING, authority(Authority.Kind.DECISION, MEETING, Optional.of(MEETING))))))
                .isEmpty();
        assertThat(told(signed(signature(
                        UNIT, MEETING, authority(Authority.Kind.DECISION, MEETING.plusDays(1), Optional.empty())))))
                .containsExactly("signatures[0].authorities[0].dated: Handling (16 januari 2025) gällde inte den "
                        + "15 januari 2025, då underskriften gjordes.");
        assertThat(told(signed(signature(
                        UNIT,
                        MEETING,
                        authority(Authority.Kind.DECISION, WRITTEN, Optional.empty()),
                        authority(Authority.Kind.DECISION, WRITTEN, Optional.of(MEETING.minusDays(1)))))))
                .singleElement()
                .asString()
                .startsWith("signatures[0].authorities[1].dated: ");
    }

    /** T-14: no signature under a blank, but for the blank that the signature itself fills. */
    @Test
    void nobody_signs_a_text_with_blanks() {
        var draft = Sample.agreement()
                .revise()
                .footnotes(List.of(new Footnote(1, "Enligt beslut § XX", UNIT, "s. 5")))
                .signing(new Signing(
                        1, List.of(new SignatureSlot(UNIT, "För", "den XX januari", "chef", List.of())), "s. 4"))
                .done();
        assertThat(told(draft)).isEmpty();
        assertThat(told(draft.with(signed(signature(UNIT, MEETING)).life())))
                .containsExactly(
                        "signatures[0].on: Avtalet kan inte undertecknas med en lucka (s. 5): Enligt beslut § XX");
    }

    /** With all that shows the right to sign. */
    private static Signature signature(Code party, LocalDate on) {
        return signature(
                party,
                on,
                authority(Authority.Kind.DECISION, WRITTEN.minusYears(1), Optional.empty()),
                authority(Authority.Kind.STATUTES, WRITTEN.minusYears(1), Optional.empty()),
                authority(Authority.Kind.MINUTES, WRITTEN.minusYears(1), Optional.empty()));
    }

    private static Signature signature(Code party, LocalDate on, Authority... authorities) {
        return new Signature(party, on, "Exempelstad", "chef", List.of(authorities), Optional.empty());
    }

    private static Authority authority(Authority.Kind kind, LocalDate dated, Optional<LocalDate> through) {
        return new Authority(kind, "Handling", dated, "§ 4", through);
    }

    private static Agreement signed(Signature... signatures) {
        var agreement = Sample.agreement();
        return agreement.with(
                agreement.life().revise().signatures(List.of(signatures)).done());
    }

    private static RoleHolding holding(String role, LocalDate from, Optional<LocalDate> through) {
        return new RoleHolding(role, "innehavare", from, through, "protokoll");
    }

    private static Agreement held(RoleHolding... holdings) {
        var agreement = Sample.agreement();
        return agreement.with(agreement
                .life()
                .revise()
                .roles(new Roles(List.of(holdings), List.of()))
                .done());
    }

    private static List<String> told(Agreement agreement) {
        var phrases = Phrasebook.of(Locale.of("sv"));
        return Contradictions.in(agreement).stream()
                .map(one -> one.path() + ": " + phrases.say(one.problem()))
                .toList();
    }
}
