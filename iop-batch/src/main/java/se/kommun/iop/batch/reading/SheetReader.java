package se.kommun.iop.batch.reading;

import java.util.List;
import java.util.Optional;
import se.kommun.iop.batch.reading.question.ColumnQuestion;
import se.kommun.iop.batch.reading.question.SkipQuestion;
import se.kommun.iop.batch.reading.vocabulary.DateParts;
import se.kommun.iop.batch.reading.vocabulary.PersonalData;
import se.kommun.iop.batch.reading.vocabulary.Senses;
import se.kommun.iop.batch.reading.vocabulary.Subject;
import se.kommun.iop.batch.workbook.Sheet;
import se.kommun.iop.domain.observation.CellReference;

/** Reads a sheet: finds its tables, what is said around them, and which of them count what is asked for. */
final class SheetReader {

    private final Senses senses;
    private final LeftOut leftOut;
    private final Findings findings;
    private final CountJudge judge;
    private final RunningTotals totals;
    private final Surroundings surroundings;
    private final Subject subject;
    private final LayoutMarks marks;
    private final Unread unread;
    private final SaidMonths months = new SaidMonths();
    private boolean foundTable;
    private boolean otherPortions;

    SheetReader(Senses senses, Findings findings, CountJudge judge, LayoutMarks marks) {
        this.marks = marks;
        this.senses = senses;
        this.leftOut = new LeftOut(senses, findings);
        this.findings = findings;
        this.judge = judge;
        this.totals = new RunningTotals();
        this.surroundings = new Surroundings(senses);
        this.subject = new Subject(senses);
        this.unread = new Unread(senses, findings, leftOut);
    }

    boolean foundTable() {
        return foundTable;
    }

    /** Says what may be counts and has not been read, when the rest of the file has. */
    void tellUnread() {
        unread.tell();
    }

    /** A hidden sheet is not read until somebody says so, but it is told that it holds a table or a form. */
    boolean skipHidden(Sheet sheet) {
        var at = new FirstList(senses, judge, findings, marks).on(sheet);
        if (at.isEmpty()) {
            return true;
        }
        var question = SkipQuestion.sheet(sheet.name());
        var answer = findings.answer(question, at.get());
        if (answer.isEmpty()) {
            findings.warning("hidden-data", at.get(), question, PersonalData.masked(sheet.name()));
        }
        return answer.filter(SkipQuestion.READ::equals).isEmpty();
    }

    /** Whether the sheet is to be left, for the reason that is told. */
    boolean skip(Sheet sheet, String why) {
        var grid = new Grid(sheet, 1, Integer.MAX_VALUE);
        if (grid.rows().isEmpty()) {
            return true;
        }
        var at = grid.reference(grid.rows().getFirst().cells().getFirst().address());
        if (leftOut.isToBeRead(SkipQuestion.sheet(sheet.name()), why, at)) {
            return false;
        }
        guard(sheet, grid, tables(sheet));
        return true;
    }

    /** The months that the names and titles of the sheets speak of. */
    SaidMonths months() {
        return months;
    }

    void read(Sheet sheet, Context around) {
        totals.nextSheet();
        var tables = tables(sheet);
        guard(sheet, new Grid(sheet, 1, Integer.MAX_VALUE), tables);
        var named = surroundings.ofName(sheet.name());
        months.add(sheet.name(), named);
        ColourLegend.tell(new Grid(sheet, 1, Integer.MAX_VALUE), findings);
        if (tables.stream().allMatch(table -> table.header().isEmpty())) {
            var form = new FormReader(new Grid(sheet, 1, Integer.MAX_VALUE), senses, judge, findings, marks);
            if (form.read(named.within(around))) {
                foundTable = true;
                return;
            }
        }
        var before = Context.NONE;
        otherPortions = false;
        unread.nextSheet();
        var weeks = WeeksInWords.in(tables, senses);
        for (Table table : tables) {
            var above = surroundings.above(table, named.within(around));
            months.add(sheet.name(), surroundings.said(table));
            var carried = surroundings.startsOver(table) ? before.withDate(DateParts.NONE) : before;
            before =
                    above.within(above.place().isPresent() || !surroundings.startsOver(table) ? carried : Context.NONE);
            var contradictions = new Contradictions(table, above, named);
            contradictions.tellPlace(findings);
            otherPortions = isOtherPortions(table, otherPortions);
            readTable(table, weeks, before.within(named).within(around), contradictions.month());
        }
        unread.endSheet(new Grid(sheet, 1, Integer.MAX_VALUE));
    }

