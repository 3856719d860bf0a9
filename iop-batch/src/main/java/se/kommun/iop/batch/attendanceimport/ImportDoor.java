package se.kommun.iop.batch.attendanceimport;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.kommun.iop.batch.picture.SheetPicture;
import se.kommun.iop.batch.reading.Reading;
import se.kommun.iop.batch.reading.ReadingScope;
import se.kommun.iop.batch.reading.vocabulary.PersonalData;
import se.kommun.iop.batch.workbook.ReceivedFile;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.Agreements;
import se.kommun.iop.domain.observation.CellReference;
import se.kommun.iop.domain.observation.Choice;
import se.kommun.iop.domain.observation.Fingerprint;
import se.kommun.iop.domain.observation.ImportId;
import se.kommun.iop.domain.observation.ReceivedList;
import se.kommun.iop.domain.observation.ReceivedList.Stage;
import se.kommun.iop.domain.observation.ReceivedLists;
import se.kommun.iop.domain.observation.Recipe;

/**
 * Lets a list in if it can be read, keeps it, and has the job read it into its draft. Whether anything can be read is
 * found out before anything is kept, so that within the job only we can fail.
 */
final class ImportDoor implements AttendanceImports {

    private final Agreements agreements;
    private final ReceivedLists lists;
    private final ListInterpreter interpreter;
    private final FreshReadings fresh;
    private final ImportRuns runs;
    private final Audience audience;
    private final Turns turns;
    private final Decisions decisions;
    private final Answering answering;
    private final Remembering remembering;
    private final TypedDays typedDays;
    private final Previews previews;
    private final Pictures pictures;
    private final Clock clock;

    ImportDoor(
            Agreements agreements,
            ReceivedLists lists,
            ListInterpreter interpreter,
            FreshReadings fresh,
            ImportRuns runs,
            Audience audience,
            Turns turns,
            Decisions decisions,
            Answering answering,
            Remembering remembering,
            TypedDays typedDays,
            Previews previews,
            Pictures pictures,
            Clock clock) {
        this.agreements = agreements;
        this.lists = lists;
        this.interpreter = interpreter;
        this.fresh = fresh;
        this.runs = runs;
        this.audience = audience;
        this.turns = turns;
        this.decisions = decisions;
        this.answering = answering;
        this.remembering = remembering;
        this.typedDays = typedDays;
        this.previews = previews;
        this.pictures = pictures;
        this.clock = clock;
    }

    @Override
    public ReceiveReply receive(HandedIn list, Progress progress) {
        try {
            var agreement = agreements.find(list.agreement());
            return agreement.isEmpty()
                    ? new ReceiveReply.UnknownAgreement()
                    : receive(agreement.get(), list, list.asOf().orElse(LocalDate.now(clock)), progress);
        } catch (RuntimeException failure) {
            Incidents.note(failure);
            return new ReceiveReply.Interrupted();
        }
    }

    private ReceiveReply receive(Agreement agreement, HandedIn handedIn, LocalDate asOf, Progress progress) {
        progress.at(Progress.Stage.RECEIVED, 0, 0);
        progress.at(Progress.Stage.READING, 0, 0);
        var scope = ReadingScope.of(agreement, Optional.of(asOf));
        var heard = new FirstHearing();
        var conclusion = interpreter.interpret(ReceivedFile.of(handedIn.content()), handedIn.fileName(), scope, heard);
        if (conclusion.outcome() == Reading.Outcome.REJECTED) {
            return new ReceiveReply.Refused(heard.reason());
        }
        var received = newlyReceived(handedIn);
        var kept = lists.keep(received, handedIn.content());
        // One that was known already may have another name or another cut-off day, and be read otherwise.
        var reading = kept.id().equals(received.id()) ? heard.reading(conclusion) : Optional.<Reading>empty();
        return turns.inTurn(
                kept.id(), () -> fresh.lending(kept.id(), reading, () -> finish(kept.id(), asOf, progress)));
    }

    private ReceiveReply finish(ImportId id, LocalDate asOf, Progress progress) {
        var list = lists.find(id).orElseThrow();
        if (list.stage() != Stage.RECEIVED) {
            return new ReceiveReply.AlreadyReceived(list);
        }
        if (!audience.listening(id, progress, () -> runs.run(list, asOf))) {
            return new ReceiveReply.Interrupted();
        }
        progress.at(Progress.Stage.READY, 0, 0);
        return new ReceiveReply.Read(lists.find(id).orElseThrow());
    }

    private ReceivedList newlyReceived(HandedIn handedIn) {
        return new ReceivedList(
                ImportId.next(),
                handedIn.agreement(),
                PersonalData.masked(handedIn.fileName()),
                Fingerprint.of(handedIn.content()),
                handedIn.content().length,
                clock.instant(),
                handedIn.by(),
                Stage.RECEIVED,
                Optional.empty());
    }

    @Override
    public Preview preview(ImportId id) {
        return previews.of(lists.find(id).orElseThrow());
    }

    @Override
    public List<SheetPicture> picture(ImportId id, Optional<CellReference> wanted, Locale locale) {
        return pictures.of(id, wanted, locale);
    }

    @Override
    public AnswerReply answer(ImportId id, List<Choice> choices, String by) {
        return answering.answer(id, choices, by);
    }

    @Override
    public AnswerReply follow(ImportId id, Recipe recipe, String by) {
        return answering.follow(id, recipe, by);
    }

    @Override
    public RememberReply remember(ImportId id, String by) {
        return remembering.remember(lists.find(id).orElseThrow(), by);
    }

    @Override
    public DecideReply accept(ImportId id, String by) {
        return decisions.accept(id, by);
    }

    @Override
    public DecideReply decline(ImportId id, String by, String reason) {
        return decisions.decline(id, by, reason);
    }

    @Override
    public DecideReply withdraw(ImportId id, String by, String reason) {
        return decisions.withdraw(id, by, reason);
    }

    @Override
    public TypeReply type(Typed days) {
        return typedDays.keep(days);
    }
}
