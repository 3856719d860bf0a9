package se.kommun.iop.ui.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.kommun.iop.batch.attendanceimport.ListInterpreter;
import se.kommun.iop.batch.reading.Reading;
import se.kommun.iop.batch.reading.ReadingScope;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.observation.Draft;
import se.kommun.iop.domain.observation.Finding;
import se.kommun.iop.domain.observation.Severity;

/** Hands in lists, or only tries out what would be read from them. */
@Command(name = "import", sortOptions = false)
final class ImportCommand implements Callable<Integer> {

    private final Desk desk;

    @Option(names = "--agreement", required = true, paramLabel = "${bundle:label.agreement}")
    private String agreement = "";

    @Option(names = "--as-of", paramLabel = "${bundle:label.day}")
    private @Nullable LocalDate asOf;

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Option(names = "--accept")
    private boolean accept;

    @Option(names = "--recipe", paramLabel = "${bundle:label.file}")
    private @Nullable Path recipe;

    @Option(names = "--out", paramLabel = "${bundle:label.folder}")
    private @Nullable Path out;

    @Option(names = "--reply", paramLabel = "${bundle:label.folder}")
    private @Nullable Path reply;

    @Parameters(arity = "1..*", paramLabel = "${bundle:label.file}", descriptionKey = "files")
    private List<Path> files = List.of();

    ImportCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        if (dryRun && accept) {
            throw Stop.wrongUsage(desk.say("choose-one"));
        }
        HandedFile.check(desk, files);
        var answers = Optional.ofNullable(recipe).map(path -> GivenRecipe.read(desk, path));
        var results = Optional.ofNullable(out).map(folder -> ResultFolder.prepared(desk, folder, files));
        var replies = Optional.ofNullable(reply).map(folder -> ReplyFolder.prepared(desk, folder, files));
        if (dryRun && AgreementFiles.isMeant(agreement)) {
            var read = new AgreementFiles(desk).read(agreement);
            return each(read, ListInterpreter.within(Limit.all(desk)), answers, results, replies, ListTray.NONE);
        }
        try (var registers = Registers.open(desk)) {
            var known = new KnownAgreement(desk, registers).find(agreement, !dryRun);
            var tray = dryRun ? ListTray.NONE : new HandingIn(desk, registers, known, day(), accept, answers);
            return each(known, registers.interpreter(), answers, results, replies, tray);
        }
    }

    private int each(
            Agreement about,
            ListInterpreter interpreter,
            Optional<GivenRecipe> answers,
            Optional<ResultFolder> results,
            Optional<ReplyFolder> replies,
            ListTray tray) {
        var scope = ReadingScope.of(about, Optional.of(day()));
        var summary = new ImportSummary(desk, about.activity());
        var json = new ReadingJson(about.activity(), desk.findings());
        var limit = Limit.bytes(desk);
        var worst = Verdict.ACCEPTED;
        for (var path : files) {
            var file = HandedFile.read(desk, path, limit);
            var asked = interpret(interpreter, file, scope);
            boolean refused = isRefused(answers, asked, file);
            var reading = answers.isEmpty() || refused
                    ? asked
                    : interpret(interpreter, file, scope.with(answers.get().choices()));
            var verdict = reading.map(Verdict::of).orElse(Verdict.OUR_FAULT);
            var read = reading.orElseGet(ImportCommand::notUnderstoodByUs);
            if (!told(() -> {
                results.ifPresent(folder -> folder.write(file, json.of(file, read)));
                summary.print(file, read, results.isEmpty());
            })) {
                results.ifPresent(folder -> folder.write(file, json.of(file, notUnderstoodByUs())));
                worst = later(worst, Verdict.OUR_FAULT);
                continue;
            }
            verdict = later(verdict, refused ? Verdict.REJECTED : tray.put(file, read));
            verdict = later(verdict, answered(replies, file, read));
            worst = later(worst, verdict);
        }
        return worst.exitCode();
    }

    /** A list that nothing could be read from is refused for that reason, and not for its layout. */
    private boolean isRefused(Optional<GivenRecipe> answers, Optional<Reading> asked, HandedFile file) {
        boolean readable =
                asked.filter(one -> one.outcome() != Reading.Outcome.REJECTED).isPresent();
        boolean other = readable
                && answers.filter(given -> !given.fits(asked.orElseThrow())).isPresent();
        if (other) {
            desk.err().println(desk.say("recipe-other-layout", file.name()));
        }
        return other;
    }

    /** One list that makes us stumble must not keep the others waiting. */
    private Optional<Reading> interpret(ListInterpreter interpreter, HandedFile file, ReadingScope scope) {
        try {
            return Optional.of(interpreter.interpret(file.content(), file.name(), scope));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError failure) {
            desk.err().println(desk.incident(failure).getMessage());
            return Optional.empty();
        }
    }

    /** What makes us stumble when it is told must not keep the others waiting either; nor is it handed in. */
    private boolean told(Runnable telling) {
        try {
            telling.run();
            return true;
        } catch (Stop stop) {
            throw stop;
        } catch (RuntimeException failure) {
            desk.err().println(desk.incident(failure).getMessage());
            return false;
        }
    }

    /** A list that has been handed in stays so, even if it cannot be answered. */
    private Verdict answered(Optional<ReplyFolder> replies, HandedFile file, Reading read) {
        try {
            replies.ifPresent(folder -> folder.write(file, read));
            return Verdict.ACCEPTED;
        } catch (Stop stop) {
            throw stop;
        } catch (RuntimeException | OutOfMemoryError failure) {
            desk.err().println(desk.incident(failure).getMessage());
            return Verdict.OUR_FAULT;
        }
    }

    private static Reading notUnderstoodByUs() {
        var finding = new Finding(Severity.ERROR, "unreadable-file", Optional.empty(), List.of());
        return new Reading(Reading.Outcome.REJECTED, new Draft(List.of(), List.of(finding)));
    }

    private static Verdict later(Verdict one, Verdict other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private LocalDate day() {
        return Optional.ofNullable(asOf).orElse(desk.today());
    }
}
