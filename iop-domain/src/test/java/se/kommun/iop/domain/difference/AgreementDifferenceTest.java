package se.kommun.iop.domain.difference;

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
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.Authority;
import se.kommun.iop.domain.agreement.Sample;
import se.kommun.iop.domain.agreement.Signature;
import se.kommun.iop.domain.agreement.Signing;
import se.kommun.iop.domain.change.Occurrence;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.condition.Condition;
import se.kommun.iop.domain.condition.Evidence;
import se.kommun.iop.domain.money.Money;
import se.kommun.iop.domain.party.RoleHolding;
import se.kommun.iop.domain.party.Roles;
import se.kommun.iop.domain.payment.Instalment;

class AgreementDifferenceTest {

    private static final LocalDate DAY = LocalDate.of(2025, 1, 30);
    private static final Agreement BEFORE = Sample.agreement();

    @Test
    void equal_agreements_do_not_differ() {
        assertThat(AgreementDifference.between(BEFORE, Sample.agreement()).isNone())
                .isTrue();
        assertThat(AgreementDifference.between(BEFORE, amount(50_000)).isNone()).isFalse();
    }

    @Test
    void a_field_that_was_put_otherwise_is_told_where_it_stands_with_before_and_after() {
        assertThat(said(BEFORE, amount(50_000))).containsExactly("INSTALMENTS|2 › belopp|35 000 kr|50 000 kr");
    }

    @Test
    void an_optional_field_comes_and_goes() {
        var without = BEFORE.revise()
                .identity(new se.kommun.iop.domain.agreement.Identity(
                        BEFORE.identity().title(),
                        BEFORE.identity().subject(),
                        Optional.empty(),
                        BEFORE.identity().municipality(),
                        BEFORE.identity().committee(),
                        BEFORE.identity().issuedBy(),
                        BEFORE.identity().documentDate(),
                        Optional.of(DAY)))
                .done();

        assertThat(said(BEFORE, without))
                .containsExactly("IDENTITY|diarienummer|FN 2025/0007|", "IDENTITY|utkast daterat||30 januari 2025");
        assertThat(said(without, BEFORE))
                .containsExactly("IDENTITY|diarienummer||FN 2025/0007", "IDENTITY|utkast daterat|30 januari 2025|");
    }

    @Test
    void an_item_of_a_list_is_added_removed_or_changed_in_itself() {
        var noted = Sample.agreement(fact(Evidence.Kind.DECIDED, BOARD, DAY));
        var moved = Sample.agreement(fact(Evidence.Kind.DECIDED, BOARD, DAY.plusDays(1)));

        assertThat(said(BEFORE, noted))
                .containsExactly("EVIDENCE|fakta||slag: beslut, om: ingå partnerskapet, dag: 30 januari 2025");
        assertThat(said(noted, BEFORE))
                .containsExactly("EVIDENCE|fakta|slag: beslut, om: ingå partnerskapet, dag: 30 januari 2025|");
        assertThat(said(noted, moved))
                .containsExactly("EVIDENCE|fakta › beslut, ingå partnerskapet › dag|30 januari 2025|31 januari 2025");
    }

    @Test
    void two_items_that_nothing_tells_apart_are_not_taken_for_each_other() {
        var one = new RoleHolding("ordförande", "A", DAY, Optional.of(DAY), "protokoll");
        var other = new RoleHolding("ordförande", "B", DAY.plusDays(1), Optional.empty(), "protokoll");
        var third = new RoleHolding("ordförande", "C", DAY.plusDays(2), Optional.empty(), "protokoll");

        assertThat(AgreementDifference.between(roles(one), roles(other, third)).changes())
                .satisfiesExactly(
                        change -> assertThat(change).isInstanceOf(Change.Removed.class),
                        change -> assertThat(change).isInstanceOf(Change.Added.class),
                        change -> assertThat(change).isInstanceOf(Change.Added.class));
        assertThat(AgreementDifference.between(roles(one, other), roles(third)).changes())
                .hasSize(3);
        assertThat(AgreementDifference.between(roles(one), roles(one, other)).changes())
                .singleElement()
                .isInstanceOf(Change.Added.class);
    }

