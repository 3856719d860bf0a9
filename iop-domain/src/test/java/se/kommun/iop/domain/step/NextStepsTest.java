package se.kommun.iop.domain.step;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kommun.iop.domain.change.Happened.agreement;
import static se.kommun.iop.domain.change.Happened.amendment;
import static se.kommun.iop.domain.change.Happened.answer;
import static se.kommun.iop.domain.change.Happened.day;
import static se.kommun.iop.domain.change.Happened.deviation;
import static se.kommun.iop.domain.change.Happened.dialogue;
import static se.kommun.iop.domain.change.Happened.dispute;
import static se.kommun.iop.domain.change.Happened.monologue;
import static se.kommun.iop.domain.change.Happened.notice;
import static se.kommun.iop.domain.change.Happened.problem;
import static se.kommun.iop.domain.change.Happened.request;
import static se.kommun.iop.domain.change.Happened.rescission;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.Sample;
import se.kommun.iop.domain.agreement.Term;
import se.kommun.iop.domain.change.Occurrence;
import se.kommun.iop.domain.language.Phrasebook;
import se.kommun.iop.domain.language.Sentence;
import se.kommun.iop.domain.step.NextStep.Kind;

/** T-12, T-13: what can happen next, and why not. */
class NextStepsTest {

    private static final LocalDate TODAY = day(8, 15);

    @Test
    void all_kinds_are_told_once_in_their_order() {
        assertThat(NextSteps.of(agreement(), TODAY).stream().map(NextStep::kind))
                .containsExactly(Kind.values());
    }

    @ParameterizedTest
    @EnumSource(names = {"PROBLEM", "DEVIATION", "DIALOGUE", "DISPUTE"})
    void anything_may_be_raised_at_any_time(Kind kind) {
        assertThat(step(kind, agreement()).isPossible()).isTrue();
        assertThat(step(kind, agreement(), day(12, 24)).isPossible()).isTrue();
    }

    @Test
    void a_change_waits_for_a_dialogue_of_the_parties() {
        assertThat(hindrances(Kind.AMENDMENT, agreement(deviation("d", day(3, 1)), monologue("m", day(3, 2), "d"))))
                .containsExactly("En ändring ska föregås av dialog mellan parterna. Notera först dialogen");
        var talked = dialogue("t", TODAY, "d");
        var possible = step(Kind.AMENDMENT, agreement(deviation("d", day(3, 1)), talked));
        assertThat(possible.isPossible()).isTrue();
        assertThat(possible.builds()).isEqualTo(List.of(talked));
        assertThat(possible.clause()).isEqualTo("s. 6");
        assertThat(said(possible.remarks()))
                .containsExactly("Ändringen ska beslutas av behöriga företrädare för Fritidsenheten och Cykelklubben");
        assertThat(step(Kind.AMENDMENT, agreement(dialogue("t", TODAY.plusDays(1))))
                        .isPossible())
                .isFalse();
        assertThat(step(Kind.AMENDMENT, agreement(talked), day(12, 1)).isPossible())
                .isTrue();
        assertThat(said(step(Kind.AMENDMENT, agreement(talked), day(12, 1)).remarks()))
                .hasSize(2)
                .startsWith("Avtalet upphörde 30 november 2025. Det som hände dessförinnan kan fortfarande noteras");
        assertThat(step(Kind.AMENDMENT, agreement(talked), day(11, 30)).remarks())
                .hasSize(1);
    }

    @Test
    void there_is_no_free_notice() {
        assertThat(hindrances(Kind.NOTICE, agreement()))
                .containsExactly("Avtalet kan bara sägas upp av de skäl som det räknar upp. Notera först den avvikelse "
                        + "eller det problem som är skälet");
        assertThat(hindrances(Kind.NOTICE, agreement(dialogue("t", day(3, 2)), amendment("a", day(3, 3), "t"))))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("Avtalet kan bara");
    }

    @Test
    void notice_waits_for_a_dialogue_about_what_has_happened() {
        var without = "Parterna ska först föra en dialog om huruvida avtalet kan fortsätta. "
                + "Notera först dialogen om det som har hänt";
        var deviation = deviation("d", day(3, 1));
        assertThat(hindrances(Kind.NOTICE, agreement(deviation))).containsExactly(without);
        assertThat(hindrances(Kind.NOTICE, agreement(deviation, dialogue("t", day(3, 2)))))
                .containsExactly(without);
        assertThat(hindrances(Kind.NOTICE, agreement(deviation, dialogue("t", day(3, 2), "okand"))))
                .containsExactly(without);
        assertThat(hindrances(Kind.NOTICE, agreement(deviation, monologue("t", day(3, 2), "d"))))
                .containsExactly(without);
    }

