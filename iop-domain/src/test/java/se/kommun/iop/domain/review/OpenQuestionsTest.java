package se.kommun.iop.domain.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.kommun.iop.domain.review.Read.codes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.Commitment;
import se.kommun.iop.domain.agreement.Dismissal;
import se.kommun.iop.domain.agreement.Goal;
import se.kommun.iop.domain.agreement.Purpose;
import se.kommun.iop.domain.agreement.Sample;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.condition.Condition;
import se.kommun.iop.domain.followup.Due;
import se.kommun.iop.domain.funds.FundsRule;
import se.kommun.iop.domain.payment.Instalment;
import se.kommun.iop.domain.review.OpenQuestion.Kind;

class OpenQuestionsTest {

    private static final Code VAT = new Code("silent-vat");
    private static final LocalDate JUNE_12 = LocalDate.of(2024, 6, 12);
    private static final LocalDate JUNE_13 = LocalDate.of(2024, 6, 13);

    private static final Condition FOLLOWED_UP = new Condition.FollowedUp(new Code("slut"));
    private static final Condition APPROVED = new Condition.MinutesApproved(Sample.BOARD);

    static final List<Condition> HANGING_ON_A_FOLLOW_UP = List.of(
            FOLLOWED_UP,
            new Condition.AllOf(List.of(APPROVED, FOLLOWED_UP)),
            new Condition.AnyOf(List.of(APPROVED, FOLLOWED_UP)),
            new Condition.Not(FOLLOWED_UP));

