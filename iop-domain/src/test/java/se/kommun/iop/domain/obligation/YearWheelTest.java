package se.kommun.iop.domain.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kommun.iop.domain.agreement.Sample.ASSOCIATION;
import static se.kommun.iop.domain.agreement.Sample.BOARD;
import static se.kommun.iop.domain.agreement.Sample.UNIT;
import static se.kommun.iop.domain.agreement.Sample.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.Commitment;
import se.kommun.iop.domain.agreement.Commitment.Modality;
import se.kommun.iop.domain.agreement.Fulfilment;
import se.kommun.iop.domain.agreement.Life;
import se.kommun.iop.domain.agreement.OutsideDuty;
import se.kommun.iop.domain.agreement.Sample;
import se.kommun.iop.domain.assessment.Aid;
import se.kommun.iop.domain.assessment.Assessments;
import se.kommun.iop.domain.calendar.Period;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.condition.Evidence;
import se.kommun.iop.domain.followup.Due;
import se.kommun.iop.domain.followup.FollowUpHeld;
import se.kommun.iop.domain.money.Money;
import se.kommun.iop.domain.obligation.Obligation.State;

class YearWheelTest {

    private static final String OF = "cykelverkstad-2025/";
    private static final LocalDate JUNE_1 = LocalDate.of(2025, 6, 1);

    @ParameterizedTest
    @CsvSource({
        "decision/namndens-beslut, 2025-01-15, 2025-01-15",
        "approval/namndens-beslut, 2025-01-15, 2025-01-29",
        "posting/namndens-beslut, 2025-01-31, 2025-01-31",
        "appeal/namndens-beslut, 2025-01-31, 2025-02-21",
        "signature/enheten, 2025-01-01, 2025-01-31",
        "start, 2025-02-01, 2025-02-01",
        "follow-up/slut, 2025-12-15, 2025-12-15",
        "end, 2025-11-30, 2025-11-30",
    })
    void what_is_due_has_the_days_that_its_source_gives(String name, LocalDate from, LocalDate through) {
        assertThat(of(Sample.agreement(), JUNE_1, name).window()).contains(new Period(from, through));
    }