    @Test
    void notice_is_possible_on_every_kind_of_ground_that_the_parties_have_talked_about() {
        for (Occurrence ground : List.of(
                deviation("x", day(3, 1)), problem("x", day(3, 1)), request("x", day(3, 1)), dispute("x", day(3, 1)))) {
            var talked = dialogue("t", day(3, 2), "x");
            var step = step(Kind.NOTICE, agreement(ground, talked));
            assertThat(step.isPossible()).isTrue();
            assertThat(step.builds()).isEqualTo(List.of(talked));
            assertThat(step.clause()).isEqualTo("s. 5");
            assertThat(said(step.remarks()))
                    .containsExactly(
                            "Avtalet säger: Om någon inte håller öppet.",
                            "En uppsägning 15 augusti 2025 gör att avtalet upphör 15 oktober 2025");
        }
        for (Occurrence other : List.of(
                dialogue("x", day(3, 1)),
                amendment("x", day(3, 1), "t"),
                answer("x", day(3, 1), "r", false),
                rescission("x", day(9, 1), "r"),
                notice("x", day(9, 1), "t"))) {
            assertThat(step(Kind.NOTICE, agreement(other, dialogue("t", day(3, 2), "x")), day(8, 1))
                            .isPossible())
                    .isFalse();
        }
    }

    @Test
    void notice_that_changes_nothing_says_so_before_it_is_given() {
        var step = step(Kind.NOTICE, agreement(deviation("d", day(3, 1)), dialogue("t", day(3, 2), "d")), day(10, 15));
        assertThat(step.isPossible()).isTrue();
        assertThat(said(step.remarks()))
                .contains("En uppsägning efter 29 september 2025 ändrar ingenting: "
                        + "avtalet upphör ändå 30 november 2025");
    }

    @Test
    void notice_is_given_once_and_only_where_the_agreement_knows_it_and_lasts() {
        var given = agreement(deviation("d", day(3, 1)), dialogue("t", day(3, 2), "d"), notice("n", day(8, 1), "t"));
        assertThat(hindrances(Kind.NOTICE, given)).containsExactly("Fritidsenheten sade upp avtalet 1 augusti 2025");
        assertThat(said(step(Kind.NOTICE, given, day(10, 2)).remarks()))
                .first()
                .asString()
                .startsWith("Avtalet upphörde 1 oktober 2025. ");
        var silent = agreement(
                new Term(Sample.TERM, "s. 4", Optional.empty()),
                deviation("d", day(3, 1)),
                dialogue("t", day(3, 2), "d"));
        assertThat(hindrances(Kind.NOTICE, silent)).containsExactly("Avtalet säger inget om uppsägning");
        assertThat(step(Kind.NOTICE, silent).clause()).isEmpty();
        assertThat(step(Kind.NOTICE, silent).remarks()).isEmpty();
        assertThat(step(Kind.AMENDMENT, silent).clause()).isEmpty();
        assertThat(step(Kind.RESCISSION, silent).clause()).isEmpty();
        assertThat(step(Kind.DISPUTE, silent).clause()).isEmpty();
    }

    @Test
    void rescission_waits_for_a_call_and_never_for_a_number_of_days() {
        assertThat(hindrances(Kind.RESCISSION, agreement()))
                .containsExactly("Hävning förutsätter att motparten först har anmodats att vidta rättelse. "
                        + "Notera först anmodan");
        var call = request("r", day(8, 14));
        var step = step(Kind.RESCISSION, agreement(call));
        assertThat(step.isPossible()).isTrue();
        assertThat(step.builds()).isEqualTo(List.of(call));
        assertThat(step.clause()).isEqualTo("s. 7");
        assertThat(said(step.remarks()))
                .containsExactly("Rättelse begärdes 14 augusti 2025; sedan dess har det gått 1 dag. Utan dröjsmål är "
                        + "inget bestämt antal dagar: en person bedömer det");
        assertThat(step(Kind.RESCISSION, agreement(call), day(8, 13)).isPossible())
                .isFalse();
        assertThat(said(step(Kind.RESCISSION, agreement(call), day(11, 14)).remarks()))
                .first()
                .asString()
                .contains("92 dagar");
    }

