package se.kommun.iop.reports.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import se.kommun.iop.domain.casefile.Snapshot;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.reports.OfficeParts;
import se.kommun.iop.reports.Papers;
import se.kommun.iop.reports.SampleFunds;
import se.kommun.iop.reports.Season;

class FollowUpReportTest {

    static Stream<Snapshot> snapshots() {
        return Papers.all();
    }

    @ParameterizedTest
    @MethodSource("snapshots")
    void the_same_snapshot_gives_the_same_bytes(Snapshot snapshot) {
        assertThat(Papers.followUp(snapshot)).isEqualTo(Papers.followUp(snapshot));
    }

    @ParameterizedTest
    @MethodSource("snapshots")
    void it_opens_whatever_it_is_made_from(Snapshot snapshot) throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(Papers.followUp(snapshot)))) {
            assertThat(document.getParagraphs()).isNotEmpty();
        }
    }

    @Test
    void the_sections_are_the_agreements_own_list_in_its_order() {
        assertThat(headings(body(Season.whole())))
                .containsExactly(
                        "Sammanfattning",
                        "Om underlaget",
                        "1 Beskrivning av samarbetet",
                        "2 Bedömning av hur samarbetet har gått i förhållande till målen",
                        "3 Vilket intresse har det varit?",
                        "4 Hur många portioner har serverats?",
                        "5 Redovisning av medlen som ska gå till löner och sociala avgifter",
                        "6 Planering",
                        "Bilaga A Uppgifter per dag och plats",
                        "Bilaga B Spårbarhet",
                        "Bilaga C Villkor och delbetalningar");
    }

    @Test
    void it_says_first_how_complete_the_figures_are() {
        assertThat(text(body(Season.whole())))
                .contains(
                        "247 av 262 förväntade platsdagar har en siffra (94,3\u00a0%)",
                        "13 stängda, 0 inställda och 2 som saknas",
                        "249 serveringstillfällen var varken stängda eller inställda; 247 av dem är redovisade",
                        "Saknas: Papegojelyckan 22 september 2024 och Veberöd 16 november 2024.");
    }

    @Test
    void places_and_months_add_up_as_the_lists_say() {
        var table = table(body(Season.whole()), "Antal portioner per plats och månad");
        for (var place : List.of("Arkivgatan", "Papegojelyckan", "Veberöd", "Södra Sandby", "ALL")) {
            var expected = Season.rows("totals.csv").stream()
                    .filter(row -> row[0].equals(place))
                    .map(row -> row[2])
                    .toList();
            var row = table.stream()
                    .filter(cells -> cells.getFirst().equals(place.equals("ALL") ? "Summa" : place))
                    .findFirst()
                    .orElseThrow();
            assertThat(row.subList(1, row.size()).stream()
                            .map(cell -> cell.replace("\u00a0", ""))
                            .toList())
                    .isEqualTo(expected);
        }
    }

    @Test
    void each_figure_leads_to_its_cell_and_to_other_lists_that_say_the_same() {
        var rows = table(body(Season.whole()), "Uppgifter ur LIPS lunchstatistik sommar 2024.xlsx");
        assertThat(rows).hasSize(1 + 110);
        assertThat(rows)
                .contains(
                        List.of("20240702-arkivgatan-portioner", "Arkivgatan", "12", "Sommar 2024!C6", "12", "\u2013"))
                .anySatisfy(row -> assertThat(row)
                        .startsWith("20240831-veberod-portioner", "Veberöd", "21")
                        .anyMatch(cell -> cell.matches("samma i lista \\d, September!B4")));
    }

    @Test
    void states_are_words_and_never_zeros() {
        var september = table(body(Season.whole()), "Portioner per dag och plats, september 2024");
        assertThat(september).contains(List.of("sön 22 sep", "32", "saknas", "21", "15"));
        var july = table(body(Season.whole()), "Portioner per dag och plats, juli 2024");
        assertThat(july).contains(List.of("ons 17 juli", "\u2013", "\u2013", "stängt", "12"));
        var august = table(body(Season.whole()), "Portioner per dag och plats, augusti 2024");
        assertThat(august).contains(List.of("ons 7 aug", "\u2013", "\u2013", "10", "0"));
    }

    @Test
    void a_text_that_nobody_has_typed_is_marked_and_none_is_invented() {
        var empty = body(Season.whole());
        assertThat(OfficeParts.all(empty, "w:p").stream()
                        .filter(paragraph -> OfficeParts.style(paragraph).endsWith("Missing"))
                        .map(OfficeParts::text))
                .hasSize(8)
                .allMatch(text -> text.startsWith("[Text saknas: "));
        assertThat(text(empty)).contains("Version: UTKAST, 8 texter saknas");
        var complete = body(Papers.complete());
        assertThat(text(complete)).doesNotContain("[Text saknas").contains("Det har gått bra.", "en till");
    }

    @Test
    void an_instalment_is_payable_only_with_all_its_evidence() {
        var table = table(body(Season.whole()), "Delbetalningar, läget 31 december 2024");
        assertThat(table.get(1)).contains("Får faktureras");
        assertThat(table.get(2)).contains("Får inte faktureras ännu");
        assertThat(table.get(2).getLast()).contains("Uppföljningen är inte genomförd");
    }

    @Test
    void two_measures_are_told_of_apart() {
        var text = text(body(Papers.twoMeasures()));
        assertThat(text)
                .contains("Sammanlagt 4\u00a0814 portioner", "Sammanlagt 50 timmar")
                .doesNotContain("4\u00a0864");
    }

    @Test
    void what_lies_outside_the_term_or_was_superseded_is_said_and_not_counted() {
        var text = text(body(Papers.wide()));
        assertThat(text)
                .contains(
                        "Sammanlagt 46 portioner",
                        "1 uppgift om dagar utanför avtalstiden ingår inte",
                        "1 uppgift har ersatts av en senare lista",
                        "ersätter 3 i lista 1",
                        "ingen verksamhetskalender är överenskommen");
    }

    @Test
    void the_notes_of_a_meeting_come_from_the_same_engine() {
        var snapshot = Season.at(LocalDate.of(2024, 9, 10), Map.of());
        var body = new OfficeParts(Papers.written(new FollowUpReport(snapshot, Season.SUMMER, Papers.SWEDISH)::writeTo))
                .xml("word/document.xml");
        assertThat(text(body))
                .contains(
                        "Minnesanteckningar från styrgruppen: Uppföljning efter sommaren 2024",
                        "1 juli–10 september 2024");
        assertThat(headings(body)).contains("Mötet", "1 Utvärdering av samarbetet - hur har det funkat?");
    }

    @Test
    void it_can_be_had_in_english() {
        var body = new OfficeParts(
                        Papers.written(new FollowUpReport(Season.whole(), Season.AUTUMN, Locale.UK)::writeTo))
                .xml("word/document.xml");
        assertThat(text(body)).contains("247 of 262 expected place-days have a figure", "[Text missing: ");
    }

    @Test
    void a_follow_up_that_the_agreement_does_not_ask_for_is_refused() {
        assertThatThrownBy(() -> new FollowUpReport(Season.whole(), new Code("annan"), Papers.SWEDISH))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void its_file_name_survives_every_system() {
        assertThat(new FollowUpReport(Season.whole(), Season.AUTUMN, Papers.SWEDISH).fileName())
                .isEqualTo("uppfoljning-seniorluncher-2024-2024-12-31.docx");
    }

    /** T-05: the lines with what the agreement says, and never more assurance than there is. */
    @Test
    void the_account_of_the_funds_is_line_by_line_with_the_clause() {
        var body = body(Papers.funds(SampleFunds.withMeal()));

        assertThat(table(body, "Redovisning av delbetalning 1"))
                .contains(
                        List.of(
                                "3",
                                "livsmedel: juli",
                                "1\u00a0200\u00a0kr",
                                "Inte ersättningsgill: ersättningen får inte användas till livsmedel (A:111)"),
                        List.of("–", "Redovisat sammanlagt", "23\u00a0242\u00a0kr", "–"));
        assertThat(text(body))
                .contains("Sociala avgifter 2\u00a0042\u00a0kr stämmer med lönen på rad 1")
                .doesNotContain("Ingen del av ersättningen", "har inte lämnats in i systemet", "1957");
        assertThat(text(body(Papers.funds(SampleFunds.assured()))))
                .contains("Ingen del av ersättningen har använts till att subventionera måltider.");
        assertThat(text(body(Season.whole()))).contains("Redovisning av medlen har inte lämnats in i systemet.");
    }

    private static Element body(Snapshot snapshot) {
        return new OfficeParts(Papers.followUp(snapshot)).xml("word/document.xml");
    }

    private static List<String> headings(Element body) {
        return OfficeParts.all(body, "w:p").stream()
                .filter(paragraph -> OfficeParts.style(paragraph).equals("Heading1"))
                .map(OfficeParts::text)
                .toList();
    }

    private static String text(Element body) {
        return String.join(
                "\n",
                OfficeParts.all(body, "w:p").stream().map(OfficeParts::text).toList());
    }

    private static List<List<String>> table(Element body, String caption) {
        return OfficeParts.all(body, "w:tbl").stream()
                .filter(table -> OfficeParts.all(table, "w:tblCaption")
                        .getFirst()
                        .getAttribute("w:val")
                        .equals(caption))
                .findFirst()
                .map(table -> OfficeParts.all(table, "w:tr").stream()
                        .map(row -> OfficeParts.all(row, "w:tc").stream()
                                .map(OfficeParts::text)
                                .toList())
                        .toList())
                .orElseThrow();
    }
}
