package se.kommun.iop.ui.figures;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.stream.Stream;
import se.kommun.iop.domain.activity.Closure;
import se.kommun.iop.domain.activity.Place;
import se.kommun.iop.domain.casefile.CaseFile;
import se.kommun.iop.domain.observation.Figure;
import se.kommun.iop.domain.observation.Reported;
import se.kommun.iop.ui.frame.Said;
import se.kommun.iop.ui.frame.Table;
import se.kommun.iop.ui.frame.Words;

/** Days down, places across. Every state is a word or a symbol with a word; a click on a report leads to its cell. */
final class DayTable extends Div {

    private final CaseFile file;

    DayTable(DayMatrix matrix, CaseFile file, YearMonth month) {
        this.file = file;
        if (matrix.rows().isEmpty()) {
            add(new Paragraph(Words.say("figures.none", month)));
            return;
        }
        var columns = Stream.concat(
                        Stream.of(Words.say("figures.day")),
                        matrix.places().stream().map(Place::name))
                .toList();
        var table = new Table(Words.say("figures.days.caption", month), columns).ofFigures();
        table.addClassName("days");
        matrix.rows()
                .forEach(row -> table.with(
                        new Span(day(row.day())),
                        row.cells().stream().map(this::shown).toArray(Component[]::new)));
        add(table.scrolling());
    }

    private Component shown(DayCell cell) {
        return switch (cell) {
            case DayCell.Reported(var figure, var expected) -> report(figure, expected);
            case DayCell.Missing() -> state("missing", "! " + Words.say("state.missing"));
            case DayCell.Ahead() -> state("ahead", Words.say("state.ahead"));
            case DayCell.Announced(var closure) -> announced(closure);
            case DayCell.NotExpected() -> notExpected();
        };
    }

    private NativeButton report(Figure figure, boolean expected) {
        var said = symbol(figure.reported()) + Said.reported(figure.observation());
        var button = new NativeButton(
                expected ? said : Words.say("state.unexpected", said), click -> new LineageDialog(figure, file).open());
        button.addClassNames("report", css(figure.reported()));
        button.getElement()
                .setAttribute(
                        "aria-label",
                        Words.say(
                                "figures.show",
                                Said.place(file.agreement(), figure.key().place()),
                                figure.key().date(),
                                Said.reported(figure.observation())));
        return button;
    }

    private static String symbol(Reported reported) {
        return switch (reported) {
            case Reported.Counted(var value) -> value.signum() == 0 ? "○ " : "";
            case Reported.Cancelled() -> "⊘ ";
            case Reported.Closed() -> "▢ ";
        };
    }

    private static String css(Reported reported) {
        return switch (reported) {
            case Reported.Counted(var value) -> value.signum() == 0 ? "zero" : "counted";
            case Reported.Cancelled() -> "cancelled";
            case Reported.Closed() -> "closed";
        };
    }

    private static Span state(String css, String text) {
        var state = new Span(text);
        state.addClassNames("state", css);
        return state;
    }

    private static Span announced(Closure closure) {
        var state = state("announced", "▤ " + Words.say("state.announced"));
        var why = new Span(Words.say("state.announced.why", closure.reason()));
        why.addClassName("heard");
        state.add(why);
        state.getElement().setAttribute("title", closure.reason());
        return state;
    }

    private static Span notExpected() {
        var dash = new Span("–");
        dash.getElement().setAttribute("aria-hidden", "true");
        var heard = new Span(Words.say("state.not-expected"));
        heard.addClassName("heard");
        return new Span(dash, heard);
    }

    private static String day(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("EEE d", Words.locale()));
    }
}
