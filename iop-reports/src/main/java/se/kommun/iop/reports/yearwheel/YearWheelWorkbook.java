package se.kommun.iop.reports.yearwheel;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.kommun.iop.domain.agreement.CaseNumber;
import se.kommun.iop.domain.calendar.Period;
import se.kommun.iop.domain.casefile.Snapshot;
import se.kommun.iop.domain.language.Phrasebook;
import se.kommun.iop.domain.obligation.Obligation;
import se.kommun.iop.domain.obligation.Obligation.State;
import se.kommun.iop.domain.obligation.YearWheel;
import se.kommun.iop.domain.paper.PaperKind;
import se.kommun.iop.domain.paper.PaperStage;
import se.kommun.iop.reports.excel.BookFront;
import se.kommun.iop.reports.excel.ExcelBook;
import se.kommun.iop.reports.excel.Formulas;
import se.kommun.iop.reports.excel.Heading;
import se.kommun.iop.reports.excel.SheetNames;
import se.kommun.iop.reports.excel.TableSheet;
import se.kommun.iop.reports.excel.Value;
import se.kommun.iop.reports.figures.Sweden;
import se.kommun.iop.reports.stamp.Stamp;

/** All that is due in an agreement as .xlsx (årshjul). The same snapshot always gives the same bytes. */
public final class YearWheelWorkbook {

    private static final int THROUGH = 1;
    private static final int STATE = 5;

    private final Snapshot snapshot;
    private final PaperStage stage;
    private final YearWheel wheel;
    private final Phrasebook words;
    private final Phrasebook sentences;

    /** As a draft. */
    public YearWheelWorkbook(Snapshot snapshot, Locale locale) {
        this(snapshot, PaperStage.DRAFT, locale);
    }

    /** @param stage how far it has come */
    public YearWheelWorkbook(Snapshot snapshot, PaperStage stage, Locale locale) {
        this.snapshot = snapshot;
        this.stage = stage;
        this.wheel = YearWheel.of(
                List.of(snapshot.caseFile().agreement()), snapshot.caseFile().asOf());
        this.words = Phrasebook.of(
                YearWheelWorkbook.class.getPackageName() + ".wheel", locale, YearWheelWorkbook.class.getClassLoader());
        this.sentences = Phrasebook.of(locale);
    }

    public String fileName() {
        return words.say(
                "file-name",
                snapshot.caseFile().agreement().code(),
                snapshot.caseFile().asOf().toString());
    }

    public void writeTo(OutputStream out) throws IOException {
        var identity = snapshot.caseFile().agreement().identity();
        var book = new ExcelBook(new BookFront(
                words.say("title", identity.subject()),
                identity.title(),
                identity.issuedBy(),
                words.wording().locale(),
                snapshot.takenAt(),
                words.say("page")));
        Stamp.of(PaperKind.YEAR_WHEEL, Optional.empty(), snapshot, stage).onto(book::property);
        var names = new SheetNames();
        book.sheet(readMe(names));
        var duties = duties(names);
        book.sheet(duties);
        book.sheet(standing(duties, names));
        book.writeTo(out);
    }

    private TableSheet readMe(SheetNames names) {
        var identity = snapshot.caseFile().agreement().identity();
        var rows = List.of(
                row("readme.agreement", identity.title()),
                row(
                        "readme.case-number",
                        identity.caseNumber()
                                .map(CaseNumber::written)
                                .orElseGet(() -> words.say("readme.case-number.missing"))),
                row("readme.unit", identity.issuedBy()),
                row("readme.stage", Stamp.said(stage, words.wording().locale())),
                row("readme.day", words.wording().date(wheel.today())),
                row(
                        "readme.snapshot",
                        words.say("readme.snapshot.text", snapshot.checksum().hex(), Sweden.day(snapshot.takenAt()))),
                row("readme.source", words.say("readme.source.text")),
                row("readme.left", words.say("readme.left.text")));
        return new TableSheet(
                names.free(words.say("readme")),
                List.of(Heading.text(words.say("readme.about"), 30), Heading.text(words.say("readme.text"), 100)),
                rows,
                List.of());
    }

    private List<Value> row(String label, String text) {
        return List.of(Value.text(words.say(label)), text(text));
    }

    private TableSheet duties(SheetNames names) {
        var headings = List.of(
                Heading.text(words.say("from"), 12),
                Heading.text(words.say("through"), 12),
                Heading.number(words.say("left"), 13),
                Heading.text(words.say("what"), 56),
                Heading.text(words.say("owner"), 28),
                Heading.text(words.say("state"), 24),
                Heading.text(words.say("done"), 12),
                Heading.text(words.say("kind"), 22),
                Heading.text(words.say("clause"), 26));
        var rows = new ArrayList<List<Value>>();
        wheel.obligations().forEach(one -> rows.add(row(one, rows.size() + 2)));
        if (rows.isEmpty()) {
            rows.add(headings.stream().map(heading -> Value.none()).toList());
        }
        return new TableSheet(names.free(words.say("duties")), headings, rows, List.of());
    }

    private List<Value> row(Obligation one, int number) {
        return List.of(
                day(one.window().map(Period::from)),
                day(one.window().map(Period::through)),
                left(one, number),
                text(sentences.say(one.what())),
                text(one.owner()),
                Value.text(words.say("state." + one.state())),
                day(one.done()),
                Value.text(words.say("kind." + one.kind())),
                text(one.clause()));
    }

    /** Below zero when it is late. What is done, or waits for something else, has no days left. */
    private Value left(Obligation one, int number) {
        boolean isOpen = List.of(State.OVERDUE, State.DUE, State.UPCOMING).contains(one.state());
        return one.window()
                .filter(window -> isOpen)
                .<Value>map(window -> new Value.Formula(
                        Formulas.daysFrom(wheel.today(), THROUGH, number),
                        Value.count(
                                window.through().toEpochDay() - wheel.today().toEpochDay())))
                .orElse(Value.none());
    }

    private TableSheet standing(TableSheet duties, SheetNames names) {
        var states = State.values();
        var rows = Arrays.stream(states)
                .map(state -> List.<Value>of(
                        Value.text(words.say("state." + state)),
                        new Value.Formula(
                                Formulas.countOf(duties, STATE, words.say("state." + state)),
                                Value.count(wheel.in(state).size()))))
                .toList();
        var totals = List.<Value>of(
                Value.text(words.say("sum")),
                new Value.Formula(
                        Formulas.sumOfColumn(1, states.length + 1),
                        Value.count(wheel.obligations().size())));
        return new TableSheet(
                names.free(words.say("standing")),
                List.of(Heading.text(words.say("state"), 30), Heading.number(words.say("count"), 12)),
                rows,
                totals);
    }

    private static Value day(Optional<LocalDate> day) {
        return day.<Value>map(Value.Day::new).orElse(Value.none());
    }

    private static Value text(String text) {
        return Value.text(text.isBlank() ? Value.NONE : text);
    }
}
