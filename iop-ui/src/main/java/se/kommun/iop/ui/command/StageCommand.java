package se.kommun.iop.ui.command;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import se.kommun.iop.domain.casefile.CaseFiles;
import se.kommun.iop.domain.language.Phrasebook;
import se.kommun.iop.domain.language.Sentence;
import se.kommun.iop.domain.paper.Gate;
import se.kommun.iop.domain.paper.PaperId;
import se.kommun.iop.domain.paper.PaperStage;
import se.kommun.iop.domain.paper.Passage;
import se.kommun.iop.ui.paper.PaperRules;

/** Says how far a paper has come and what hinders it, and lets it pass to the next stage. */
@Command(name = "stage", sortOptions = false)
final class StageCommand implements Callable<Integer> {

    private static final int HINDERED = 1;

    private final Desk desk;

    @Option(names = "--agreement", required = true, paramLabel = "${bundle:label.agreement}")
    private String name = "";

    @Option(names = "--kind", required = true, paramLabel = "${bundle:label.kind}")
    private String kind = "";

    @Option(names = "--follow-up", paramLabel = "${bundle:label.code}")
    private @Nullable String followUp;

    @Option(names = "--as-of", paramLabel = "${bundle:label.day}")
    private @Nullable LocalDate asOf;

    @Option(names = "--to", paramLabel = "${bundle:label.stage}")
    private @Nullable String to;

    @Option(names = "--reference", paramLabel = "${bundle:label.text}")
    private String reference = "";

    StageCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        var press = Press.of(kind, desk);
        var wanted = Optional.ofNullable(to).map(this::stage);
        try (var registers = Registers.open(desk)) {
            var agreement = new KnownAgreement(desk, registers).find(name, false);
            var paper =
                    press.paper(agreement, new Press.Wishes(Optional.ofNullable(followUp), List.of(), Map.of()), desk);
            var day = Optional.ofNullable(asOf)
                    .or(() -> Passage.cutOff(paper, registers.passages().of(agreement.code())))
                    .orElse(desk.today());
            var file = new CaseFiles(registers.ledger(), registers.lists(), registers.answers()).gather(agreement, day);
            var gate = Gate.of(
                    paper,
                    paper.frozen(file, desk.clock().instant()),
                    desk.today(),
                    registers.passages().of(agreement.code()),
                    PaperRules.review(registers.settings()));
            return wanted.map(stage -> pass(paper, gate, stage, registers)).orElseGet(() -> tell(paper, gate));
        }
    }

    private int tell(PaperId paper, Gate gate) {
        var file = gate.snapshot().caseFile();
        desk.answer(
                "stage.stands",
                desk.say("paper-kind." + paper.kind()),
                file.agreement().code(),
                file.asOf(),
                said(Sentence.of("paper.stage." + gate.stage())));
        gate.hindrances().forEach(sentence -> desk.answer("stage.hindrance", said(sentence)));
        gate.remarks().forEach(sentence -> desk.answer("stage.remark", said(sentence)));
        return 0;
    }

    private int pass(PaperId paper, Gate gate, PaperStage stage, Registers registers) {
        var by = Registers.user();
        var hinders = gate.hinders(stage, by);
        if (!hinders.isEmpty()) {
            hinders.forEach(sentence -> desk.answer("stage.hindrance", said(sentence)));
            return HINDERED;
        }
        if (registers.agreements().find(paper.agreement()).isEmpty()) {
            throw Stop.wrongUsage(desk.say("stage-not-noted", paper.agreement()));
        }
        var snapshot = gate.snapshot();
        registers
                .passages()
                .note(new Passage(
                        paper,
                        stage,
                        snapshot.caseFile().asOf(),
                        snapshot.checksum(),
                        reference.strip(),
                        by,
                        desk.clock().instant()));
        desk.answer(
                "stage.passed",
                desk.say("paper-kind." + paper.kind()),
                said(Sentence.of("paper.stage." + stage)),
                snapshot.caseFile().asOf());
        return 0;
    }

    private PaperStage stage(String typed) {
        return Arrays.stream(PaperStage.values())
                .filter(stage -> word(stage).equals(typed))
                .findFirst()
                .orElseThrow(() -> Stop.wrongUsage(desk.say(
                        "stage-unknown",
                        typed,
                        desk.wording()
                                .list(Arrays.stream(PaperStage.values())
                                        .map(StageCommand::word)
                                        .toList()))));
    }

    private static String word(PaperStage stage) {
        return stage.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String said(Sentence sentence) {
        return Phrasebook.of(desk.locale()).say(sentence);
    }
}
