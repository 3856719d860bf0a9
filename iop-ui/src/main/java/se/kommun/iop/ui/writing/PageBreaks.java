package se.kommun.iop.ui.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.kommun.iop.reports.galley.Block;
import se.kommun.iop.reports.word.Column;
import se.kommun.iop.reports.word.Inline;
import se.kommun.iop.reports.word.Table;

/**
 * Roughly where a paper's pages break: a heading stays with what follows it, a table goes on with its header row on the next
 * page. Word decides in the end, with its own measures.
 */
final class PageBreaks {

    /** Between the header and the footer of an A4, in mm. */
    private static final double PAGE = 235;

    private static final double LINE = 6;
    private static final double SMALL_LINE = 4.8;
    private static final int LETTERS = 82;

    private final List<List<Block>> pages = new ArrayList<>();
    private List<Block> page = new ArrayList<>();
    private double used;

    private PageBreaks() {}

    static List<List<Block>> of(List<Block> blocks) {
        var breaks = new PageBreaks();
        for (int i = 0; i < blocks.size(); i++) {
            breaks.take(blocks.get(i), together(blocks.subList(i, blocks.size())));
        }
        breaks.turn();
        return breaks.pages;
    }

    /** How much room a block takes with what may not be parted from it: a heading and what follows it. */
    private static double together(List<Block> blocks) {
        double height = 0;
        for (var block : blocks) {
            if (!(block instanceof Block.Heading)) {
                return height + heightOf(block);
            }
            height += height(block);
        }
        return height;
    }

    /** @param together with what may not be parted from it */
    private void take(Block block, double together) {
        if (block instanceof Block.Heading heading && heading.newPage() || !isAfterHeading() && !fits(together)) {
            turn();
        }
        if (block instanceof Block.Table(var caption, var table) && !fits(height(block))) {
            divide(caption, table);
        } else {
            put(block, height(block));
        }
    }

    /** As many rows as there is room for, and the rest on the next pages. */
    private void divide(String caption, Table table) {
        var left = table.rows();
        while (!left.isEmpty()) {
            double height = 3 * LINE;
            int rows = 0;
            while (rows < left.size() && fits(height + row(left.get(rows), table))) {
                height += row(left.get(rows), table);
                rows++;
            }
            if (rows < Math.min(3, left.size()) && used > 0 && !isAfterHeading()) {
                turn();
                continue;
            }
            rows = Math.max(rows, 1);
            put(new Block.Table(caption, part(table, left.subList(0, rows))), height);
            left = left.subList(rows, left.size());
            if (!left.isEmpty()) {
                turn();
            }
        }
    }

    private static Table part(Table table, List<List<se.kommun.iop.reports.word.Cell>> rows) {
        boolean last = rows.getLast() == table.rows().getLast();
        return new Table(
                table.caption(),
                table.description(),
                table.columns(),
                rows,
                last ? table.lastRow() : Table.LastRow.ORDINARY,
                table.size());
    }

    private boolean isAfterHeading() {
        return !page.isEmpty() && page.getLast() instanceof Block.Heading;
    }

    private boolean fits(double height) {
        return used + height <= PAGE;
    }

    private void put(Block block, double height) {
        page.add(block);
        used += height;
    }

    private void turn() {
        if (!page.isEmpty()) {
            pages.add(List.copyOf(page));
            page = new ArrayList<>();
            used = 0;
        }
    }

    private static double heightOf(Block block) {
        return block instanceof Block.Table ? 5 * LINE : height(block);
    }

    private static double height(Block block) {
        return switch (block) {
            case Block.Title(var text) -> lines(text, 45) * 10 + 8;
            case Block.Fact(var label, var value) -> lines(label + value, LETTERS) * LINE;
            case Block.Line(var text) -> lines(text, LETTERS) * LINE;
            case Block.Heading heading -> LINE * 2.2;
            case Block.Paragraph(var pieces) -> lines(said(pieces), LETTERS) * LINE + 3;
            case Block.Items(var items) ->
                items.stream()
                                .mapToDouble(item -> lines(said(item), LETTERS - 6) * LINE)
                                .sum()
                        + 3;
            case Block.Quoted(var text) -> paragraphs(text);
            case Block.Missing(var text) -> lines(text, LETTERS) * LINE + 3;
            case Block.Typed(var slot, var text) -> paragraphs(text);
            case Block.Box(var lines) ->
                lines.stream()
                                .mapToDouble(line -> lines(line.label() + line.text(), LETTERS - 4) * LINE)
                                .sum()
                        + 8;
            case Block.Remark(var text) -> lines(text, LETTERS + 10) * SMALL_LINE + 4;
            case Block.Table(var caption, var table) ->
                3 * LINE
                        + table.rows().stream()
                                .mapToDouble(row -> row(row, table))
                                .sum();
            case Block.Chart chart -> 90;
            case Block.Contents contents -> 0;
            case Block.Signature signature -> 45;
        };
    }

    private static double row(List<se.kommun.iop.reports.word.Cell> row, Table table) {
        boolean small = table.size() == Table.Size.SMALL;
        int shares = table.columns().stream().mapToInt(Column::share).sum();
        double lines = 1;
        for (int i = 0; i < row.size(); i++) {
            int letters =
                    Math.max(4, (small ? 105 : 88) * table.columns().get(i).share() / shares);
            lines = Math.max(
                    lines,
                    paragraphsOf(row.get(i).text())
                            .mapToDouble(line -> lines(line, letters))
                            .sum());
        }
        return lines * (small ? SMALL_LINE : LINE) + 1.5;
    }

    private static double paragraphs(String text) {
        return paragraphsOf(text)
                .mapToDouble(line -> lines(line, LETTERS) * LINE + 3)
                .sum();
    }

    private static Stream<String> paragraphsOf(String text) {
        return text.lines().filter(line -> !line.isBlank());
    }

    private static double lines(String text, int letters) {
        return Math.max(1, (text.length() + letters - 1) / letters);
    }

    private static String said(List<Inline> pieces) {
        var said = new StringBuilder();
        pieces.forEach(piece -> said.append(
                switch (piece) {
                    case Inline.Words(var text) -> text;
                    case Inline.Link(var text, var address) -> text;
                    case Inline.Note(var text) -> "";
                }));
        return said.toString();
    }
}
