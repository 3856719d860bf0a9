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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.kommun.iop.domain.change.Occurrence;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.condition.Evidence;
import se.kommun.iop.domain.condition.Evidence.Fact;
import se.kommun.iop.domain.condition.Evidence.Kind;
import se.kommun.iop.domain.language.Phrasebook;

/** The standing is derived from facts and the day, and says why. */
class StandingExplainedTest {

    private static final LocalDate MEETING = LocalDate.of(2025, 1, 15);
    private static final LocalDate START = LocalDate.of(2025, 2, 1);
    private static final LocalDate END = LocalDate.of(2025, 11, 30);

    private static final Fact DECIDED = fact(Kind.DECIDED, BOARD, MEETING);
    private static final Fact APPROVED = fact(Kind.MINUTES_APPROVED, BOARD, MEETING.plusDays(7));
    private static final Fact BY_UNIT = fact(Kind.SIGNED, UNIT, MEETING.plusDays(8));
    private static final Fact BY_ASSOCIATION = fact(Kind.SIGNED, ASSOCIATION, MEETING.plusDays(9));

    @Test
    void a_draft_says_what_is_waited_for() {
        assertThat(said(Sample.agreement(), MEETING))
                .containsExactly(
                        "DRAFT",
                        "Beslutet är inte noterat. Fritidsnämnden sammanträder 15 januari 2025: ingå partnerskapet (s. 2)",
                        "Fritidsenheten har inte skrivit under (s. 4)",
                        "Cykelklubben har inte skrivit under (s. 4)");
    }

    @Test
    void a_decided_agreement_says_who_has_not_signed() {
        assertThat(said(Sample.agreement(DECIDED, BY_UNIT), START))
                .containsExactly(
                        "DECIDED",
                        "Fritidsnämnden beslutade 15 januari 2025: ingå partnerskapet (s. 2)",
                        "Fritidsenheten skrev under 23 januari 2025 (s. 4)",
                        "Cykelklubben har inte skrivit under (s. 4)");
    }

    /** the committee decides; a signature alone is not enough. */
    @Test
    void without_a_decision_it_is_a_draft_whoever_has_signed() {
        assertThat(standing(Sample.agreement(BY_UNIT, BY_ASSOCIATION), START)).isEqualTo(Standing.DRAFT);
        assertThat(standing(Sample.agreement(BY_UNIT, BY_ASSOCIATION, APPROVED), START))
                .isEqualTo(Standing.IN_FORCE);
    }

    @Test
    void a_decision_from_before_the_document_is_not_waited_for() {
        var decided = Sample.agreement(BY_UNIT, BY_ASSOCIATION)
                .revise()
                .decisions(List.of(new Decision(
                        BOARD,
                        "riktlinjer",
                        "Fritidsnämnden",
                        LocalDate.of(2025, 1, 6),
                        "§ 4",
                        Optional.empty(),
                        "s. 2")))
                .done();
        assertThat(said(decided, START))
                .containsExactly(
                        "IN_FORCE",
                        "Fritidsenheten skrev under 23 januari 2025 (s. 4)",
                        "Cykelklubben skrev under 24 januari 2025 (s. 4)",
                        "Avtalstiden är 1 februari–30 november 2025 (s. 4)");
        assertThat(standing(decided.with(Life.NONE), START)).isEqualTo(Standing.DRAFT);
        var noted = decided.with(Life.of(new Evidence(List.of(DECIDED))));
        assertThat(said(noted, START))
                .contains("DECIDED", "Fritidsnämnden beslutade 15 januari 2025: riktlinjer (s. 2)");
    }

    @Test
    void the_term_decides_between_signed_in_force_and_expired() {
        assertThat(said(entered(), START.minusDays(1)))
                .startsWith("SIGNED")
                .endsWith("Avtalstiden 1 februari–30 november 2025 har inte börjat (s. 4)");
        assertThat(standing(entered(), START)).isEqualTo(Standing.IN_FORCE);
        assertThat(standing(entered(), END)).isEqualTo(Standing.IN_FORCE);
        assertThat(said(entered(), END.plusDays(1)))
                .startsWith("EXPIRED")
                .endsWith("Avtalstiden 1 februari–30 november 2025 är slut (s. 4)");
    }

