package se.kommun.iop.ui.writing;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.casefile.Snapshot;
import se.kommun.iop.domain.clarity.PlainLanguage;
import se.kommun.iop.reports.galley.Block;
import se.kommun.iop.reports.galley.Galley;
import se.kommun.iop.reports.word.Cell;
import se.kommun.iop.ui.frame.Words;

/** One paper being written: how far it has come, and the paper itself with the places for its texts. */
final class WritingRoom extends Div {

    private final Written written;
    private final Supplier<Snapshot> snapshot;
    private final PlainLanguage language;
    private final Galley.Reader reader;
    private final Places places;
    private final Sheet sheet;
    private final LeftPanel left;

    /** @param snapshot what the paper is made from, as it is each time somebody asks */
    WritingRoom(
            Written written,
            Agreement agreement,
            Supplier<Snapshot> snapshot,
            Sources sources,
            TextKeeping keeping,
            String by,
            boolean mayWrite) {
        this.written = written;
        this.snapshot = snapshot;
        this.language = PlainLanguage.of(agreement);
        this.reader = mayWrite ? Galley.Reader.WRITES : Galley.Reader.READS;
        this.places = mayWrite
                ? Places.of(written, new Desk(keeping, agreement.code(), written.subject(), by, this::refresh))
                : Places.none();
        this.sheet = new Sheet(new BlockView(places, sources));
        this.left = new LeftPanel(written, places);
        addClassName("writing-room");
        add(
                new Paragraph(Words.say(mayWrite ? "writing.text" : "writing.text.reader")),
                new Paragraph(written.pages()),
                left,
                sheet);
        refresh();
    }

    private void refresh() {
        var galley = written.galley(snapshot.get(), reader);
        sheet.show(galley);
        left.show(galley.blocks());
        remark(galley.blocks());
    }

    /** What has been read before a text is what stands above it in the paper. */
    private void remark(List<Block> blocks) {
        var read = new ArrayList<String>();
        for (var block : blocks) {
            switch (block) {
                case Block.Title(var text) -> read.add(text);
                case Block.Quoted(var text) -> read.add(text);
                case Block.Heading heading -> read.add(heading.text());
                case Block.Typed(var slot, var text) -> remark(slot.key(), text, read);
                case Block.Table(var caption, var table) ->
                    table.rows().stream().flatMap(List::stream).forEach(cell -> remark(cell, read));
                default -> {}
            }
        }
    }

    private void remark(Cell cell, List<String> read) {
        if (!cell.missing()) {
            cell.slot().ifPresent(slot -> remark(slot.key(), cell.text(), read));
        } else {
            cell.slot().ifPresent(slot -> remark(slot.key(), "", read));
        }
    }

    private void remark(String key, String text, List<String> read) {
        places.find(key).ifPresent(place -> place.remark(language.remarks(text, List.copyOf(read))));
        read.add(text);
    }

    /** The texts that people have typed, in the order of the paper. */
    static Stream<String> missing(List<Block> blocks) {
        return blocks.stream().flatMap(block -> switch (block) {
            case Block.Typed(var slot, var text) when text.isBlank() -> Stream.of(slot.key());
            case Block.Table(var caption, var table) ->
                table.rows().stream()
                        .flatMap(List::stream)
                        .filter(Cell::missing)
                        .flatMap(cell -> cell.slot().stream())
                        .map(slot -> slot.key());
            default -> Stream.empty();
        });
    }
}
