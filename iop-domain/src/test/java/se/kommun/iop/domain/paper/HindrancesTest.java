package se.kommun.iop.domain.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kommun.iop.domain.paper.GateSample.FOLLOW_UP;
import static se.kommun.iop.domain.paper.GateSample.MEMORANDUM;
import static se.kommun.iop.domain.paper.GateSample.complete;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.kommun.iop.domain.agreement.Goal;
import se.kommun.iop.domain.agreement.Purpose;
import se.kommun.iop.domain.agreement.Sample;
import se.kommun.iop.domain.casefile.CaseFile;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.followup.FollowUp;
import se.kommun.iop.domain.language.Phrasebook;
import se.kommun.iop.domain.language.Sentence;
import se.kommun.iop.domain.observation.ReceivedList.Stage;
import se.kommun.iop.domain.observation.Severity;

class HindrancesTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 12, 1);

    @ParameterizedTest
    @EnumSource(PaperKind.class)
    void nothing_hinders_where_nothing_is_missing(PaperKind kind) {
        var about = kind == PaperKind.FOLLOW_UP || kind == PaperKind.MEMORANDUM
                ? Optional.of(GateSample.ABOUT)
                : Optional.<Code>empty();
        assertThat(hindrances(new PaperId(GateSample.CODE, kind, about), complete()))
                .isEmpty();
    }

    @Test
    void a_follow_up_needs_every_text_that_it_asks_for() {
        var point = new Code("antal");
        var nothing = GateSample.withoutText(
                GateSample.typing(complete(), AskedText.SUMMARY, AskedText.SUMMARY, " "), point, point);

        assertThat(hindrances(FOLLOW_UP, nothing))
                .containsExactly("Texten saknas: sammanfattningen", "Texten saknas: ”Hur många cyklar?”");
    }

    @Test
    void a_text_with_a_blank_in_it_is_not_written() {
        var blank = GateSample.typing(complete(), AskedText.SUMMARY, AskedText.SUMMARY, "Enligt § XX beslutades");

        assertThat(hindrances(FOLLOW_UP, blank)).containsExactly("En lucka är inte ifylld: sammanfattningen");
        assertThat(gate(FOLLOW_UP, blank).open("anna")).isEmpty();
    }

    @Test
    void a_mark_in_the_place_of_a_text_is_no_text() {
        var dots = GateSample.typing(complete(), AskedText.SUMMARY, AskedText.SUMMARY, "...");
        var line = GateSample.typing(complete(), MemorandumText.SIGNATORIES, "Förvaltningsdirektör\n-");

        assertThat(hindrances(FOLLOW_UP, dots))
                .containsExactly("Texten är inte skriven: sammanfattningen. Där står bara ”...”.");
        assertThat(gate(FOLLOW_UP, dots).open("anna")).isEmpty();
        assertThat(hindrances(MEMORANDUM, line))
                .containsExactly("Texten är inte skriven: vilka som skriver under. Där står bara ”-”.");
    }

    @Test
    void a_text_of_a_word_or_two_is_told_and_hinders_nothing() {
        var brief = GateSample.typing(complete(), AskedText.SUMMARY, AskedText.SUMMARY, "Se bilaga");
        var link = GateSample.typing(complete(), MemorandumText.CHILDREN_WHY, "https://example.org/barn");

        assertThat(hindrances(FOLLOW_UP, brief)).isEmpty();
        assertThat(said(gate(FOLLOW_UP, brief).remarks()))
                .containsExactly("Texten är mycket kort: sammanfattningen. Där står bara ”Se bilaga”.");
        assertThat(hindrances(MEMORANDUM, link)).isEmpty();
        assertThat(said(gate(MEMORANDUM, link).remarks()))
                .containsExactly(
                        "Texten är mycket kort: motiveringen om barnets bästa. Där står bara ”https://example.org/barn”.");
    }

    @Test
    void money_that_nobody_has_accounted_for_is_told_when_its_period_has_ended() {
        var money = GateSample.dealingWithMoney(complete());

        assertThat(gate(FOLLOW_UP, GateSample.at(money, LocalDate.of(2025, 11, 30)))
                        .remarks())
                .as("the period goes on")
                .isEmpty();
        var ended = gate(FOLLOW_UP, money);
        assertThat(ended.hindrances()).isEmpty();
        assertThat(said(ended.remarks()))
                .containsExactly(
                        "Ingen har redovisat vad delbetalning 1 har använts till, fast dess period slutade"
                                + " 30 november 2025 (s. 2).",
                        "Ingen har redovisat vad delbetalning 2 har använts till, fast dess period slutade"
                                + " 30 november 2025 (s. 2).");
    }

    @Test
    void a_blank_in_what_the_paper_repeats_of_the_agreement_is_found() {
        var agreement = complete().agreement();
        var purpose = agreement.purpose();
        var blank = GateSample.of(
                complete(),
                agreement
                        .revise()
                        .purpose(new Purpose("Fler än XXX ska cykla", purpose.goals(), "alla", purpose.values()))
                        .done());

        assertThat(hindrances(FOLLOW_UP, blank))
                .containsExactly("En lucka är inte ifylld i avtalet: Fler än XXX ska cykla");
        assertThat(hindrances(MEMORANDUM, blank)).isEmpty();
    }

    @Test
    void a_case_number_is_asked_of_every_paper() {
        var without = GateSample.withoutCaseNumber(complete());

        assertThat(hindrances(FOLLOW_UP, without)).containsExactly("Diarienummer saknas.");
        assertThat(hindrances(MEMORANDUM, without)).containsExactly("Diarienummer saknas.");
        assertThat(hindrances(new PaperId(GateSample.CODE, PaperKind.AGREEMENT, Optional.empty()), without))
                .containsExactly("Diarienummer saknas. Det krävs innan avtalet är klart för nämnd.");
        // The text can be reviewed all the same.
        assertThat(gate(FOLLOW_UP, without).open("anna")).containsExactly(PaperStage.READY_FOR_REVIEW);
    }

    @Test
    void a_paper_of_days_to_come_is_not_ready() {
        var tomorrow = GateSample.at(complete(), TODAY.plusDays(1));

        assertThat(hindrances(FOLLOW_UP, tomorrow)).containsExactly("Brytdatum 2 december 2025 ligger efter i dag.");
    }

    @ParameterizedTest
    @CsvSource({
        "PROPOSAL, Texten saknas: förslaget till beslut",
        "SUMMARY, Texten saknas: sammanfattningen",
        "BACKGROUND, Texten saknas: bakgrunden",
        "PRESENTATION, Texten saknas: föredragningen",
        "CHILDREN, Ja eller nej är inte valt: barnets bästa",
        "CHILDREN_WHY, Motiveringen saknas: barnets bästa",
        "ECONOMY, Ja eller nej är inte valt: ekonomiska konsekvenser",
        "ECONOMY_WHY, Motiveringen saknas: ekonomiska konsekvenser",
        "SIGNATORIES, Texten saknas: vilka som skriver under"
    })
    void a_memorandum_needs_its_texts_and_choices(MemorandumText text, String said) {
        assertThat(hindrances(MEMORANDUM, without(complete(), text))).containsExactly(said);
    }

    @Test
    void a_decision_is_sent_to_somebody_for_action_or_for_information() {
        var one = without(complete(), MemorandumText.FOR_ACTION);

        assertThat(hindrances(MEMORANDUM, one)).isEmpty();
        assertThat(hindrances(MEMORANDUM, without(one, MemorandumText.FOR_INFORMATION)))
                .containsExactly("Texten saknas: vilka beslutet skickas till");
    }

    @ParameterizedTest
    @CsvSource({
        "PROPOSAL, förslaget till beslut",
        "ENCLOSURES, underlaget för beslutet",
        "CHILDREN_WHY, motiveringen om barnets bästa",
        "SIGNATORIES, vilka som skriver under",
        "FOR_INFORMATION, vilka beslutet skickas till för kännedom"
    })
    void a_blank_in_any_text_of_a_memorandum_is_found(MemorandumText text, String name) {
        var blank = GateSample.typing(complete(), text, "Protokoll § XX | 2025-12-01");

        assertThat(hindrances(MEMORANDUM, blank)).containsExactly("En lucka är inte ifylld: " + name);
    }

    @Test
    void what_is_listed_before_the_committee_is_dated() {
        var undated = GateSample.typing(complete(), MemorandumText.ENCLOSURES, "Rapport\nAvtal | 2025-01-07");

        assertThat(hindrances(MEMORANDUM, undated)).containsExactly("Underlaget ”Rapport” saknar datum.");
        assertThat(hindrances(FOLLOW_UP, undated)).isEmpty();
    }

    @Test
    void a_paper_is_about_something_that_the_agreement_has() {
        for (var kind : List.of(PaperKind.FOLLOW_UP, PaperKind.MEMORANDUM)) {
            assertThat(hindrances(new PaperId(GateSample.CODE, kind, Optional.of(new Code("annat"))), complete()))
                    .containsExactly("Avtalet har ingen sådan uppföljning och inget sådant beslut.");
            assertThat(hindrances(new PaperId(GateSample.CODE, kind, Optional.empty()), complete()))
                    .containsExactly("Avtalet har ingen sådan uppföljning och inget sådant beslut.");
        }
    }

    @Test
    void every_figure_is_of_something_that_is_measured_and_from_a_list_that_is_accepted() {
        assertThat(hindrances(FOLLOW_UP, GateSample.measuring(complete(), "punkteringar")))
                .containsExactly("Det finns siffror för ”punkteringar”, som avtalet inte mäter: de står inte i någon"
                        + " tabell.");
        assertThat(hindrances(FOLLOW_UP, GateSample.withLists(complete())))
                .containsExactly("Det finns siffror ur mars.xlsx, som inte är godkänd.");
        assertThat(hindrances(
                        FOLLOW_UP, GateSample.withLists(complete(), GateSample.list(GateSample.LIST, Stage.WITHDRAWN))))
                .containsExactly("Det finns siffror ur mars.xlsx, som inte är godkänd.");
        assertThat(hindrances(
                        new PaperId(GateSample.CODE, PaperKind.FUNDS, Optional.empty()),
                        GateSample.measuring(complete(), "punkteringar")))
                .isEmpty();
    }

    @Test
    void a_follow_up_prints_what_the_lists_leave_open_and_other_papers_of_figures_wait_for_it() {
        var open = GateSample.leavingOpen(
                GateSample.withLists(
                        complete(),
                        GateSample.list(GateSample.LIST, Stage.ACCEPTED),
                        GateSample.list(GateSample.WAITING, Stage.READ)),
                Severity.ERROR,
                Severity.ERROR,
                Severity.WARNING);
        var said = List.of(
                "En lista väntar på att godkännas eller makuleras.",
                "2 uppgifter är utelämnade därför att något i en lista är oklart eller inte går att läsa.");

        for (var paper : List.of(FOLLOW_UP, MEMORANDUM)) {
            assertThat(hindrances(paper, open)).isEmpty();
            assertThat(said(gate(paper, open).remarks()))
                    .containsExactlyElementsOf(said.stream()
                            .map(one -> "Står i pappret, under Om underlaget: " + one)
                            .toList());
        }
        assertThat(hindrances(new PaperId(GateSample.CODE, PaperKind.ATTENDANCE, Optional.empty()), open))
                .isEqualTo(said);
    }

    @Test
    void a_warning_was_accepted_with_its_list() {
        var warned = GateSample.leavingOpen(complete(), Severity.WARNING);

        assertThat(gate(FOLLOW_UP, warned).remarks()).isEmpty();
        assertThat(hindrances(new PaperId(GateSample.CODE, PaperKind.ATTENDANCE, Optional.empty()), warned))
                .isEmpty();
    }

    @Test
    void a_meeting_also_tells_when_it_was_held_and_each_goal_has_a_text_of_its_own() {
        var meeting = new FollowUp(
                new Code("sommar"),
                "Sommarmöte",
                "styrgruppen",
                FollowUp.Form.MEETING,
                Sample.agreement().followUps().getFirst().due(),
                List.of(
                        new FollowUp.Point(new Code("malen"), "Målen.", FollowUp.Content.GOALS, "s. 3"),
                        new FollowUp.Point(new Code("ovrigt"), "Övrigt.", FollowUp.Content.TEXT, "s. 3")),
                "s. 3");
        var goals = List.of(
                new Goal(new Code("cykla"), "Fler cyklar.", "s. 1"), new Goal(new Code("laga"), "Fler lagar", "s. 1"));
        var agreement = Sample.agreement()
                .revise()
                .purpose(new Purpose("", goals, "", List.of()))
                .followUps(List.of(meeting))
                .done();
        var phrases = Phrasebook.of(Locale.of("sv"));

        assertThat(AskedText.of(agreement, meeting))
                .extracting(text -> text.point() + "/" + text.about() + ": " + phrases.say(text.name()))
                .containsExactly(
                        "meeting/meeting: när mötet hölls och vilka som deltog",
                        "summary/summary: sammanfattningen",
                        "malen/cykla: bedömningen av målet ”Fler cyklar”",
                        "malen/laga: bedömningen av målet ”Fler lagar”",
                        "ovrigt/ovrigt: ”Övrigt”");
    }

    private static CaseFile without(CaseFile file, MemorandumText text) {
        return GateSample.withoutText(file, MemorandumText.POINT, text.code());
    }

    private static List<String> hindrances(PaperId paper, CaseFile file) {
        return said(gate(paper, file).hindrances());
    }

    private static Gate gate(PaperId paper, CaseFile file) {
        return GateSample.gate(paper, file, TODAY, List.of(), ReviewRule.ANOTHER_PERSON);
    }

    private static List<String> said(List<Sentence> sentences) {
        var phrases = Phrasebook.of(Locale.of("sv"));
        return sentences.stream().map(phrases::say).toList();
    }
}