    @Test
    void a_person_who_leaves_a_role_and_one_who_comes_are_two_changes() {
        var one = new RoleHolding("ordförande", "A", DAY, Optional.empty(), "protokoll");
        var left = new RoleHolding("ordförande", "A", DAY, Optional.of(DAY.plusDays(9)), "protokoll");

        assertThat(said(roles(one), roles(left)))
                .containsExactly("ROLES|innehav › ordförande › till och med||8 februari 2025");
    }

    @Test
    void a_new_order_is_a_difference_too() {
        var slots = BEFORE.signing().slots();
        var turned = BEFORE.revise()
                .signing(new Signing(2, slots.reversed(), BEFORE.signing().clause()))
                .done();

        assertThat(said(BEFORE, turned))
                .containsExactly("SIGNING|platser för underskrift|i en annan ordning|samma innehåll i ny ordning");
    }

    @Test
    void another_kind_of_thing_is_told_as_a_whole() {
        var instalment = BEFORE.instalments().getFirst();
        var after = BEFORE.revise()
                .instalments(List.of(
                        with(
                                instalment,
                                new Condition.AllOf(List.of(
                                        instalment.condition(), new Condition.Not(new Condition.SignedBy(UNIT))))),
                        BEFORE.instalments().getLast()))
                .done();

        assertThat(said(BEFORE, after))
                .containsExactly("INSTALMENTS|1 › villkor|protokollet justerat: beslut: ingå partnerskapet|"
                        + "alla av: villkor: protokollet justerat: beslut: ingå partnerskapet; "
                        + "inte: villkor: (undertecknat: part: Fritidsenheten)");
    }

    @Test
    void values_are_written_as_people_read_them() {
        var signature = new Signature(
                ASSOCIATION,
                DAY,
                "Exempelstad",
                "ordförande",
                List.of(new Authority(Authority.Kind.STATUTES, "Stadgar", DAY, "§ 4", Optional.empty())),
                Optional.empty());
        var answer = new Occurrence.RemedyAnswer(new Code("svar"), DAY, new Code("anmodan"), true, "Klart");
        var after = BEFORE.with(BEFORE.life()
                .revise()
                .signatures(List.of(signature))
                .occurrences(List.of(answer))
                .done());

        assertThat(said(BEFORE, after))
                .containsExactly(
                        "SIGNATURES|||part: Cykelklubben, dag: 30 januari 2025, ort: Exempelstad, titel: ordförande, "
                                + "behörighet: slag: stadgar, handling: Stadgar, daterad: 30 januari 2025, paragraf: § 4",
                        "OCCURRENCES|||svar på rättelseanmodan: kod: svar, dag: 30 januari 2025, anmodan: anmodan, "
                                + "rättat: ja, text: Klart");
    }

    @Test
    void it_is_said_in_english_too() {
        var wording = DifferenceWording.of(Locale.ENGLISH, BEFORE);
        var change =
                AgreementDifference.between(BEFORE, amount(50_000)).changes().getFirst();

        assertThat(wording.where(change)).isEqualTo("2 › amount");
    }

    private static Agreement amount(long kronor) {
        var second = BEFORE.instalments().getLast();
        return BEFORE.revise()
                .instalments(List.of(
                        BEFORE.instalments().getFirst(),
                        new Instalment(
                                2,
                                Money.kronor(kronor),
                                second.period(),
                                second.condition(),
                                second.clause(),
                                second.issuer())))
                .done();
    }

    private static Instalment with(Instalment it, Condition condition) {
        return new Instalment(it.number(), it.amount(), it.period(), condition, it.clause(), it.issuer());
    }

    private static Agreement roles(RoleHolding... holdings) {
        return BEFORE.with(BEFORE.life()
                .revise()
                .roles(new Roles(List.of(holdings), List.of()))
                .done());
    }

    private static List<String> said(Agreement before, Agreement after) {
        var wording = DifferenceWording.of(Locale.of("sv"), after);
        return AgreementDifference.between(before, after).changes().stream()
                .map(change -> "%s|%s|%s|%s"
                        .formatted(change.part(), wording.where(change), wording.before(change), wording.after(change)))
                .map(text -> text.replace('\u00a0', ' '))
                .toList();
    }
}