    private List<Table> tables(Sheet sheet) {
        return new TableFinder(senses).tablesOf(sheet);
    }

    private void guard(Sheet sheet, Grid grid, List<Table> tables) {
        var guard = new PersonalDataGuard(grid, findings);
        tables.forEach(table -> guard.inspect(table, new LayoutFinder(table, senses), senses));
        guard.inspectText();
    }

    private void readTable(Table table, WeeksInWords weeks, Context around, Optional<CellReference> contradiction) {
        var finder = new LayoutFinder(table, senses);
        var layout = finder.find().or(() -> weeks.layout(table, finder));
        foundTable |= !table.header().isEmpty() || layout.isPresent();
        unread.leave(table, table.titles());
        if (layout.isEmpty()) {
            unread.leave(table, finder);
            return;
        }
        unread.speak();
        var other = new OtherTable(table, layout.get(), finder, senses);
        if (other.isNameList()) {
            leftOut.tell(table, "table-skipped");
            return;
        }
        boolean left = otherPortions || other.isAboutSomethingElse(surroundings.texts(table));
        var why = otherPortions ? "other-figures" : "table-skipped";
        var at = table.grid().reference(table.firstCell());
        if (left && !leftOut.isToBeRead(SkipQuestion.table(table.headings()), why, at)) {
            return;
        }
        read(table, layout.get(), finder, around, contradiction);
    }

    private void read(
            Table table, Layout layout, LayoutFinder finder, Context around, Optional<CellReference> contradiction) {
        var values = layout.rivals().isEmpty() ? layout.values() : settled(table, layout.rivals());
        // All rivals together tell whether the table is about days, whichever of them counts.
        var all = layout.rivals().isEmpty()
                ? layout
                : layout.withValues(layout.rivals().follow(ColumnQuestion.SUM));
        var control = new ControlTotals(table.grid(), senses, findings, totals);
        var reader = new TableReader(table, all, around, senses, judge, control);
        if (contradiction.isPresent() && reader.leansOnMonth()) {
            findings.error("month-contradiction", contradiction.get());
        } else if (reader.tellsDays()) {
            marks.add(finder.columns(), all);
            new OtherTable(table, layout, finder, senses).tellDoubt(surroundings.texts(table), findings);
            if (layout.rivals().isEmpty()) {
                KindColumn.of(table, layout, senses).ifPresent(kinds -> kinds.tell(table, findings));
                unread.uncounted().columns(table, finder.columns(), layout);
                reader.read().forEach(row -> unread.uncounted().line(table, row));
            } else if (!values.isEmpty()) {
                new TableReader(table, layout.withValues(values), around, senses, judge, control).read();
            }
        } else if (reader.hasCounts()) {
            leftOut.tellOfPeriods(table, finder.columns());
        }
    }

    /** Nothing is read from columns of which nobody knows which one counts. */
    private List<ValueColumn> settled(Table table, Rivals rivals) {
        var question = rivals.question(senses);
        var at = table.grid().reference(rivals.head().orElseThrow().address());
        var answer = findings.answer(question, at);
        if (answer.isEmpty()) {
            findings.error("unclear-column", at, question);
        }
        return answer.map(rivals::follow).orElse(List.of());
    }

    /** Its title says so, or the title of a table above it that still holds: a table per month of what was ordered. */
    private boolean isOtherPortions(Table table, boolean before) {
        var titles = surroundings.texts(table);
        if (titles.stream().anyMatch(subject::isOtherPortions)) {
            return titles.stream().noneMatch(title -> !subject.isOtherPortions(title) && subject.isCount(title));
        }
        return before && !surroundings.startsOver(table) && titles.stream().noneMatch(subject::isCount);
    }
}
