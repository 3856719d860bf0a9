package se.kommun.iop.reports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import se.kommun.iop.domain.activity.Measure;
import se.kommun.iop.domain.activity.Place;
import se.kommun.iop.domain.activity.ServiceCalendar;
import se.kommun.iop.domain.agreement.CaseNumber;
import se.kommun.iop.domain.casefile.CaseFile;
import se.kommun.iop.domain.casefile.Snapshot;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.followup.Answer;
import se.kommun.iop.domain.funds.Funds;
import se.kommun.iop.domain.observation.CellReference;
import se.kommun.iop.domain.observation.LedgerEntry;
import se.kommun.iop.domain.observation.Observation;
import se.kommun.iop.domain.observation.Reported;
import se.kommun.iop.domain.paper.AskedText;
import se.kommun.iop.reports.attendance.AttendanceWorkbook;
import se.kommun.iop.reports.followup.FollowUpReport;
import se.kommun.iop.reports.followup.RequiredText;

/** Very different snapshots that every paper must be able to tell of. */
public final class Papers {

    public static final Locale SWEDISH = Locale.of("sv", "SE");
    public static final String HOSTILE =
            "=CMD|'/c calc'!A1 <w:p>&amp; \u0000\u0007\u001f \ud83d\ude00 \ud800 \uffff ]]> @x +1 -1\ttab\nrad två";

    private Papers() {}

    public static Stream<Snapshot> all() {
        return Stream.of(
                Season.whole(),
                empty(),
                beforeTheTerm(),
                hostile(),
                twoMeasures(),
                longTexts(),
                wide(),
                funds(SampleFunds.withMeal()));
    }

    public static Snapshot empty() {
        return Season.of(SampleAgreement.agreement(Season.calendar()), Season.END, List.of(), Map.of());
    }

    public static Snapshot beforeTheTerm() {
        return Season.at(LocalDate.of(2024, 6, 1), Map.of());
    }

    public static Snapshot complete() {
        var agreement = SampleAgreement.agreement(Season.calendar());
        var followUp = agreement.followUpWith(Season.AUTUMN).orElseThrow();
        var answers = RequiredText.of(agreement, followUp, SWEDISH).stream()
                .map(text -> answer(text.point(), text.about(), "Det har gått bra.\n- en punkt\n- en till"))
                .toList();
        return Season.at(Season.END, Map.of(Season.AUTUMN, answers));
    }

    /** The same with a case number. */
    public static Snapshot registered(Snapshot snapshot) {
        var file = snapshot.caseFile();
        var agreement = file.agreement();
        var numbered = agreement
                .revise()
                .identity(agreement.identity().with(new CaseNumber("VO 2024/0417")))
                .done();
        return Snapshot.of(
                new CaseFile(numbered, file.asOf(), file.figures(), file.lists(), file.answers(), file.openFindings()),
                snapshot.takenAt());
    }

    public static Snapshot funds(Funds funds) {
        var agreement = SampleAgreement.agreement(Season.calendar());
        return Season.of(
                agreement.with(agreement.life().revise().funds(funds).done()), Season.END, List.of(), Map.of());
    }

    public static Snapshot hostile() {
        var place = new Place(new Code("plats"), HOSTILE, List.of());
        var entry = Season.entries().getFirst();
        var hostile = new LedgerEntry(
                new Observation(
                        new Observation.Key(place.code(), LocalDate.of(2024, 7, 6), SampleAgreement.PORTIONS),
                        Reported.Counted.of(7),
                        true,
                        new Observation.Source(new CellReference("=Blad", "A1"), "=7", "number")),
                entry.list(),
                HOSTILE + ".xlsx",
                entry.fingerprint(),
                1);
        return Season.of(
                SampleAgreement.agreement(Season.calendar(), List.of(place), List.of(SampleAgreement.MEASURE)),
                Season.END,
                List.of(hostile),
                answers(HOSTILE));
    }

    public static Snapshot longTexts() {
        return Season.at(Season.END, answers("ord ".repeat(2_500) + "x".repeat(10_000)));
    }

    public static Snapshot twoMeasures() {
        var guests = new Measure(new Code("timmar"), "timmar", "timmar", List.of(), 1, 100);
        var entries = new ArrayList<>(Season.entries());
        Season.entries().stream()
                .limit(20)
                .forEach(entry -> entries.add(new LedgerEntry(
                        new Observation(
                                new Observation.Key(
                                        entry.observation().key().place(),
                                        entry.observation().key().date(),
                                        guests.code()),
                                new Reported.Counted(new java.math.BigDecimal("2.5")),
                                false,
                                entry.observation().source()),
                        entry.list(),
                        entry.fileName(),
                        entry.fingerprint(),
                        entry.order())));
        return Season.of(
                SampleAgreement.agreement(
                        Season.calendar(), SampleAgreement.places(), List.of(SampleAgreement.MEASURE, guests)),
                Season.END,
                entries,
                Map.of());
    }

    /** Many places, no calendar, a superseded figure and one outside the term. */
    public static Snapshot wide() {
        var places = Stream.iterate(1, number -> number + 1)
                .limit(15)
                .map(number -> new Place(new Code("plats-" + number), "Plats " + number, List.of()))
                .toList();
        var first = Season.entries().getFirst();
        var entries = new ArrayList<LedgerEntry>();
        places.forEach(place -> entries.add(at(first, place, LocalDate.of(2024, 7, 6), 3, 1)));
        entries.add(at(first, places.getFirst(), LocalDate.of(2024, 7, 6), 4, 2));
        entries.add(at(first, places.getFirst(), LocalDate.of(2024, 6, 6), 100, 1));
        return Season.of(
                SampleAgreement.agreement(new ServiceCalendar(List.of()), places, List.of(SampleAgreement.MEASURE)),
                Season.END,
                entries,
                Map.of());
    }

    private static LedgerEntry at(LedgerEntry like, Place place, LocalDate day, long value, long order) {
        return new LedgerEntry(
                new Observation(
                        new Observation.Key(place.code(), day, SampleAgreement.PORTIONS),
                        Reported.Counted.of(value),
                        false,
                        like.observation().source()),
                like.list(),
                like.fileName(),
                like.fingerprint(),
                order);
    }

    private static Map<Code, List<Answer>> answers(String text) {
        var followUp = SampleAgreement.agreement(Season.calendar())
                .followUpWith(Season.AUTUMN)
                .orElseThrow();
        var answers = new ArrayList<Answer>();
        followUp.points().forEach(point -> answers.add(answer(point.code(), point.code(), text)));
        SampleAgreement.GOALS.forEach(goal -> answers.add(answer(new Code("malen"), goal.code(), text)));
        answers.add(answer(AskedText.SUMMARY, AskedText.SUMMARY, text));
        return Map.of(Season.AUTUMN, answers);
    }

    private static Answer answer(Code point, Code about, String text) {
        return new Answer(point, about, text, "forvaltare", Season.TAKEN);
    }

    public static byte[] followUp(Snapshot snapshot) {
        return written(new FollowUpReport(snapshot, Season.AUTUMN, SWEDISH)::writeTo);
    }

    public static byte[] workbook(Snapshot snapshot) {
        return written(new AttendanceWorkbook(snapshot, SWEDISH)::writeTo);
    }

    public static byte[] written(Paper paper) {
        var out = new ByteArrayOutputStream();
        try {
            paper.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** What can be written. */
    @FunctionalInterface
    public interface Paper {
        void writeTo(java.io.OutputStream out) throws IOException;
    }
}
