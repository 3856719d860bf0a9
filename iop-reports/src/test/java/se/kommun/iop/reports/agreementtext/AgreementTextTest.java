package se.kommun.iop.reports.agreementtext;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.kommun.iop.domain.activity.ServiceCalendar;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.Clause;
import se.kommun.iop.domain.agreement.Footnote;
import se.kommun.iop.domain.agreement.Life;
import se.kommun.iop.domain.agreement.Purpose;
import se.kommun.iop.domain.agreement.SignatureSlot;
import se.kommun.iop.domain.agreement.Signing;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.condition.Condition;
import se.kommun.iop.domain.payment.Instalment;
import se.kommun.iop.reports.SampleAgreement;

class AgreementTextTest {

    private static final Locale SWEDISH = Locale.of("sv", "SE");
    private static final Agreement GROWING = SampleAgreement.agreement(new ServiceCalendar(List.of()))
            .revise()
            .clauses(List.of())
            .life(Life.NONE)
            .done();

    @Test
    void what_no_clause_says_is_composed_in_the_order_of_such_agreements() {
        assertThat(headings(text(GROWING)))
                .containsExactly(
                        "Bakgrund",
                        "Om parterna",
                        "Partnerskapets form och utgångspunkt",
                        "Gemensam samhällsutmaning",
                        "Målgrupp",
                        "Parter",
                        "Organisation",
                        "Värdegrund för partnerskapet",
                        "Parternas respektive insatser",
                        "Ekonomi",
                        "Uppföljning",
                        "Period för partnerskapet",
                        "Omförhandling, hävningsrätt samt tvist",
                        "Underskrifter");
    }

    @Test
    void values_are_one_sentence_with_commas_and_samt() {
        var purpose = GROWING.purpose();
        var agreement = GROWING.revise()
                .purpose(new Purpose(
                        purpose.challenge(),
                        purpose.goals(),
                        purpose.targetGroup(),
                        List.of("respekt", "öppenhet", "tillit")))
                .done();
        assertThat(section(text(agreement), Topic.VALUES).text()).isEqualTo("respekt,\nöppenhet samt\ntillit.");
    }

    @Test
    void money_says_what_is_asked_before_it_is_invoiced() {
        assertThat(section(text(GROWING), Topic.MONEY).text().replace('\u00a0', ' '))
                .isEqualTo("""
                        Beloppet 100 000 kr som avser perioden juli–augusti 2024 ska faktureras då nämndens protokoll är \
                        justerat och överenskommelsen är undertecknad.
                        Beloppet 100 000 kr som avser perioden september–december 2024 ska faktureras då uppföljningen \
                        ”Uppföljning efter sommaren 2024” är gjord.
                        Medlen ska gå till löner och sociala avgifter.
                        Ersättningen får inte användas till att subventionera måltider.
                        Ersättningen får inte användas till livsmedel.""");
    }

    @Test
    void a_condition_tree_is_said_with_its_branches() {
        var day = new Condition.NotBefore(LocalDate.of(2024, 9, 1));
        var union =
                new Condition.SignedBy(GROWING.parties().parties().getFirst().code());
        var report = new Condition.Evidenced(new Code("r"), "föreningens delrapport");
        var summer = new Condition.FollowedUp(GROWING.followUps().getFirst().code());
        var tree = new Condition.AllOf(List.of(
                union, new Condition.AnyOf(List.of(report, new Condition.AllOf(List.of(summer, day)))), day));
        assertThat(money(tree))
                .isEqualTo(
                        "då Paraplyföreningen har undertecknat överenskommelsen och antingen föreningens delrapport har"
                                + " visats eller både uppföljningen ”Uppföljning efter sommaren 2024” är gjord och den"
                                + " 1 september 2024 har kommit, dock tidigast den 1 september 2024.");
        assertThat(money(day)).isEqualTo("tidigast den 1 september 2024.");
        assertThat(money(new Condition.Not(report)))
                .isEqualTo("då det inte är så att föreningens delrapport har visats.");
    }

    private static String money(Condition condition) {
        var first = GROWING.instalments().getFirst();
        var agreement = GROWING.revise()
                .instalments(
                        List.of(new Instalment(1, first.amount(), first.period(), condition, "", Optional.empty())))
                .done();
        var said = section(text(agreement), Topic.MONEY).blocks().getFirst().text();
        return said.substring(said.indexOf("faktureras ") + 11);
    }