    static final List<Condition> HANGING_ON_NONE = List.of(
            APPROVED,
            new Condition.AllOf(List.of(APPROVED)),
            new Condition.AnyOf(List.of(APPROVED)),
            new Condition.Not(APPROVED));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "silent-times | Klockan 12 på lördagar.",
                "silent-times | Öppet 11.30.",
                "silent-targets | Minst 40 besök.",
                "silent-repayment | Det som inte används återbetalas.",
                "silent-vat | Moms tillkommer inte.",
                "silent-liability | Klubben har försäkring.",
                "silent-personal-data | Var part ansvarar för sina personuppgifter.",
                "silent-confidentiality | Tystnadsplikt gäller.",
                "silent-criminal-records | Registerutdrag begärs.",
                "silent-equality | Tillgänglighet är ett krav.",
                "silent-inspection | Kommunen har rätt till insyn.",
                "silent-extension | Avtalet kan förlängas.",
            })
    void a_subject_is_asked_about_until_the_text_takes_it_up(String code, String text) {
        assertThat(codes(Read.saying("Verkstaden hålls öppen."))).contains(code);
        assertThat(codes(Read.saying("Verkstaden hålls öppen.", text))).doesNotContain(code);
    }

    @Test
    void it_may_be_taken_up_in_a_promise_or_a_goal_too() {
        var promise = new Commitment(
                new Code("moms"), Sample.UNIT, Commitment.Modality.SHALL, "betala moms", new Due.Throughout(), "s. 2");
        assertThat(codes(Sample.promising(List.of(promise), List.of()))).doesNotContain("silent-vat");
        var goal = new Goal(new Code("fler"), "minst 40 besök i månaden", "s. 1");
        var aiming = Sample.agreement()
                .revise()
                .purpose(new Purpose("", List.of(goal), "alla", List.of()))
                .done();
        assertThat(codes(aiming)).doesNotContain("silent-targets");
    }

    @ParameterizedTest
    @FieldSource("HANGING_ON_A_FOLLOW_UP")
    void somebody_approves_the_follow_up_that_money_hangs_on(Condition condition) {
        assertThat(codes(paying(condition))).contains("no-approver-1");
    }

    @ParameterizedTest
    @FieldSource("HANGING_ON_NONE")
    void nobody_need_approve_what_no_money_hangs_on(Condition condition) {
        assertThat(codes(paying(condition))).doesNotContain("no-approver-1");
    }

    /** 40 000 and 35 000 kronor. */
    @Test
    void the_total_of_several_instalments_is_said_in_the_text() {
        var silent = Read.question(Sample.agreement(), "no-total");
        assertThat(silent.what().arguments()).containsExactly(Sample.agreement().total());
        assertThat(silent.clause()).isEqualTo("s. 2");
        assertThat(codes(Read.saying("Tillsammans 75\u00a0000 kr."))).doesNotContain("no-total");
        assertThat(codes(paying(APPROVED))).doesNotContain("no-total");
    }

    @Test
    void money_has_a_purpose() {
        assertThat(codes(Sample.agreement())).contains("no-funds-rule");
        var bound = new FundsRule("löner", Optional.empty(), List.of(), "s. 2");
        assertThat(codes(Sample.agreement()
                        .revise()
                        .fundsRule(Optional.of(bound))
                        .done()))
                .doesNotContain("no-funds-rule");
        assertThat(codes(Sample.agreement().revise().instalments(List.of()).done()))
                .doesNotContain("no-funds-rule");
    }

    @Test
    void a_question_that_may_stand_is_not_open_but_known() {
        var questions = OpenQuestions.of(dismissing(dismissal("Avstämt.")));
        assertThat(questions.open()).extracting(OpenQuestion::code).doesNotContain(VAT);
        assertThat(questions.dismissed()).singleElement().satisfies(one -> {
            assertThat(one.question().code()).isEqualTo(VAT);
            assertThat(one.question().kind()).isEqualTo(Kind.SILENT);
            assertThat(one.dismissal().reason()).isEqualTo("Avstämt.");
            assertThat(one.dismissal().stands()).isTrue();
        });
    }

    @Test
    void a_question_that_is_asked_again_is_open_and_its_history_is_kept() {
        var back = dismissal("Avstämt.").takenBack("chefen", JUNE_13);
        var agreement = dismissing(back);
        assertThat(codes(agreement)).contains("silent-vat");
        assertThat(OpenQuestions.of(agreement).dismissed()).isEmpty();
        assertThat(OpenQuestions.history(agreement, Read.question(agreement, "silent-vat")))
                .containsExactly(back);
        assertThat(OpenQuestions.history(agreement, Read.question(agreement, "silent-times")))
                .isEmpty();
        assertThat(back.takenBack()).contains(new Dismissal.TakenBack("chefen", JUNE_13));
        assertThat(back.reason()).isEqualTo("Avstämt.");
    }

    @Test
    void the_latest_word_counts() {
        var back = dismissal("Avstämt.").takenBack("chefen", JUNE_13);
        assertThat(OpenQuestions.of(dismissing(back, dismissal("Ändå."))).dismissed())
                .extracting(one -> one.dismissal().reason())
                .containsExactly("Ändå.");
        assertThat(OpenQuestions.of(dismissing(dismissal("Ändå."), back)).dismissed())
                .isEmpty();
    }

    @Test
    void nothing_is_dismissed_without_a_reason() {
        assertThatThrownBy(() -> dismissal(" ")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_question_about_a_long_name_has_a_code_all_the_same() {
        var name = "a".repeat(50) + "-" + "b".repeat(9);
        var question = OpenQuestion.of(Kind.SILENT, "silent-99-" + name, "");
        assertThat(question.code().text()).isEqualTo("silent-99-" + "a".repeat(50));
        assertThat(OpenQuestion.of(Kind.SILENT, "s".repeat(60), "").code().text())
                .hasSize(60);
        assertThat(OpenQuestion.of(Kind.SILENT, "s".repeat(61), "").code().text())
                .hasSize(60);
    }

    private static Dismissal dismissal(String reason) {
        return Dismissal.of(VAT, reason, "handläggaren", JUNE_12);
    }

    private static Agreement dismissing(Dismissal... dismissals) {
        var agreement = Sample.agreement();
        return agreement.with(
                agreement.life().revise().dismissals(List.of(dismissals)).done());
    }

    private static Agreement paying(Condition condition) {
        return Sample.agreement()
                .revise()
                .instalments(Stream.of(Sample.agreement().instalments().getFirst())
                        .map(one -> new Instalment(
                                one.number(), one.amount(), one.period(), condition, one.clause(), Optional.empty()))
                        .toList())
                .done();
    }
}
