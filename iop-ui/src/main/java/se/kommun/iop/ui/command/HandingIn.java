package se.kommun.iop.ui.command;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.kommun.iop.batch.attendanceimport.AnswerReply;
import se.kommun.iop.batch.attendanceimport.AttendanceImports.HandedIn;
import se.kommun.iop.batch.attendanceimport.DecideReply;
import se.kommun.iop.batch.attendanceimport.ReceiveReply;
import se.kommun.iop.batch.reading.Reading;
import se.kommun.iop.domain.activity.Place;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.observation.Difference;
import se.kommun.iop.domain.observation.ImportId;
import se.kommun.iop.domain.observation.Observation;
import se.kommun.iop.domain.observation.Question;
import se.kommun.iop.domain.observation.ReceivedList.Stage;
import se.kommun.iop.domain.observation.Reported;

/** Hands a list in, shows what it would change, and accepts it if that was asked for. */
record HandingIn(
        Desk desk,
        Registers registers,
        Agreement agreement,
        LocalDate asOf,
        boolean accept,
        Optional<GivenRecipe> recipe)
        implements ListTray {

    @Override
    public Verdict put(HandedFile file, Reading reading) {
        if (reading.outcome() == Reading.Outcome.REJECTED) {
            return Verdict.REJECTED;
        }
        var handedIn = new HandedIn(agreement.code(), file.name(), file.content(), Registers.user(), Optional.of(asOf));
        return switch (registers.imports().receive(handedIn)) {
            case ReceiveReply.Read(var list) -> decide(list.id());
            case ReceiveReply.AlreadyReceived(var list) -> {
                desk.answer("already." + list.stage());
                yield list.stage() == Stage.READ ? decide(list.id()) : Verdict.ACCEPTED;
            }
            case ReceiveReply.Refused refused -> Verdict.REJECTED;
            case ReceiveReply.UnknownAgreement() ->
                throw Stop.wrongUsage(
                        desk.say("agreement-unknown", agreement.code().text()));
            case ReceiveReply.Interrupted() -> {
                desk.err().println(desk.say("interrupted", file.name()));
                yield Verdict.OUR_FAULT;
            }
        };
    }

    private Verdict decide(ImportId list) {
        recipe.ifPresent(given -> answer(list, given));
        var difference = registers.imports().preview(list).difference();
        desk.answer(
                "difference",
                difference.added().size(),
                difference.changed().size(),
                difference.unchanged().size());
        difference.changed().forEach(this::show);
        if (!accept) {
            desk.answer("waits");
            return Verdict.ACCEPTED;
        }
        switch (registers.imports().accept(list, Registers.user())) {
            case DecideReply.Done done -> desk.answer("accepted");
            case DecideReply.NotPossible(var now) -> desk.answer("already." + now.stage());
            case DecideReply.Locked(var now, var months) -> {
                desk.err().println(desk.say("locked", months));
                return Verdict.REJECTED;
            }
        }
        return Verdict.ACCEPTED;
    }

    /** An answer may bring up the next question. */
    private void answer(ImportId list, GivenRecipe given) {
        for (int round = 0; round < given.choices().size(); round++) {
            var asked = registers.imports().preview(list).draft().findings().stream()
                    .flatMap(finding -> finding.question().stream())
                    .collect(Collectors.toMap(Question::key, Function.identity(), (one, other) -> one));
            var answered = registers.imports().preview(list).answers().stream()
                    .map(one -> one.settled().choice())
                    .toList();
            var choices = given.choices().stream()
                    .filter(choice -> !answered.contains(choice))
                    .filter(choice -> asked.containsKey(choice.question())
                            && asked.get(choice.question()).takes(choice.option()))
                    .toList();
            if (choices.isEmpty()) {
                return;
            }
            if (!(registers.imports().answer(list, choices, Registers.user()) instanceof AnswerReply.Read)) {
                desk.answer("recipe-not-followed");
                return;
            }
            desk.answer("recipe-followed", choices.size());
        }
    }

    private void show(Difference.Change change) {
        var key = change.after().key();
        desk.answer(
                "change",
                placeName(key.place()),
                key.date(),
                state(change.before().observation()),
                state(change.after()));
    }

    private String state(Observation observation) {
        return switch (observation.reported()) {
            case Reported.Counted(var value) -> {
                var number = desk.wording().number(value);
                yield observation.estimated() ? desk.say("state.estimated", number) : number;
            }
            case Reported.Cancelled() -> desk.say("state.cancelled");
            case Reported.Closed() -> desk.say("state.closed");
        };
    }

    private String placeName(Code place) {
        return agreement.activity().place(place).map(Place::name).orElse(place.text());
    }
}
