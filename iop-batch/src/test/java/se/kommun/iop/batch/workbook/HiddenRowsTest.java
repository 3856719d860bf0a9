package se.kommun.iop.batch.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kommun.iop.batch.workbook.Opening.sheet;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A row that a filter leaves out for the moment is something else than a row that somebody has hidden. */
class HiddenRowsTest {

    private static final String ROWS = """
            <sheetData><row r='1' hidden='1'><c><v>1</v></c></row><row r='2'><c><v>2</v></c></row>\
            <row r='3' hidden='true'><c><v>3</v></c></row><row r='4' ht='0'><c><v>4</v></c></row>\
            <row r='9' hidden='1'><c><v>9</v></c></row></sheetData>""";
    private static final String CRITERIA =
            "<filterColumn colId='0'><customFilters><customFilter val='2'/></customFilters></filterColumn>";

    @Test
    void without_a_filter_somebody_has_hidden_them() {
        assertThat(hiding(RawXlsx.ofSheet(ROWS)))
                .containsExactly("1 BY_HAND", "2 SHOWN", "3 BY_HAND", "4 BY_HAND", "9 BY_HAND");
    }

    @Test
    void a_filter_with_criteria_hides_the_rows_below_its_heading() {
        assertThat(hiding(RawXlsx.ofSheet(ROWS + "<autoFilter ref='A1:B4'>" + CRITERIA + "</autoFilter>")))
                .containsExactly("1 BY_HAND", "2 SHOWN", "3 BY_FILTER", "4 BY_FILTER", "9 BY_HAND");
    }

    @Test
    void a_filter_without_criteria_hides_nothing() {
        assertThat(hiding(RawXlsx.ofSheet(
                        ROWS + "<autoFilter ref='A1:B4'><filterColumn colId='0' hiddenButton='1'/></autoFilter>")))
                .doesNotContain("3 BY_FILTER");
    }

    @Test
    void a_filter_of_a_table_counts_as_well() {
        var content = new RawXlsx()
                .sheet("Blad1", "", ROWS)
                .part("xl/worksheets/_rels/sheet1.xml.rels", """
                        <Relationships><Relationship Id='t' Type='%s/table' Target='../tables/table1.xml'/>\
                        </Relationships>""".formatted(RawXlsx.TRANSITIONAL))
                .part(
                        "xl/tables/table1.xml",
                        "<table ref='A2:B4'><autoFilter ref='A2:B4'>" + CRITERIA + "</autoFilter></table>")
                .content();

        assertThat(hiding(content)).containsExactly("1 BY_HAND", "2 SHOWN", "3 BY_FILTER", "4 BY_FILTER", "9 BY_HAND");
    }

    @Test
    void an_advanced_filter_leaves_only_its_mode_behind() {
        assertThat(hiding(RawXlsx.ofSheet("<sheetPr filterMode='1'/>" + ROWS))).contains("3 BY_FILTER", "9 BY_FILTER");
    }

    @ParameterizedTest
    @ValueSource(strings = {"filtrerad.xlsx", "filtrerad.xls", "filtrerad.ods"})
    void a_filter_is_told_from_a_hand_in_every_format(String name) {
        assertThat(hiding(Opening.file(name)))
                .containsExactly(
                        "1 SHOWN",
                        "2 BY_FILTER",
                        "3 SHOWN",
                        "4 BY_FILTER",
                        "5 SHOWN",
                        "6 BY_FILTER",
                        "7 SHOWN",
                        "8 BY_FILTER",
                        "13 BY_HAND");
    }

    private static List<String> hiding(byte[] content) {
        return sheet(content).rows().stream()
                .map(row -> row.number() + " " + row.hiding())
                .toList();
    }
}