    /** T-02: the days after the approval are counted from it when it is known. */
    @Test
    void posting_and_appeal_are_counted_from_the_approval_when_it_is_known() {
        var approved = Sample.agreement(fact(Evidence.Kind.MINUTES_APPROVED, BOARD, LocalDate.of(2025, 1, 20)));
        assertThat(of(approved, JUNE_1, "posting/namndens-beslut").window())
                .contains(Windows.day(LocalDate.of(2025, 1, 22)));
        assertThat(of(approved, JUNE_1, "appeal/namndens-beslut").window())
                .contains(new Period(LocalDate.of(2025, 1, 22), LocalDate.of(2025, 2, 12)));
        assertThat(of(approved, JUNE_1, "decision/namndens-beslut").state()).isEqualTo(State.DONE);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-14, UPCOMING",
        "2025-01-15, DUE",
        "2025-01-29, DUE",
        "2025-01-30, PAST_BEFORE_START",
    })
    void an_obligation_stands_by_its_days(LocalDate today, State state) {
        assertThat(of(Sample.agreement(), today, "approval/namndens-beslut").state())
                .isEqualTo(state);
    }

    @Test
    void what_was_done_counts_from_the_day_on_which_it_was_done() {
        var signed = Sample.agreement(fact(Evidence.Kind.SIGNED, ASSOCIATION, LocalDate.of(2025, 1, 30)));
        assertThat(of(signed, LocalDate.of(2025, 1, 29), "signature/cykelklubben")
                        .state())
                .isEqualTo(State.DUE);
        assertThat(of(signed, LocalDate.of(2025, 1, 30), "signature/cykelklubben")
                        .done())
                .contains(LocalDate.of(2025, 1, 30));
        assertThat(of(signed, JUNE_1, "signature/enheten").state()).isEqualTo(State.PAST_BEFORE_START);
    }

    @Test
    void a_day_that_comes_by_itself_is_never_late() {
        var approved = Sample.agreement(fact(Evidence.Kind.MINUTES_APPROVED, BOARD, LocalDate.of(2025, 1, 20)));
        assertThat(of(approved, JUNE_1, "appeal/namndens-beslut").state()).isEqualTo(State.DONE);
        assertThat(of(approved, JUNE_1, "start").state()).isEqualTo(State.DONE);
        assertThat(of(approved, LocalDate.of(2025, 12, 16), "follow-up/slut").state())
                .isEqualTo(State.OVERDUE);
    }

    @Test
    void a_day_that_is_counted_from_what_nobody_has_noted_proves_nothing_when_it_passes() {
        assertThat(of(Sample.agreement(), JUNE_1, "appeal/namndens-beslut").state())
                .isEqualTo(State.WAITING);
        assertThat(of(Sample.agreement(), JUNE_1, "posting/namndens-beslut").state())
                .isEqualTo(State.WAITING);
    }

    @Test
    void an_instalment_waits_until_its_condition_is_met_and_may_then_be_invoiced_from_that_day() {
        assertThat(of(Sample.agreement(), JUNE_1, "payment/1").state()).isEqualTo(State.WAITING);
        var approved = Sample.agreement(fact(Evidence.Kind.MINUTES_APPROVED, BOARD, LocalDate.of(2025, 1, 30)));
        var payment = of(approved, JUNE_1, "payment/1");
        assertThat(payment.window()).contains(new Period(LocalDate.of(2025, 1, 30), LocalDate.of(2025, 11, 30)));
        assertThat(payment.state()).isEqualTo(State.DUE);
        assertThat(of(approved, LocalDate.of(2025, 1, 29), "payment/1").state()).isEqualTo(State.WAITING);
    }

    @Test
    void a_planned_follow_up_stands_on_its_planned_day() {
        var agreement = Sample.agreement();
        var planned = agreement.with(life(
                agreement,
                List.of(),
                new FollowUpHeld(new Code("slut"), LocalDate.of(2025, 12, 3), List.of(), "", List.of())));
        assertThat(of(planned, JUNE_1, "follow-up/slut").window()).contains(Windows.day(LocalDate.of(2025, 12, 3)));
    }

    /** a right is not a duty; what must not be done is told, but never due. */
    @Test
    void a_right_is_no_obligation_and_a_prohibition_has_no_day() {
        var wheel = YearWheel.of(
                List.of(promising(commitment("far", Modality.MAY), commitment("far-inte", Modality.MUST_NOT))), JUNE_1);
        assertThat(wheel.find(OF + "commitment/far")).isEmpty();
        assertThat(wheel.find(OF + "commitment/far-inte"))
                .hasValueSatisfying(one -> assertThat(one.state()).isEqualTo(State.STANDING));
    }

    @Test
    void a_commitment_is_done_when_somebody_has_noted_it() {
        var agreement = promising(new Commitment(
                new Code("affisch"),
                UNIT,
                Modality.SHALL,
                "sätta upp en affisch",
                new Due.In(YearMonth.of(2025, 3)),
                "s. 2"));
        assertThat(of(agreement, JUNE_1, "commitment/affisch").state()).isEqualTo(State.OVERDUE);
        var done = agreement.with(
                life(agreement, List.of(new Fulfilment(new Code("affisch"), LocalDate.of(2025, 3, 4), "foto"))));
        assertThat(of(done, JUNE_1, "commitment/affisch").state()).isEqualTo(State.DONE);
    }

    @Test
    void what_comes_back_is_told_for_the_years_around_today() {
        var agreement = with(
                Sample.agreement(),
                new OutsideDuty(
                        new Code("plan"),
                        "revidera planen",
                        "gruppen",
                        new Due.By(LocalDate.of(2019, 1, 31)),
                        OutsideDuty.Basis.POLICY,
                        OptionalInt.of(4),
                        "planen"));
        assertThat(YearWheel.of(List.of(agreement), JUNE_1).obligations())
                .filteredOn(one -> one.id().startsWith(OF + "outside/"))
                .extracting(Obligation::id)
                .containsExactly(OF + "outside/plan-8");
    }

    @Test
    void the_next_days_leave_out_what_is_done_late_or_further_away() {
        var wheel = YearWheel.of(List.of(Sample.agreement()), LocalDate.of(2025, 1, 16));
        assertThat(wheel.within(15))
                .extracting(Obligation::id)
                .containsExactly(
                        OF + "signature/cykelklubben",
                        OF + "signature/enheten",
                        OF + "approval/namndens-beslut",
                        OF + "posting/namndens-beslut",
                        OF + "appeal/namndens-beslut");
        assertThat(wheel.overdue()).extracting(Obligation::id).containsExactly(OF + "decision/namndens-beslut");
    }

    /** From 2026, each grant is registered within twenty working days; 2 March 2026 is a Monday. */
    @Test
    void whoever_grants_aid_registers_it_in_time() {
        var agreement = aided(aid("2026-03-02", Optional.empty()), aid("2026-03-02", Optional.empty()));
        var first = of(agreement, LocalDate.of(2026, 3, 30), "registration/2026-03-02");
        assertThat(first.window()).contains(new Period(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 30)));
        assertThat(first.owner()).isEqualTo("kommunen");
        assertThat(first.state()).isEqualTo(State.DUE);
        assertThat(of(agreement, LocalDate.of(2026, 3, 31), "registration/2026-03-02-2")
                        .state())
                .isEqualTo(State.OVERDUE);
    }

    @Test
    void what_is_registered_is_done_and_what_was_granted_before_the_register_is_not_asked_for() {
        var registered = aided(aid("2026-03-02", Optional.of(LocalDate.of(2026, 3, 9))));
        assertThat(of(registered, LocalDate.of(2026, 3, 9), "registration/2026-03-02")
                        .done())
                .contains(LocalDate.of(2026, 3, 9));
        assertThat(YearWheel.of(List.of(aided(aid("2025-12-31", Optional.empty()))), JUNE_1)
                        .find(OF + "registration/2025-12-31"))
                .isEmpty();
    }

    private static Agreement aided(Aid... aid) {
        var agreement = Sample.agreement();
        return agreement.with(agreement
                .life()
                .revise()
                .assessments(new Assessments(List.of(), List.of(aid)))
                .done());
    }

    private static Aid aid(String on, Optional<LocalDate> registered) {
        var day = LocalDate.parse(on);
        return new Aid(
                "klubben",
                "kommunen",
                day,
                Aid.Form.IN_KIND,
                "fria lokaler",
                Money.kronor(10_000),
                BigDecimal.TEN,
                day,
                registered);
    }

    private static Obligation of(Agreement agreement, LocalDate today, String name) {
        return YearWheel.of(List.of(agreement), today).find(OF + name).orElseThrow();
    }

    private static Commitment commitment(String code, Modality modality) {
        return new Commitment(new Code(code), UNIT, modality, code, new Due.Throughout(), "s. 2");
    }

    private static Agreement promising(Commitment... commitments) {
        return Sample.promising(List.of(commitments), List.of());
    }

    private static Agreement with(Agreement agreement, OutsideDuty duty) {
        return Sample.promising(agreement.commitments(), List.of(duty));
    }

    private static Life life(Agreement agreement, List<Fulfilment> fulfilments, FollowUpHeld... held) {
        var life = agreement.life();
        return new Life(
                life.noted(),
                life.signatures(),
                life.roles(),
                life.paymentRequests(),
                life.funds(),
                List.of(held),
                fulfilments,
                life.occurrences(),
                life.assessments(),
                life.dismissals());
    }
}
