package se.kommun.iop.reports.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class WidthsTest {

    private static final int TOTAL = 9000;

    @Test
    void columns_have_their_shares_where_every_word_has_room() {
        assertThat(widths("Plats", "Summa")).containsExactly(6000, 3000);
    }

    @Test
    void a_long_word_takes_room_from_a_column_that_can_spare_it() {
        assertThat(widths(1, "Plats", "Redovisningsgraderna")).satisfies(widths -> {
            assertThat(widths[1]).isGreaterThan(1700).isLessThan(3000);
            assertThat(Arrays.stream(widths).sum()).isEqualTo(TOTAL);
        });
    }

    @Test
    void words_that_cannot_all_have_room_leave_the_table_as_wide_as_the_page() {
        var columns = Arrays.stream(new String[12])
                .map(column -> Column.text("Redovisningsgraderna", 1))
                .toList();
        var row = Cell.row(columns.stream().map(Column::heading).toList());

        assertThat(Widths.of(Table.of("Ord", "Många ord", columns, List.of(row)), TOTAL))
                .satisfies(widths -> {
                    assertThat(Arrays.stream(widths).min()).hasValue(750);
                    assertThat(Arrays.stream(widths).sum()).isEqualTo(TOTAL);
                });
    }

    private static int[] widths(String first, String second) {
        return widths(10, first, second);
    }

    private static int[] widths(int share, String first, String second) {
        return Widths.of(
                Table.of(
                        "Antal",
                        "Antal för varje plats",
                        List.of(Column.text(first, 20), Column.number(second, share)),
                        List.of(Cell.row("Norr", "12"))),
                TOTAL);
    }
}
