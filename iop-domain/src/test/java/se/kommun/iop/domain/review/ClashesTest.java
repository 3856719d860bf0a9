package se.kommun.iop.domain.review;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kommun.iop.domain.agreement.Sample.ASSOCIATION;
import static se.kommun.iop.domain.agreement.Sample.BOARD;
import static se.kommun.iop.domain.agreement.Sample.UNIT;
import static se.kommun.iop.domain.review.Read.codes;
import static se.kommun.iop.domain.review.Read.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.Commitment;
import se.kommun.iop.domain.agreement.Commitment.Modality;
import se.kommun.iop.domain.agreement.Decision;
import se.kommun.iop.domain.agreement.Identity;
import se.kommun.iop.domain.agreement.OutsideDuty;
import se.kommun.iop.domain.agreement.Parties;
import se.kommun.iop.domain.agreement.Sample;
import se.kommun.iop.domain.agreement.Signing;
import se.kommun.iop.domain.agreement.Term;
import se.kommun.iop.domain.calendar.Period;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.followup.Due;
import se.kommun.iop.domain.followup.FollowUp;
import se.kommun.iop.domain.party.Alias;
import se.kommun.iop.domain.party.Party;
import se.kommun.iop.domain.review.OpenQuestion.Kind;

/** What speaks against something else is asked about; the other side of every boundary is not. */
class ClashesTest {

    /** The sample's term is in 2025. */
    @ParameterizedTest
    @CsvSource({
        "Uppföljning efter sommaren 2024, true",
        "Uppföljning efter sommaren 2025, false",
        "Uppföljning våren 2026, false",
        "Uppföljning våren 2027, true",
        "Uppföljning av de 20241 timmarna, false"
    })
    void words_about_a_year_that_the_term_does_not_touch_are_asked_about(String title, boolean asked) {
        var points = Sample.agreement().followUps().getFirst().points();
        var due = new Due.By(LocalDate.of(2025, 9, 1));
        var followUp =
                new FollowUp(new Code("sommar"), title, "styrgruppen", FollowUp.Form.MEETING, due, points, "s. 4");
        var agreement = Sample.agreement().revise().followUps(List.of(followUp)).done();
        assertThat(codes(agreement).contains("other-year-sommar")).isEqualTo(asked);
    }

    /** Three months from 1 January 2025 are 90 days: half of 180. */
    @ParameterizedTest
    @CsvSource({"2025-06-29, true", "2025-06-30, false"})
    void a_notice_of_at_least_half_the_term_is_asked_about(LocalDate last, boolean asked) {
        var term = new Term(
                new Period(LocalDate.of(2025, 1, 1), last), "s. 4", Optional.of(new Term.Notice(3, "brott", "s. 5")));
        var agreement = Sample.agreement().revise().term(term).done();
        assertThat(codes(agreement).contains("long-notice")).isEqualTo(asked);
        if (asked) {
            assertThat(question(agreement, "long-notice").clause()).isEqualTo("s. 5");
            assertThat(question(agreement, "long-notice").kind()).isEqualTo(Kind.CONTRADICTS);
        }
    }

    @Test
    void without_a_notice_nothing_is_asked_about_it() {
        assertThat(codes(Sample.agreement())).doesNotContain("long-notice");
    }

    @ParameterizedTest
    @CsvSource({"2026-01-30, true", "2026-01-31, false"})
    void a_long_time_is_a_year_at_least(LocalDate last, boolean asked) {
        var term = new Term(new Period(LocalDate.of(2025, 2, 1), last), "s. 4", Optional.empty());
        var agreement = Read.saying("Partnerskapet är avsett att pågå under längre tid.")
                .revise()
                .term(term)
                .done();
        assertThat(codes(agreement).contains("short-for-long")).isEqualTo(asked);
        assertThat(codes(Sample.agreement().revise().term(term).done())).doesNotContain("short-for-long");
    }

    /** The term ends on 30 November 2025. */
    @ParameterizedTest
    @CsvSource({"WRITTEN, 2025-11-29, true", "WRITTEN, 2025-11-30, false", "MEETING, 2025-11-29, false"})
    void a_report_due_before_the_end_cannot_have_all_the_figures(FollowUp.Form form, LocalDate due, boolean asked) {
        var before = Sample.agreement().followUps().getFirst();
        var followUp = new FollowUp(
                before.code(), before.title(), before.performer(), form, new Due.By(due), before.points(), "s. 3");
        var agreement = Sample.agreement().revise().followUps(List.of(followUp)).done();
        assertThat(codes(agreement).contains("report-before-end-slut")).isEqualTo(asked);
    }

