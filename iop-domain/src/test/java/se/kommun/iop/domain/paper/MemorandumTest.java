package se.kommun.iop.domain.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.kommun.iop.domain.agreement.CaseNumber;
import se.kommun.iop.domain.agreement.Sample;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.followup.Answer;
import se.kommun.iop.domain.language.Phrasebook;
import se.kommun.iop.domain.paper.MemorandumLabels.Heading;

class MemorandumTest {

    private static final Code ABOUT = new Code("slut");
    private static final Phrasebook SWEDISH = Phrasebook.of(Locale.of("sv"));

    @Test
    void is_made_of_what_has_been_typed_and_chosen() {
        var memorandum = Memorandum.of(
                ABOUT,
                List.of(
                        typed(MemorandumText.HEADING, " Uppföljning\nav cyklarna "),
                        typed(MemorandumText.PROPOSAL, "att godkänna uppföljningen\n\n att skicka den vidare "),
                        typed(MemorandumText.SUMMARY, " Kort sagt. "),
                        typed(MemorandumText.ENCLOSURES, "Uppföljning | 2024-12-02 | KS 2024/1"),
                        typed(MemorandumText.BACKGROUND, "Först"),
                        typed(MemorandumText.PRESENTATION, "Sedan"),
                        typed(MemorandumText.CHILDREN, "no"),
                        typed(MemorandumText.CHILDREN_WHY, "Målgruppen är vuxna."),
                        typed(MemorandumText.ECONOMY, "yes"),
                        typed(MemorandumText.ECONOMY_WHY, "Beloppet ryms."),
                        typed(MemorandumText.SIGNATORIES, "Direktör\nAvdelningschef"),
                        typed(MemorandumText.FOR_ACTION, "Förvaltningen"),
                        typed(MemorandumText.FOR_INFORMATION, "Föreningen")));

        assertThat(memorandum)
                .isEqualTo(new Memorandum(
                        ABOUT,
                        "Uppföljning av cyklarna",
                        List.of("att godkänna uppföljningen", "att skicka den vidare"),
                        "Kort sagt.",
                        List.of(new Enclosure(
                                "Uppföljning",
                                Optional.of(LocalDate.of(2024, 12, 2)),
                                Optional.of(new CaseNumber("KS 2024/1")))),
                        "Först",
                        "Sedan",
                        new Considered(Optional.of(false), "Målgruppen är vuxna."),
                        new Considered(Optional.of(true), "Beloppet ryms."),
                        List.of("Direktör", "Avdelningschef"),
                        List.of("Förvaltningen"),
                        List.of("Föreningen")));
        assertThat(memorandum.children().isAnswered()).isTrue();
    }

    @Test
    void nothing_is_chosen_beforehand() {
        var nothing = Memorandum.of(ABOUT, List.of());

        assertThat(nothing.heading()).isEmpty();
        assertThat(nothing.proposals()).isEmpty();
        assertThat(nothing.summary()).isEmpty();
        assertThat(nothing.children()).isEqualTo(new Considered(Optional.empty(), ""));
        assertThat(nothing.economy().isAnswered()).isFalse();
    }

    @Test
    void a_choice_without_a_reason_or_a_reason_without_a_choice_is_no_answer() {
        assertThat(new Considered(Optional.of(true), " ").isAnswered()).isFalse();
        assertThat(new Considered(Optional.empty(), "Därför").isAnswered()).isFalse();
        assertThat(Considered.of(Optional.of("kanske"), Optional.of("Därför")).answer())
                .isEmpty();
        assertThat(Considered.of(Optional.of(Considered.written(true)), Optional.empty())
                        .answer())
                .contains(true);
        assertThat(Considered.of(Optional.of(Considered.written(false)), Optional.empty())
                        .answer())
                .contains(false);
    }

    @Test
    void an_answer_to_a_point_of_the_follow_up_is_no_text_of_its_memorandum() {
        var code = MemorandumText.SUMMARY.code();
        var own = new Answer(code, code, "Rapportens sammanfattning", "förvaltare", Instant.EPOCH);

        assertThat(MemorandumText.isOne(own)).isFalse();
        assertThat(Memorandum.of(ABOUT, List.of(own)).summary()).isEmpty();
    }

    @Test
    void every_text_has_a_code_of_its_own() {
        assertThat(Arrays.stream(MemorandumText.values()).map(MemorandumText::code))
                .doesNotHaveDuplicates()
                .contains(new Code("children-why"), new Code("for-action"));
    }

    @Test
    void enclosures_are_read_as_they_are_written() {
        var all = List.of(
                new Enclosure("Avtal", Optional.empty(), Optional.empty()),
                new Enclosure("Rapport", Optional.of(LocalDate.of(2024, 2, 29)), Optional.empty()),
                new Enclosure("Protokoll", Optional.empty(), Optional.of(new CaseNumber("KS 2024/1"))),
                new Enclosure(
                        "Bilaga", Optional.of(LocalDate.of(2024, 3, 1)), Optional.of(new CaseNumber("2024-30-99"))));

        assertThat(Enclosure.read(Enclosure.write(all))).isEqualTo(all);
    }

    @Test
    void an_enclosure_is_one_line_with_a_title() {
        assertThat(new Enclosure(" En | delad\n titel ", Optional.empty(), Optional.empty()).title())
                .isEqualTo("En delad titel");
        assertThat(Enclosure.read("\n | 2024-12-02\n|\nRapport | | KS 1 | 2024-12-02"))
                .containsExactly(new Enclosure(
                        "Rapport", Optional.of(LocalDate.of(2024, 12, 2)), Optional.of(new CaseNumber("KS 1"))));
    }

    @Test
    void offers_proposals_about_a_follow_up_and_about_a_decision() {
        var agreement = Sample.agreement();
        var followUp = agreement.followUps().getFirst();
        var decision = agreement.decisions().getFirst();

        assertThat(offered(followUp.code()))
                .containsExactly("att godkänna uppföljningen", "att lägga rapporten till handlingarna");
        assertThat(offered(decision.code()))
                .containsExactly(
                        "att ingå överenskommelsen om " + agreement.identity().subject(),
                        "att avslå förslaget till överenskommelse om "
                                + agreement.identity().subject());
        assertThat(MemorandumSubject.of(agreement, followUp.code())
                        .orElseThrow()
                        .code())
                .isEqualTo(followUp.code());
        assertThat(MemorandumSubject.of(agreement, decision.code())
                        .orElseThrow()
                        .code())
                .isEqualTo(decision.code());
        assertThat(MemorandumSubject.of(agreement, new Code("ingenting"))).isEmpty();
    }

    @Test
    void a_municipality_may_word_the_headings_in_its_own_way() {
        var own = new MemorandumLabels(Map.of(Heading.ENCLOSURES, " Beslutsunderlag ", Heading.SENT_TO, " "));

        assertThat(own.say(Heading.ENCLOSURES, SWEDISH)).isEqualTo("Beslutsunderlag");
        assertThat(own.say(Heading.SENT_TO, SWEDISH)).isEqualTo("Beslutet skickas till");
        assertThat(MemorandumLabels.USUAL.say(Heading.CHILDREN, SWEDISH)).isEqualTo("Barnets bästa");
    }

    private static List<String> offered(Code about) {
        return MemorandumSubject.of(Sample.agreement(), about).orElseThrow().offered().stream()
                .map(SWEDISH::say)
                .toList();
    }

    private static Answer typed(MemorandumText text, String written) {
        return new Answer(MemorandumText.POINT, text.code(), written, "förvaltare", Instant.EPOCH);
    }
}