    @Test
    void an_answer_without_remedy_is_like_silence_and_remedy_closes_the_call() {
        var call = request("r", day(8, 1));
        assertThat(step(Kind.RESCISSION, agreement(call, answer("s", day(8, 2), "r", false)))
                        .isPossible())
                .isTrue();
        var remedied = agreement(call, answer("s", day(8, 2), "r", true));
        assertThat(hindrances(Kind.RESCISSION, remedied)).containsExactly("Rättelse har skett efter varje anmodan");
        assertThat(hindrances(Kind.REMEDY_ANSWER, remedied))
                .containsExactly("Ingen rättelseanmodan väntar på rättelse");
        assertThat(step(Kind.RESCISSION, agreement(call, answer("s", day(8, 2), "annan", true)))
                        .isPossible())
                .isTrue();
        assertThat(step(Kind.REMEDY_ANSWER, agreement(call)).builds()).isEqualTo(List.of(call));
        assertThat(step(Kind.REMEDY_ANSWER, agreement(call)).clause()).isEqualTo("s. 7");
    }

    @Test
    void after_the_end_it_is_told_that_only_what_was_before_can_be_noted() {
        var ended = agreement(request("r", day(5, 1)), rescission("x", day(5, 20), "r"));
        for (var kind : List.of(Kind.REMEDY_REQUEST, Kind.RESCISSION)) {
            assertThat(step(kind, ended).isPossible()).isTrue();
            assertThat(said(step(kind, ended).remarks()))
                    .startsWith("Avtalet upphörde 20 maj 2025. Det som hände dessförinnan kan fortfarande noteras");
        }
        assertThat(step(Kind.REMEDY_REQUEST, ended, day(5, 20)).remarks()).isEmpty();
        assertThat(step(Kind.REMEDY_REQUEST, ended).clause()).isEqualTo("s. 7");
    }

    @Test
    void a_problem_is_open_until_its_day() {
        assertThat(hindrances(Kind.SOLUTION, agreement())).containsExactly("Inget problem är öppet");
        var problem = problem("p", day(3, 1), day(4, 1));
        assertThat(step(Kind.SOLUTION, agreement(problem), day(3, 31)).builds()).isEqualTo(List.of(problem));
        assertThat(step(Kind.SOLUTION, agreement(problem("p", day(3, 1)).closedOn(day(4, 1))), day(4, 1))
                        .isPossible())
                .isFalse();
        assertThat(problem("p", day(3, 1)).closedOn(day(4, 1))).isEqualTo(problem);
        assertThat(dispute("d", day(3, 1)).settledOn(day(4, 1))).isEqualTo(dispute("d", day(3, 1), day(4, 1)));
        assertThat(step(Kind.SOLUTION, agreement(problem("p", day(3, 1)))).isPossible())
                .isTrue();
    }

    @Test
    void a_dispute_is_settled_after_a_dialogue_about_it() {
        assertThat(hindrances(Kind.SETTLEMENT, agreement())).containsExactly("Ingen tvist är öppen");
        var dispute = dispute("d", day(3, 1));
        assertThat(hindrances(Kind.SETTLEMENT, agreement(dispute, dialogue("t", day(3, 2)))))
                .containsExactly(
                        "En tvist ska i första hand lösas genom dialog. " + "Notera först parternas dialog om tvisten");
        var step = step(Kind.SETTLEMENT, agreement(dispute, dialogue("t", day(3, 2), "d")));
        assertThat(step.isPossible()).isTrue();
        assertThat(step.builds()).isEqualTo(List.of(dispute));
        assertThat(step.clause()).isEqualTo("s. 8");
        assertThat(hindrances(
                        Kind.SETTLEMENT, agreement(dispute("d", day(3, 1), day(3, 9)), dialogue("t", day(3, 2), "d"))))
                .containsExactly("Ingen tvist är öppen");
    }

    private static NextStep step(Kind kind, Agreement agreement) {
        return step(kind, agreement, TODAY);
    }

    private static NextStep step(Kind kind, Agreement agreement, LocalDate today) {
        return NextSteps.of(agreement, today).get(kind.ordinal());
    }

    private static List<String> hindrances(Kind kind, Agreement agreement) {
        return hindrances(kind, agreement, TODAY);
    }

    private static List<String> hindrances(Kind kind, Agreement agreement, LocalDate today) {
        return said(step(kind, agreement, today).hindrances());
    }

    private static List<String> said(List<Sentence> sentences) {
        return sentences.stream().map(Phrasebook.of(Locale.of("sv"))::say).toList();
    }
}