    @Test
    void what_nobody_has_written_is_a_gap_and_no_sentence() {
        var section = section(text(GROWING), Topic.FORM);
        assertThat(section.hasGap()).isTrue();
        assertThat(section.text()).isEqualTo("[Saknas: partnerskapets form och utgångspunkt]");
    }

    @Test
    void clauses_stand_word_for_word_and_the_rest_is_composed_around_them() {
        var agreement = GROWING.revise()
                .clauses(List.of(
                        clause("a", "Två  blanksteg, och ett komma sist,", "Målgrupp"),
                        clause("b", "Under en underrubrik.", "Uppföljning", "Löpande"),
                        clause("c", "Något eget.", "Försäkring")))
                .done();
        var text = text(agreement);
        assertThat(headings(text))
                .containsSubsequence("Målgrupp", "Parter", "Uppföljning", "Försäkring", "Period för partnerskapet");
        assertThat(section(text, Topic.TARGET_GROUP).text()).isEqualTo("Två  blanksteg, och ett komma sist,");
        assertThat(section(text, Topic.TARGET_GROUP).origin()).isEqualTo(Section.Origin.CLAUSES);
        assertThat(section(text, Topic.PARTIES).origin()).isEqualTo(Section.Origin.DATA);
        assertThat(text.sections().stream().filter(one -> one.heading().equals("Löpande")))
                .singleElement()
                .satisfies(one -> assertThat(one.level()).isEqualTo(2));
    }

    @Test
    void nothing_is_added_to_what_somebody_has_signed() {
        var signed = SampleAgreement.agreement(new ServiceCalendar(List.of()));
        assertThat(headings(text(signed))).containsExactly("Ekonomi", "Underskrifter");
    }

    @Test
    void notes_stand_where_they_are_referred_to_and_are_numbered_through() {
        var party = GROWING.parties().parties().getFirst().code();
        var agreement = GROWING.revise()
                .clauses(List.of(clause("a", "Antogs 2019¹. I kraft². Yta: 10 m³.", "Bakgrund")))
                .footnotes(List.of(
                        new Footnote(1, "Beslut ett", new Code("a"), ""),
                        new Footnote(2, "Beslut två", new Code("a"), ""),
                        new Footnote(5, "Stadgar § 4", party, "")))
                .signing(new Signing(
                        2,
                        List.of(new SignatureSlot(party, "För föreningen", "Orten den XX", "Ordförande", List.of("x"))),
                        ""))
                .done();
        var text = text(agreement);
        assertThat(text.notes().stream().map(note -> note.number() + " " + note.note()))
                .containsExactly("1 Beslut ett", "2 Beslut två", "3 Stadgar § 4");
        assertThat(section(text, Topic.BACKGROUND).text()).isEqualTo("Antogs 2019. I kraft. Yta: 10 m³.");
    }

    @Test
    void the_words_before_an_address_are_its_link() {
        var pieces = Pieces.of("Skicka rätt. Så gör du: <https://exempel.se/faktura-till-oss>");
        assertThat(pieces)
                .containsExactly(
                        new Piece.Words("Skicka rätt. "),
                        new Piece.Link("Så gör du", "https://exempel.se/faktura-till-oss"),
                        new Piece.Words(": <https://exempel.se/faktura-till-oss>"));
        assertThat(Pieces.of("https://exempel.se")).containsExactly(new Piece.Words("https://exempel.se"));
    }

    @Test
    void every_party_has_a_place_to_sign() {
        var section = section(text(GROWING), Topic.SIGNING);
        assertThat(section.text())
                .isEqualTo("Denna överenskommelse är upprättad i två likalydande exemplar. Parterna har tagit var sitt"
                        + " original.\nFör Paraplyföreningen\nFör Vård- och omsorgsförvaltningen");
    }

    private static Clause clause(String code, String text, String... headings) {
        return new Clause(new Code(code), List.of(headings), Clause.Form.PARAGRAPH, text, code, Optional.empty());
    }

    private static AgreementText text(Agreement agreement) {
        return AgreementText.of(agreement, SWEDISH);
    }

    private static Section section(AgreementText text, Topic topic) {
        return text.about(topic).orElseThrow();
    }

    private static List<String> headings(AgreementText text) {
        return text.sections().stream()
                .filter(section -> section.level() == 1)
                .map(Section::heading)
                .toList();
    }
}
