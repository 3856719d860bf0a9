package se.kommun.iop.domain.review;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kommun.iop.domain.agreement.Sample.ASSOCIATION;
import static se.kommun.iop.domain.review.Read.codes;
import static se.kommun.iop.domain.review.Read.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.Identity;
import se.kommun.iop.domain.agreement.OutsideDuty;
import se.kommun.iop.domain.agreement.Parties;
import se.kommun.iop.domain.agreement.Sample;
import se.kommun.iop.domain.agreement.SignatureSlot;
import se.kommun.iop.domain.agreement.Signing;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.followup.Due;
import se.kommun.iop.domain.followup.FollowUp;
import se.kommun.iop.domain.followup.FollowUpHeld;
import se.kommun.iop.domain.party.Employer;
import se.kommun.iop.domain.payment.Instalment;
import se.kommun.iop.domain.review.OpenQuestion.Kind;

/** What is left to fill in is asked about until it is filled in. */
class UnfinishedTest {

    private static final Code SLUT = new Code("slut");

    @Test
    void a_case_number_is_asked_for() {
        assertThat(codes(Sample.agreement())).doesNotContain("no-case-number");
        var identity = Sample.agreement().identity();
        var agreement = Sample.agreement()
                .revise()
                .identity(new Identity(
                        identity.title(),
                        identity.subject(),
                        Optional.empty(),
                        identity.municipality(),
                        identity.committee(),
                        identity.issuedBy(),
                        identity.documentDate(),
                        identity.draftOf()))
                .done();
        assertThat(question(agreement, "no-case-number").kind()).isEqualTo(Kind.UNFINISHED);
    }

    /** T-01. */
    @Test
    void each_blank_is_asked_about_by_its_place() {
        assertThat(codes(Sample.agreement())).noneMatch(code -> code.startsWith("blank"));
        var blanks = Read.saying("beslut § XX", "den XX juni");
        assertThat(codes(blanks)).contains("blank-s-1", "blank-s-1-2");
        assertThat(question(blanks, "blank-s-1-2").what().arguments()).containsExactly("s. 1", "den XX juni");
        assertThat(question(blanks, "blank-s-1").clause()).isEqualTo("s. 1");
    }

    /** who invoices is never guessed. */
    @Test
    void an_instalment_without_an_issuer_is_asked_about() {
        assertThat(question(Sample.agreement(), "no-issuer-1").what().key()).isEqualTo("question.no-issuer");
        assertThat(question(employing(), "no-issuer-2").what().key()).isEqualTo("question.no-issuer-with-employer");
        assertThat(question(employing(), "no-issuer-2").what().arguments()).containsExactly(2, "Verkstan");
        var issued = Sample.agreement().instalments().stream()
                .map(one -> new Instalment(
                        one.number(),
                        one.amount(),
                        one.period(),
                        one.condition(),
                        one.clause(),
                        Optional.of(ASSOCIATION)))
                .toList();
        assertThat(codes(Sample.agreement().revise().instalments(issued).done()))
                .noneMatch(code -> code.startsWith("no-issuer"));
    }

    @Test
    void a_follow_up_without_a_day_is_asked_about_until_it_is_planned() {
        assertThat(codes(Sample.agreement())).doesNotContain("undated-slut");
        assertThat(codes(following(new Due.When("efter sommaren")))).contains("undated-slut");
        var after = following(new Due.After(LocalDate.of(2025, 8, 31)));
        assertThat(question(after, "undated-slut").clause()).isEqualTo("s. 3");
        var held = new FollowUpHeld(SLUT, LocalDate.of(2025, 9, 10), List.of(), "", List.of());
        assertThat(codes(after.with(
                        after.life().revise().followUps(List.of(held)).done())))
                .doesNotContain("undated-slut");
    }

    @Test
    void what_comes_back_needs_a_first_time() {
        assertThat(codes(duty(new Due.When("vart fjärde år"), OptionalInt.of(4))))
                .contains("unanchored-plan");
        assertThat(codes(duty(new Due.When("vart fjärde år"), OptionalInt.empty())))
                .doesNotContain("unanchored-plan");
        assertThat(codes(duty(new Due.By(LocalDate.of(2025, 6, 1)), OptionalInt.of(4))))
                .doesNotContain("unanchored-plan");
    }

    @Test
    void whoever_signs_shows_the_right_to_it() {
        assertThat(codes(Sample.agreement())).contains("no-authority-enheten", "no-authority-cykelklubben");
        var slot = new SignatureSlot(ASSOCIATION, "För klubben", "", "ordförande", List.of("stadgar § 4"));
        var agreement = Sample.agreement()
                .revise()
                .signing(new Signing(1, List.of(slot), "s. 4"))
                .done();
        assertThat(codes(agreement)).noneMatch(code -> code.startsWith("no-authority"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"verksamhetsplan", "projektplan", "tidsplan", "bilaga", "kravspecifikation"})
    void a_paper_that_is_leant_on_is_asked_for(String paper) {
        assertThat(question(Read.saying("Avvikelser från " + paper + "en tas upp."), "enclosure-" + paper)
                        .clause())
                .isEqualTo("s. 1");
        assertThat(codes(Read.saying("Vi planerar tillsammans."))).doesNotContain("enclosure-" + paper);
    }

    @Test
    void cost_price_without_a_price_is_asked_about() {
        assertThat(codes(Read.saying("Lagning till självkostnadspris."))).contains("no-price");
        assertThat(codes(Read.saying("Lagning till självkostnadspris, 40 kr per cykel.")))
                .doesNotContain("no-price");
        assertThat(codes(Read.saying("Lagning."))).doesNotContain("no-price");
    }

    private static Agreement employing() {
        var parties = Sample.agreement().parties();
        var employer =
                new Employer(new Code("verkstan"), "Verkstan", Optional.empty(), ASSOCIATION, ASSOCIATION, "s. 1");
        return Sample.agreement()
                .revise()
                .parties(new Parties(parties.parties(), Optional.of(employer), Optional.empty()))
                .done();
    }

    private static Agreement following(Due due) {
        var before = Sample.agreement().followUps().getFirst();
        return Sample.agreement()
                .revise()
                .followUps(List.of(new FollowUp(
                        SLUT, before.title(), before.performer(), before.form(), due, before.points(), "s. 3")))
                .done();
    }

    private static Agreement duty(Due due, OptionalInt everyYears) {
        return Sample.promising(
                List.of(),
                List.of(new OutsideDuty(
                        new Code("plan"),
                        "se över planen",
                        "gruppen",
                        due,
                        OutsideDuty.Basis.POLICY,
                        everyYears,
                        "p")));
    }
}
