package se.kommun.iop.batch.longlist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.kommun.iop.batch.reading.AttendanceReader;
import se.kommun.iop.batch.reading.PlainList;
import se.kommun.iop.batch.reading.Reading;
import se.kommun.iop.batch.reading.ReadingScope;
import se.kommun.iop.batch.workbook.Cell;
import se.kommun.iop.batch.workbook.Hiding;
import se.kommun.iop.batch.workbook.LongSheet;
import se.kommun.iop.batch.workbook.OpenReply;
import se.kommun.iop.batch.workbook.Row;
import se.kommun.iop.batch.workbook.RowView;
import se.kommun.iop.batch.workbook.Sheet;
import se.kommun.iop.batch.workbook.Workbook;

/**
 * One long list. Its first rows tell what its columns hold. Then it is gone through for whatever is not plain; the
 * ordinary reader reads those rows and examples of all others; and if it finds in the examples what is expected of them,
 * the list is gone through once more and each plain row says what it says.
 */
final class LongList {

    private static final int GLIMPSE = 320;

    private final LongSheet sheet;
    private final String fileName;
    private final ReadingScope scope;
    private final AttendanceReader reader;

    LongList(LongSheet sheet, String fileName, ReadingScope scope, AttendanceReader reader) {
        this.sheet = sheet;
        this.fileName = fileName;
        this.scope = scope;
        this.reader = reader;
    }

    LongReply read(int leastRows, DraftSink sink) {
        var first = new ArrayList<Row>();
        var glimpse = sheet.pass(row -> {
            first.add(held(row));
            return first.size() < GLIMPSE ? LongSheet.Next.ON : LongSheet.Next.STOP;
        });
        if (glimpse instanceof LongSheet.Passed.Refused(var reply)) {
            return new LongReply.Refused(reply);
        }
        if (glimpse instanceof LongSheet.Passed.Unusual) {
            return new LongReply.NotForThis();
        }
        var list = PlainList.in(new Sheet(sheet.name(), false, first, List.of(), Set.of()), scope);
        var keys = Keys.of(scope);
        // What people have answered may be about the whole list, and only the ordinary reader has all of it at hand.
        return list.isPresent() && keys.isPresent() && scope.choices().isEmpty()
                ? read(list.get(), keys.get(), leastRows, sink)
                : new LongReply.NotForThis();
    }

    private static Row held(RowView row) {
        var cells = new ArrayList<Cell>();
        for (int i = 0; i < row.size(); i++) {
            cells.add(CellOf.in(row, i));
        }
        return new Row(row.number(), Hiding.SHOWN, cells);
    }

    private LongReply read(PlainList list, Keys keys, int leastRows, DraftSink sink) {
        var row = new PlainRow(list, scope);
        var speaker = new Speaker(sheet.name(), scope);
        var profile = new Profile(list, row, keys, speaker);
        var passed = sheet.pass(profile::look);
        if (profile.hasRepeated() && passed instanceof LongSheet.Passed.Through && profile.rows() >= leastRows) {
            passed = sheet.pass(profile::lookForRepeated);
        }
        return switch (passed) {
            case LongSheet.Passed.Refused(var reply) -> new LongReply.Refused(reply);
            case LongSheet.Passed.Through(var kept)
            when profile.isSuitable() && profile.rows() >= leastRows ->
                confirmed(kept, list, profile)
                        .map(reading -> said(reading, list, row, profile, speaker, sink))
                        .orElseGet(LongReply.NotForThis::new);
            default -> new LongReply.NotForThis();
        };
    }

    private Optional<Reading> confirmed(LongSheet.Kept kept, PlainList list, Profile profile) {
        if (!(kept.open() instanceof OpenReply.Opened(Workbook workbook))) {
            return Optional.empty();
        }
        var reading = reader.read(workbook, fileName, scope);
        return new Confirmation(sheet.name(), list, scope, profile).isGiven(workbook, reading)
                ? Optional.of(reading)
                : Optional.empty();
    }

    private LongReply said(
            Reading reading, PlainList list, PlainRow row, Profile profile, Speaker speaker, DraftSink sink) {
        var merged = new Merged(sheet.name(), reading, sink);
        if (profile.remembered().isComplete()) {
            profile.remembered().recall(row, number -> {
                if (!profile.wanted().get(number)) {
                    say(number, row, speaker, merged);
                }
            });
        } else {
            sheet.pass(view -> {
                int number = view.number();
                boolean own = number > list.lastHeading() && !profile.wanted().get(number);
                if (own && row.read(view) == Verdict.PLAIN) {
                    say(number, row, speaker, merged);
                }
                return LongSheet.Next.ON;
            });
        }
        merged.rest();
        return new LongReply.Said(new Conclusion(reading.outcome(), reading.layout()));
    }

    private static void say(int number, PlainRow row, Speaker speaker, Merged merged) {
        for (int i = 0; i < row.size(); i++) {
            if (row.has(i)) {
                merged.observation(number, speaker.observation(number, row, i));
                speaker.remark(number, row, i).ifPresent(remark -> merged.finding(number, remark));
            }
        }
    }
}
