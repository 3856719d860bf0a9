package se.kommun.iop.domain.agreement;

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
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.condition.Evidence.Kind;
import se.kommun.iop.domain.language.Phrasebook;
import se.kommun.iop.domain.language.Sentence;
import se.kommun.iop.domain.party.DerivedRole;
import se.kommun.iop.domain.party.RoleHolding;
import se.kommun.iop.domain.party.Roles;

class FormalitiesTest {

    private static final LocalDate MEETING = LocalDate.of(2025, 1, 15);
    private static final LocalDate SIGNED = LocalDate.of(2025, 1, 23);

    /** T-02: fourteen days after the meeting of 15 January is 29 January, before the term starts. */
    @Test
    void a_late_approval_is_told_only_when_the_term_may_have_started() {
        assertThat(observed(Sample.agreement())).isEmpty();
        assertThat(observed(decidedOn(LocalDate.of(2025, 1, 18)))).isEmpty();
        assertThat(observed(decidedOn(LocalDate.of(2025, 1, 19))))
                .containsExactly("Protokollet från 19 januari 2025 kan justeras så sent som 2 februari 2025, efter att "
                        + "avtalstiden har börjat 1 februari 2025 (s. 4). Begär omedelbar justering om pengarna behövs "
                        + "före dess.");
        assertThat(observed(decidedOn(LocalDate.of(2025, 1, 6)))).isEmpty();
        var approved = decidedOn(LocalDate.of(2025, 1, 19))
                .with(Sample.agreement(fact(Kind.MINUTES_APPROVED, BOARD, LocalDate.of(2025, 1, 20)))
                        .life());
        assertThat(observed(approved)).isEmpty();
    }

    /** as many originals as parties that sign, and one knows where each is. */
    @Test
    void originals_are_one_for_each_party_and_known() {
        var three = Sample.agreement()
                .revise()
                .signing(new Signing(3, Sample.agreement().signing().slots(), "s. 4"))
                .done();
        assertThat(observed(three))
                .containsExactly("Avtalet är upprättat i 3 original, men 2 parter skriver under (s. 4).");
        assertThat(observed(signed(Optional.empty(), MEETING)))
                .containsExactly("Det är inte noterat var Cykelklubben har sitt original (s. 4).");
        assertThat(observed(signed(Optional.of("kassören"), MEETING))).isEmpty();
    }

    /** minutes from before the latest annual meeting before the signature. */
    @Test
    void minutes_older_than_the_annual_meeting_are_told() {
        var signed = signed(Optional.of("kassören"), MEETING);
        assertThat(observed(held(signed, ASSOCIATION, MEETING))).isEmpty();
        assertThat(observed(held(signed, ASSOCIATION, MEETING.plusDays(1))))
                .containsExactly("Cykelklubben: Protokoll är från 15 januari 2025, före årsmötet 16 januari 2025. "
                        + "Kontrollera att firmatecknaren inte har bytts.");
        assertThat(observed(held(signed, ASSOCIATION, SIGNED))).hasSize(1);
        assertThat(observed(held(signed, ASSOCIATION, SIGNED.plusDays(1)))).isEmpty();
        assertThat(observed(held(signed, UNIT, MEETING.plusDays(1)))).isEmpty();
    }

    /** a person with several roles is told, derived ones too. */
    @Test
    void several_roles_of_one_person_are_information() {
        var roles = new Roles(
                List.of(
                        new RoleHolding("ordförande", "B", MEETING, Optional.empty(), "protokoll"),
                        new RoleHolding("kassör", "A", MEETING, Optional.of(MEETING), "protokoll"),
                        new RoleHolding("revisor", "A", MEETING, Optional.empty(), "protokoll")),
                List.of(new DerivedRole("samordnare", "ordförande", "s. 2")));
        var agreement = Sample.agreement()
                .with(Sample.agreement().life().revise().roles(roles).done());

        assertThat(observed(agreement)).containsExactly("B har flera roller: ordförande och samordnare.");
        assertThat(said(new Formalities(agreement, MEETING).observations()))
                .containsExactly(
                        "A har flera roller: kassör och revisor.", "B har flera roller: ordförande och samordnare.");
    }

