package se.kommun.iop.ui.letterhead;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import se.kommun.iop.domain.paper.LetterheadChange;
import se.kommun.iop.ui.frame.Moments;
import se.kommun.iop.ui.frame.Part;
import se.kommun.iop.ui.frame.Table;
import se.kommun.iop.ui.frame.Words;

/** Who has put which letterhead to use, and when. */
final class HistoryPart extends Div {

    HistoryPart(FittingRoom room) {
        var changes = room.history().changes();
        if (changes.isEmpty()) {
            return;
        }
        var table = new Table(
                        Words.say("letterheads.history.caption"),
                        Words.say("changes.when"),
                        Words.say("changes.who"),
                        Words.say("letterheads.department"),
                        Words.say("changes.what"))
                .stacking();
        changes.forEach(change -> table.with(
                new Span(Moments.say(change.at())),
                new Span(change.by()),
                new Span(change.department()),
                what(room, change)));
        add(new Part(Words.say("letterheads.history"), table));
    }

    private static Component what(FittingRoom room, LetterheadChange change) {
        return switch (change) {
            case LetterheadChange.Removed removed -> new Span(Words.say("letterheads.history.removed"));
            case LetterheadChange.Used used -> {
                var file = WordFile.link(
                        used.fileName(),
                        Words.say("letterheads.history.file", used.fileName(), used.department(), used.number()),
                        used.fileName(),
                        () -> room.file(used));
                yield new Span(new Span(Words.say("letterheads.history.used") + " "), file);
            }
        };
    }
}
