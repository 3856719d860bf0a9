package se.kommun.iop.ui.writing;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import se.kommun.iop.domain.clarity.Remark;
import se.kommun.iop.domain.followup.Answer;
import se.kommun.iop.ui.frame.Words;

/**
 * The field of one text in its place in the paper. It is kept when the writer pauses and when the field is left; whether it
 * is kept is said beside it, quietly.
 */
final class TextPlace extends Div {

    private final Written.Asked asked;
    private final Desk desk;
    private final WrittenField text;
    private final SavedState state = new SavedState();
    private final Remarks remarks = new Remarks();
    private final Div others = new Div();
    private final VersionsOf versions;
    private int seen;

    TextPlace(Written.Asked asked, Desk desk) {
        this.asked = asked;
        this.desk = desk;
        var all = desk.versions(asked);
        this.seen = all.size();
        this.versions = new VersionsOf(() -> desk.versions(asked), this::take);
        this.text = asked.field().get();
        addClassName("place");
        setId(anchor(asked.key()));
        fill(all);
        var field = new Div(text.component(), state, others);
        field.addClassName("place-text");
        var beside = new Div(hints(), remarks, versions);
        beside.addClassName("place-notes");
        add(field, beside);
    }

    static String anchor(String key) {
        return "text-" + key.replace('/', '-');
    }

    void focus() {
        text.focus();
    }

    void remark(List<Remark> found) {
        remarks.show(found);
    }

    private void fill(List<Answer> all) {
        text.show(all.isEmpty() ? "" : all.getLast().text());
        text.whenWritten(this::keep);
        state.show(all);
    }

    private Details hints() {
        var list = new UnorderedList();
        asked.hints().forEach(hint -> list.add(new ListItem(hint)));
        return new Details(Words.say("writing.hints"), list);
    }

    private void keep() {
        // Told, and never cut: a browser that stops at a length does so in silence.
        boolean tooLong = text.text().length() > LongText.LONGEST;
        text.tooLong(tooLong);
        if (tooLong) {
            state.refused();
            return;
        }
        var kept = desk.keep(asked, text.text(), seen);
        seen = desk.versions(asked).size();
        state.kept(kept.kept());
        others.removeAll();
        if (!kept.between().isEmpty()) {
            others.add(new MeanwhilePanel(kept.between().getLast(), this::take, this::append));
        }
        versions.refresh();
    }

    /** Another version instead of the one that stands there, which stays among the versions. */
    private void take(String other) {
        text.show(other);
        keep();
        focus();
    }

    private void append(String other) {
        take(text.text().strip() + "\n\n" + other);
    }
}
