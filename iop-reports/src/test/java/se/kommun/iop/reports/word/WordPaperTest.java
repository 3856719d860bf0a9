package se.kommun.iop.reports.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import se.kommun.iop.reports.OfficeParts;
import se.kommun.iop.reports.Papers;

class WordPaperTest {

    private final WordPaper paper = new WordPaper(
            new Front(
                    "Titel",
                    "Ämne",
                    "Förvaltningen",
                    Locale.of("sv", "SE"),
                    List.of("Handling"),
                    "Fot",
                    Optional.empty(),
                    Instant.EPOCH),
            new WordPaper.Labels("Tabell", "Figur", "Innehåll"));

    @Test
    void a_heading_that_skips_a_level_is_refused() {
        paper.heading(1, "Ett");
        assertThatIllegalArgumentException().isThrownBy(() -> paper.heading(3, "Tre"));
        paper.heading(2, "Två");
        paper.heading(3, "Tre");
        paper.heading(1, "Ett igen");
    }

    @Test
    void the_first_heading_is_of_the_first_level() {
        assertThatIllegalArgumentException().isThrownBy(() -> paper.heading(2, "Två"));
    }

    @Test
    void a_table_without_caption_description_header_or_rows_cannot_be_made() {
        var columns = List.of(Column.text("Plats", 1));
        var rows = List.of(Cell.row("Biblioteket"));
        assertThatIllegalArgumentException().isThrownBy(() -> Table.of(" ", "alt", columns, rows));
        assertThatIllegalArgumentException().isThrownBy(() -> Table.of("Rubrik", "", columns, rows));
        assertThatIllegalArgumentException().isThrownBy(() -> Table.of("Rubrik", "alt", List.of(), rows));
        assertThatIllegalArgumentException().isThrownBy(() -> Table.of("Rubrik", "alt", columns, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> Column.text(" ", 1));
        assertThatIllegalArgumentException().isThrownBy(() -> Cell.of(" "));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Table.of("Rubrik", "alt", columns, List.of(Cell.row("a", "b"))));
    }

    @Test
    void a_chart_without_words_cannot_be_made() {
        var bars = List.of(new BarChart.Bar("juli", Optional.of(BigDecimal.ONE)));
        assertThatIllegalArgumentException().isThrownBy(() -> new BarChart("Rubrik", "", "Antal", "0", bars));
        assertThatIllegalArgumentException().isThrownBy(() -> new BarChart("Rubrik", "alt", "Antal", "0", List.of()));
    }

    @Test
    void bars_have_a_fill_of_their_own_and_a_gap_is_no_zero() {
        paper.chart(new BarChart(
                "Rubrik",
                "alt",
                "Antal",
                "0",
                List.of(
                        new BarChart.Bar("juli", Optional.of(BigDecimal.TEN)),
                        new BarChart.Bar("augusti", Optional.empty()))));
        var chart = parts().xml("word/charts/chart1.xml");
        var series = OfficeParts.all(chart, "c:ser").getFirst();
        assertThat(OfficeParts.all(series, "a:solidFill")).isNotEmpty();
        assertThat(OfficeParts.all(OfficeParts.all(series, "c:val").getFirst(), "c:v").stream()
                        .map(Element::getTextContent))
                .containsExactly("10");
        assertThat(OfficeParts.all(chart, "c:dispBlanksAs").getFirst().getAttribute("val"))
                .isEqualTo("gap");
    }

    @Test
    void bars_have_a_pattern_that_is_seen_without_colours() {
        paper.chart(new BarChart(
                "Rubrik", "alt", "Antal", "0.0", List.of(new BarChart.Bar("juli", Optional.of(BigDecimal.TEN)))));
        var series =
                OfficeParts.all(parts().xml("word/charts/chart1.xml"), "c:ser").getFirst();
        var pattern = OfficeParts.all(series, "a:pattFill").getFirst();
        assertThat(pattern.getAttribute("prst")).isEqualTo("wdUpDiag");
        var dark = colour(pattern, "a:fgClr");
        var light = colour(pattern, "a:bgClr");
        assertThat(contrast(dark, light)).isGreaterThanOrEqualTo(3);
        assertThat(contrast(light, "FFFFFF")).isGreaterThanOrEqualTo(3);
    }

    @Test
    void figures_in_a_chart_are_swedish_on_every_system() {
        paper.chart(new BarChart(
                "Rubrik", "alt", "Antal", "0.0", List.of(new BarChart.Bar("juli", Optional.of(BigDecimal.TEN)))));
        assertThat(OfficeParts.all(parts().xml("word/charts/chart1.xml"), "c:numFmt").stream()
                        .map(format -> format.getAttribute("formatCode")))
                .contains("[$-41D]#,##0", "[$-41D]0.0");
    }

    private static String colour(Element pattern, String part) {
        return OfficeParts.all(OfficeParts.all(pattern, part).getFirst(), "a:srgbClr")
                .getFirst()
                .getAttribute("val");
    }

    private static double contrast(String one, String other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * linear(colour, 0) + 0.7152 * linear(colour, 2) + 0.0722 * linear(colour, 4);
    }

    private static double linear(String colour, int at) {
        double share = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    @Test
    void what_is_typed_becomes_paragraphs_and_real_list_items() {
        paper.typed("Första.\n\n- en punkt\n- en till\nSista.");
        var parts = parts();
        var styles = OfficeParts.all(parts.xml("word/document.xml"), "w:p").stream()
                .map(OfficeParts::style)
                .toList();
        assertThat(styles).containsExactly("Normal", "ListBullet", "ListBullet", "Normal");
        var list = OfficeParts.all(parts.xml("word/styles.xml"), "w:style").stream()
                .filter(style -> style.getAttribute("w:styleId").equals("ListBullet"))
                .findFirst()
                .orElseThrow();
        assertThat(OfficeParts.all(list, "w:numPr")).hasSize(1);
    }

    @Test
    void the_lines_of_a_box_stay_together() {
        paper.box(List.of(new Labelled("Ett", "a"), new Labelled("Två", "b"), new Labelled("Tre", "c")));
        assertThat(OfficeParts.all(parts().xml("word/document.xml"), "w:keepNext"))
                .hasSize(2);
    }

    private OfficeParts parts() {
        return new OfficeParts(Papers.written(paper::writeTo));
    }
}