    /** T-14: blanks block, each with its place; so does a missing case number. */
    @Test
    void blanks_and_a_missing_case_number_keep_it_from_being_final() {
        assertThat(Finality.of(Sample.agreement()).isFinal()).isTrue();
        var i = Sample.agreement().identity();
        var draft = Sample.agreement()
                .revise()
                .clauses(List.of(Sample.clause("Enligt § XX")))
                .identity(new Identity(
                        i.title(),
                        i.subject(),
                        Optional.empty(),
                        i.municipality(),
                        i.committee(),
                        i.issuedBy(),
                        i.documentDate(),
                        i.draftOf()))
                .done();

        assertThat(Finality.of(draft).isFinal()).isFalse();
        assertThat(said(Finality.of(draft).hindrances()))
                .containsExactly(
                        "Diarienummer saknas. Det krävs innan avtalet är klart för nämnd.",
                        "En lucka är inte ifylld (s. 1): Enligt § XX");
    }

    @Test
    void a_signature_fills_the_blank_for_its_place_and_day() {
        var draft = Sample.agreement()
                .revise()
                .signing(new Signing(
                        2,
                        List.of(
                                slot(UNIT, "Exempelstad den XX januari"),
                                slot(ASSOCIATION, "Exempelstad den XX januari")),
                        "s. 4"))
                .done();
        var once = draft.withSignature(signature(ASSOCIATION, Optional.empty(), MEETING));
        var twice = once.withSignature(signature(ASSOCIATION, Optional.of("kassören"), MEETING));

        assertThat(once.signing().slots())
                .containsExactly(
                        slot(UNIT, "Exempelstad den XX januari"), slot(ASSOCIATION, "Exempelstad den 23 januari 2025"));
        assertThat(once.signing().originals()).isEqualTo(2);
        assertThat(once.life().signatures()).hasSize(1);
        assertThat(twice.life().signatures())
                .singleElement()
                .satisfies(one -> assertThat(one.original()).contains("kassören"));
        assertThat(twice.withSignature(signature(UNIT, Optional.empty(), MEETING))
                        .life()
                        .signatures())
                .hasSize(2);
        assertThat(Sample.agreement()
                        .withSignature(signature(ASSOCIATION, Optional.empty(), MEETING))
                        .signing())
                .isEqualTo(Sample.agreement().signing());
    }

    private static SignatureSlot slot(Code party, String placeAndDate) {
        return new SignatureSlot(party, "För parten", placeAndDate, "ordförande", List.of());
    }

    private static Signature signature(Code party, Optional<String> original, LocalDate minutes) {
        return new Signature(
                party,
                SIGNED,
                "Exempelstad",
                "ordförande",
                List.of(
                        new Authority(
                                Authority.Kind.STATUTES, "Stadgar", MEETING.minusYears(1), "§ 4", Optional.empty()),
                        new Authority(Authority.Kind.MINUTES, "Protokoll", minutes, "§ 6", Optional.empty())),
                original);
    }

    private static Agreement signed(Optional<String> original, LocalDate minutes) {
        return Sample.agreement().withSignature(signature(ASSOCIATION, original, minutes));
    }

    private static Agreement held(Agreement agreement, Code party, LocalDate meeting) {
        var life = agreement.life();
        return agreement.with(life.revise()
                .noted(life.noted().with(fact(Kind.ANNUAL_MEETING, party, meeting)))
                .done());
    }

    private static Agreement decidedOn(LocalDate day) {
        return Sample.agreement()
                .revise()
                .decisions(List.of(new Decision(BOARD, "ingå", "Nämnden", day, "§ 4", Optional.empty(), "s. 2")))
                .done();
    }

    private static List<String> observed(Agreement agreement) {
        return said(new Formalities(agreement, LocalDate.of(2025, 3, 1)).observations());
    }

    private static List<String> said(List<Sentence> sentences) {
        var phrases = Phrasebook.of(Locale.of("sv"));
        return sentences.stream().map(phrases::say).toList();
    }
}