    /** T-02: the term starts on 1 February 2025; minutes may take 14 days. */
    @ParameterizedTest
    @CsvSource({
        "2025-01-17, 2025-01-07, false",
        "2025-01-18, 2025-01-07, true",
        "2025-01-18, 2025-01-18, true",
        "2025-01-18, 2025-01-19, false",
    })
    void minutes_approved_at_the_latest_may_come_after_the_start(LocalDate decided, LocalDate written, boolean asked) {
        var agreement = decided(written, decided);
        assertThat(codes(agreement).contains("late-approval-namndens-beslut")).isEqualTo(asked);
    }

    /** T-30: the document is of 7 January 2025, the decision of the 15th. */
    @ParameterizedTest
    @CsvSource({"2025-01-07, false", "2025-01-08, true", "2025-01-14, true", "2025-01-15, false"})
    void what_is_due_before_the_decision_is_asked_about(LocalDate due, boolean asked) {
        var duty = new OutsideDuty(
                new Code("anmalan"),
                "anmäla",
                "klubben",
                new Due.By(due),
                OutsideDuty.Basis.LAW,
                OptionalInt.empty(),
                "lag");
        assertThat(codes(Sample.promising(List.of(), List.of(duty))).contains("before-decision-anmalan"))
                .isEqualTo(asked);
        assertThat(codes(Sample.promising(List.of(promise(Modality.SHALL, due)), List.of()))
                        .contains("before-decision-affisch"))
                .isEqualTo(asked);
        assertThat(codes(Sample.promising(List.of(promise(Modality.MUST_NOT, due)), List.of())))
                .doesNotContain("before-decision-affisch");
    }

    @Test
    void the_last_of_several_decisions_counts_and_without_one_nothing_is_early() {
        var promises = List.of(promise(Modality.SHALL, LocalDate.of(2025, 1, 20)));
        var agreement = Sample.promising(promises, List.of());
        assertThat(codes(agreement)).doesNotContain("before-decision-affisch");
        var decisions = Stream.of(LocalDate.of(2025, 1, 22), LocalDate.of(2025, 1, 15))
                .map(ClashesTest::decision)
                .toList();
        assertThat(codes(agreement.revise().decisions(decisions).done())).contains("before-decision-affisch");
        assertThat(codes(agreement.revise().decisions(List.of()).done())).doesNotContain("before-decision-affisch");
    }

    @Test
    void each_party_has_an_original() {
        assertThat(codes(Sample.agreement())).doesNotContain("originals");
        var signing = Sample.agreement().signing();
        var agreement = Sample.agreement()
                .revise()
                .signing(new Signing(3, signing.slots(), "s. 4"))
                .done();
        assertThat(question(agreement, "originals").what().arguments()).containsExactly(3, 2);
    }

    /** */
    @Test
    void one_organisation_has_one_name() {
        assertThat(codes(called("Cykelklubben", "Cykelklubben"))).doesNotContain("names-cykelklubben");
        assertThat(question(called("Cykelklubben", "Klubben"), "names-cykelklubben")
                        .what()
                        .arguments())
                .containsExactly("Cykelklubben", List.of("Cykelklubben", "Klubben"));
    }

    private static Agreement called(String... names) {
        var aliases = Stream.of(names).map(name -> new Alias(name, "s. 1")).toList();
        var parties = Sample.agreement().parties();
        return Sample.agreement()
                .revise()
                .parties(new Parties(
                        List.of(
                                parties.find(UNIT).orElseThrow(),
                                new Party.Association(
                                        ASSOCIATION,
                                        "Cykelklubben",
                                        "Cykelklubben",
                                        aliases,
                                        Optional.empty(),
                                        Optional.empty(),
                                        "ordförande",
                                        Optional.empty())),
                        Optional.empty(),
                        Optional.empty()))
                .done();
    }

    private static Agreement decided(LocalDate written, LocalDate decided) {
        var identity = Sample.agreement().identity();
        return Sample.agreement()
                .revise()
                .identity(new Identity(
                        identity.title(),
                        identity.subject(),
                        identity.caseNumber(),
                        identity.municipality(),
                        identity.committee(),
                        identity.issuedBy(),
                        written,
                        identity.draftOf()))
                .decisions(List.of(decision(decided)))
                .done();
    }

    private static Decision decision(LocalDate day) {
        return new Decision(BOARD, "ingå partnerskapet", "Fritidsnämnden", day, "§ 4", Optional.empty(), "s. 2");
    }

    private static Commitment promise(Modality modality, LocalDate due) {
        return new Commitment(new Code("affisch"), UNIT, modality, "sätta upp en affisch", new Due.By(due), "s. 2");
    }
}
