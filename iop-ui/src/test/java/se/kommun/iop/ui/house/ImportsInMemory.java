package se.kommun.iop.ui.house;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.kommun.iop.batch.attendanceimport.AnswerReply;
import se.kommun.iop.batch.attendanceimport.AttendanceImports;
import se.kommun.iop.batch.attendanceimport.DecideReply;
import se.kommun.iop.batch.attendanceimport.Preview;
import se.kommun.iop.batch.attendanceimport.Progress;
import se.kommun.iop.batch.attendanceimport.ReceiveReply;
import se.kommun.iop.batch.attendanceimport.RememberReply;
import se.kommun.iop.batch.attendanceimport.TypeReply;
import se.kommun.iop.batch.picture.SheetPicture;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.Agreements;
import se.kommun.iop.domain.observation.CellReference;
import se.kommun.iop.domain.observation.Choice;
import se.kommun.iop.domain.observation.Completeness;
import se.kommun.iop.domain.observation.Difference;
import se.kommun.iop.domain.observation.Figures;
import se.kommun.iop.domain.observation.Finding;
import se.kommun.iop.domain.observation.Fingerprint;
import se.kommun.iop.domain.observation.ImportId;
import se.kommun.iop.domain.observation.Observation;
import se.kommun.iop.domain.observation.ReceivedList;
import se.kommun.iop.domain.observation.Recipe;
import se.kommun.iop.domain.observation.Reported;
import se.kommun.iop.domain.observation.Severity;

/** A door that understands every file to say the same: three days at the agreement's first place. */
public final class ImportsInMemory implements AttendanceImports {

    private final Agreements agreements;
    private final ListsInMemory lists;
    private final Clock clock;

    public ImportsInMemory(Agreements agreements, ListsInMemory lists, Clock clock) {
        this.agreements = agreements;
        this.lists = lists;
        this.clock = clock;
    }

    @Override
    public ReceiveReply receive(HandedIn handedIn, Progress progress) {
        if (handedIn.content().length == 0) {
            return new ReceiveReply.Refused(
                    new Finding(Severity.ERROR, "unreadable-file", Optional.empty(), List.of()));
        }
        progress.at(Progress.Stage.READING, 1, 3);
        var list = new ReceivedList(
                ImportId.next(),
                handedIn.agreement(),
                handedIn.fileName(),
                Fingerprint.of(handedIn.content()),
                handedIn.content().length,
                clock.instant(),
                handedIn.by(),
                ReceivedList.Stage.RECEIVED,
                Optional.empty());
        var kept = lists.keep(list, handedIn.content());
        if (!kept.id().equals(list.id())) {
            return new ReceiveReply.AlreadyReceived(kept);
        }
        var agreement = agreements.find(handedIn.agreement()).orElseThrow();
        lists.addToDraft(
                list.id(),
                observations(agreement),
                List.of(new Finding(
                        Severity.INFO, "approximate", Optional.of(new CellReference("Blad1", "B3")), List.of())));
        var read = list.at(ReceivedList.Stage.READ);
        lists.move(read, ReceivedList.Stage.RECEIVED);
        return new ReceiveReply.Read(read);
    }

    @Override
    public Preview preview(ImportId id) {
        var list = lists.find(id).orElseThrow();
        var agreement = agreements.find(list.agreement()).orElseThrow();
        var day = agreement.term().period().from();
        return new Preview(
                list,
                lists.draft(id),
                Difference.between(Figures.of(lists.entries(list.agreement())), lists.draft(id)),
                List.of(new Completeness.Occasion(
                        agreement.activity().placeCodes().getFirst(), day.plusDays(3))));
    }

    @Override
    public List<SheetPicture> picture(ImportId id, Optional<CellReference> wanted, Locale locale) {
        return List.of();
    }

    @Override
    public AnswerReply answer(ImportId id, List<Choice> choices, String by) {
        return new AnswerReply.NotPossible(lists.find(id).orElseThrow());
    }

    @Override
    public AnswerReply follow(ImportId id, Recipe recipe, String by) {
        return new AnswerReply.OtherLayout();
    }

    @Override
    public RememberReply remember(ImportId id, String by) {
        return new RememberReply.NothingToRemember();
    }

    @Override
    public DecideReply accept(ImportId id, String by) {
        return decide(id, ReceivedList.Stage.ACCEPTED, by, "");
    }

    @Override
    public DecideReply decline(ImportId id, String by, String reason) {
        return lists.find(id).orElseThrow().stage() == ReceivedList.Stage.READ
                ? withdraw(id, by, reason)
                : new DecideReply.NotPossible(lists.find(id).orElseThrow());
    }

    @Override
    public DecideReply withdraw(ImportId id, String by, String reason) {
        return decide(id, ReceivedList.Stage.WITHDRAWN, by, reason);
    }

    @Override
    public TypeReply type(Typed typed) {
        var list = new ReceivedList(
                ImportId.next(),
                typed.agreement(),
                "typed.csv",
                Fingerprint.of(typed.toString().getBytes(StandardCharsets.UTF_8)),
                1,
                clock.instant(),
                typed.by(),
                ReceivedList.Stage.ACCEPTED,
                Optional.of(new ReceivedList.Decision(typed.by(), clock.instant(), typed.reason())),
                ReceivedList.Origin.TYPED);
        lists.keepTyped(
                list,
                new byte[] {1},
                typed.days().stream()
                        .map(day -> new Observation(
                                day.key(),
                                day.reported(),
                                day.estimated(),
                                new Observation.Source(new CellReference("CSV", "D5"), "", "typed")))
                        .toList());
        return new TypeReply.Kept(list);
    }

    private DecideReply decide(ImportId id, ReceivedList.Stage next, String by, String reason) {
        var list = lists.find(id).orElseThrow();
        var decided = list.decided(next, new ReceivedList.Decision(by, clock.instant(), reason));
        return lists.move(decided, list.stage()) ? new DecideReply.Done(decided) : new DecideReply.NotPossible(list);
    }

    private static List<Observation> observations(Agreement agreement) {
        var day = agreement.term().period().from();
        return List.of(
                observation(agreement, day, Reported.Counted.of(18), "B1", "18"),
                observation(agreement, day.plusDays(1), new Reported.Cancelled(), "B2", "inställt"),
                observation(agreement, day.plusDays(2), Reported.Counted.of(0), "B3", "0"));
    }

    private static Observation observation(
            Agreement agreement, LocalDate day, Reported reported, String cell, String written) {
        var place = agreement.activity().placeCodes().getFirst();
        var measure = agreement.activity().mainMeasure().code();
        return new Observation(
                new Observation.Key(place, day, measure),
                reported,
                false,
                new Observation.Source(new CellReference("Blad1", cell), written, "number"));
    }
}
