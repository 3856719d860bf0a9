package se.kommun.iop.ui.writing;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.kommun.iop.domain.clarity.PlainLanguage;
import se.kommun.iop.domain.paper.Gate;
import se.kommun.iop.domain.paper.PaperStage;
import se.kommun.iop.reports.galley.Block;
import se.kommun.iop.reports.galley.Galley;
import se.kommun.iop.reports.word.Cell;
import se.kommun.iop.ui.frame.Status;
import se.kommun.iop.ui.frame.Words;

/** One paper being written: how far it has come, and the paper itself with the places for its texts. */
final class WritingRoom extends Div {

    private final Written written;
    private final Bench bench;
    private final PlainLanguage language;
    private final Galley.Reader reader;
    private final Places places;
    private final Sheet sheet;
    private final GatePanel gate;
    private Optional<Gate> shown = Optional.empty();

    WritingRoom(Written written, Bench bench, TextKeeping keeping) {
        this.written = written;
        this.bench = bench;
        this.language = PlainLanguage.of(bench.agreement());
        this.reader = bench.mayWrite() ? Galley.Reader.WRITES : Galley.Reader.READS;
        this.places = bench.mayWrite()
                ? Places.of(
                        written,
                        new Desk(keeping, written.paper().agreement(), written.subject(), bench.by(), this::refresh))
                : Places.none();
        this.sheet = new Sheet(new BlockView(places, bench.sources()));
        this.gate = new GatePanel(written, places, bench.by(), this::pass);
        addClassName("writing-room");
        add(
                new Paragraph(Words.say(bench.mayWrite() ? "writing.text" : "writing.text.reader")),
                new PaperTools(written, bench),
                gate,
                sheet);
        refresh();
    }

    private void refresh() {
        var now = bench.gate(written.paper());
        shown = Optional.of(now);
        var galley = written.galley(now, bench.supplement(now), reader);
        sheet.show(galley);
        gate.show(now, bench.mayWrite());
        remark(galley.blocks());
    }

    private void pass(PaperStage to, String reference) {
        boolean passed = shown.filter(read -> bench.pass(written.paper(), read, to, reference))
                .isPresent();
        refresh();
        if (passed) {
            Status.done(Words.say("gate.passed", Words.say("gate.stage", to)));
        } else {
            Status.error(Words.say("gate.not-passed"));
        }
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
}