    @Test
    void notice_ends_it_when_its_time_has_run_out() {
        var given = entered(notice(LocalDate.of(2025, 4, 10)));

        assertThat(standing(given, LocalDate.of(2025, 7, 10))).isEqualTo(Standing.IN_FORCE);
        assertThat(said(given, LocalDate.of(2025, 7, 11)))
                .startsWith("TERMINATED")
                .endsWith(
                        "Avtalet upphör 10 juli 2025: Cykelklubben sade upp det 10 april 2025, och uppsägningstiden är "
                                + "3 månader (s. 5)");
        assertThat(said(given, LocalDate.of(2025, 4, 9))).noneMatch(text -> text.contains("sade upp"));
        assertThat(said(given, LocalDate.of(2025, 4, 10))).anyMatch(text -> text.contains("sade upp"));
        assertThat(standing(given, END.plusDays(1))).isEqualTo(Standing.TERMINATED);
    }

    /** T-11: a notice so late that the term ends before it changes nothing. */
    @Test
    void a_late_notice_changes_nothing() {
        var given = entered(notice(LocalDate.of(2025, 8, 30)));

        assertThat(standing(given, END)).isEqualTo(Standing.IN_FORCE);
        assertThat(said(given, END.plusDays(1)))
                .startsWith("EXPIRED")
                .endsWith("En uppsägning efter 29 augusti 2025 ändrar ingenting: avtalet upphör ändå 30 november 2025");
    }

    @Test
    void the_first_notice_counts() {
        var given = entered(notice(LocalDate.of(2025, 5, 10)), notice(LocalDate.of(2025, 4, 10)));

        assertThat(standing(given, LocalDate.of(2025, 7, 11))).isEqualTo(Standing.TERMINATED);
    }

    @Test
    void an_agreement_without_notice_cannot_be_given_notice_of() {
        var agreement = Sample.agreement(DECIDED, BY_UNIT, BY_ASSOCIATION);
        var given = agreement.with(agreement
                .life()
                .revise()
                .occurrences(List.of(notice(LocalDate.of(2025, 4, 10))))
                .done());

        assertThat(standing(given, LocalDate.of(2025, 9, 1))).isEqualTo(Standing.IN_FORCE);
    }

    /** rescission counts from its day, as somebody has judged it. */
    @Test
    void rescission_ends_it_at_once() {
        var day = LocalDate.of(2025, 5, 2);
        var rescinded = entered(new Occurrence.Rescission(
                new Code("havning"), day, UNIT, new Code("anmodan"), "enhetschefen", "Ingen rättelse"));

        assertThat(standing(rescinded, day.minusDays(1))).isEqualTo(Standing.IN_FORCE);
        assertThat(said(rescinded, day))
                .startsWith("RESCINDED")
                .endsWith(
                        "Avtalet upphörde 2 maj 2025: Fritidsenheten hävde det. enhetschefen bedömde att rättelse inte "
                                + "skedde utan dröjsmål");
    }

    @Test
    void without_slots_nobody_has_signed() {
        var agreement = Sample.agreement(DECIDED)
                .revise()
                .signing(new Signing(2, List.of(), "s. 4"))
                .done();
        assertThat(standing(agreement, START)).isEqualTo(Standing.DECIDED);
    }

    private static Occurrence notice(LocalDate on) {
        return new Occurrence.NoticeGiven(
                new Code("uppsagning"),
                on,
                ASSOCIATION,
                Occurrence.Trigger.CHANGED_CIRCUMSTANCES,
                new Code("dialog"),
                "");
    }

    private static Agreement entered(Occurrence... occurrences) {
        var agreement = Sample.agreement(DECIDED, BY_UNIT, BY_ASSOCIATION);
        return agreement
                .revise()
                .term(new Term(Sample.TERM, "s. 4", Optional.of(new Term.Notice(3, "när något brister", "s. 5"))))
                .life(agreement
                        .life()
                        .revise()
                        .occurrences(List.of(occurrences))
                        .done())
                .done();
    }

    private static Standing standing(Agreement agreement, LocalDate today) {
        return Standing.of(agreement, today);
    }

    private static List<String> said(Agreement agreement, LocalDate today) {
        var phrases = Phrasebook.of(Locale.of("sv"));
        var stands = StandingExplained.of(agreement, today);
        return Stream.concat(
                        Stream.of(stands.standing().name()),
                        stands.because().stream().map(phrases::say))
                .toList();
    }
}
