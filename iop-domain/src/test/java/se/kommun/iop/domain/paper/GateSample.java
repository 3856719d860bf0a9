package se.kommun.iop.domain.paper;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.Identity;
import se.kommun.iop.domain.agreement.Sample;
import se.kommun.iop.domain.casefile.CaseFile;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.followup.Answer;
import se.kommun.iop.domain.followup.FollowUp;
import se.kommun.iop.domain.funds.FundsRule;
import se.kommun.iop.domain.observation.CellReference;
import se.kommun.iop.domain.observation.Figures;
import se.kommun.iop.domain.observation.Finding;
import se.kommun.iop.domain.observation.Fingerprint;
import se.kommun.iop.domain.observation.ImportId;
import se.kommun.iop.domain.observation.LedgerEntry;
import se.kommun.iop.domain.observation.Observation;
import se.kommun.iop.domain.observation.OpenFinding;
import se.kommun.iop.domain.observation.ReceivedList;
import se.kommun.iop.domain.observation.ReceivedList.Stage;
import se.kommun.iop.domain.observation.Reported;
import se.kommun.iop.domain.observation.Severity;

/** A case in which nothing is missing, and the ways in which something can be. */
final class GateSample {

    static final Code CODE = Sample.agreement().code();
    static final Code ABOUT = new Code("slut");
    static final PaperId FOLLOW_UP = new PaperId(CODE, PaperKind.FOLLOW_UP, Optional.of(ABOUT));
    static final PaperId MEMORANDUM = new PaperId(CODE, PaperKind.MEMORANDUM, Optional.of(ABOUT));
    static final ImportId LIST = new ImportId(new UUID(0, 1));
    static final ImportId WAITING = new ImportId(new UUID(0, 2));

    private GateSample() {}

    static CaseFile complete() {
        return new CaseFile(
                Sample.agreement(),
                LocalDate.of(2025, 12, 1),
                figures(10, "lagningar"),
                List.of(list(LIST, Stage.ACCEPTED)),
                Map.of(ABOUT, texts()));
    }

    static Gate gate(PaperId paper, CaseFile file, LocalDate today, List<Passage> passages, ReviewRule rule) {
        return Gate.of(paper, paper.frozen(file, Instant.EPOCH), today, passages, rule);
    }

    static CaseFile withFigure(CaseFile file, long value) {
        return with(file, figures(value, "lagningar"), file.lists(), file.openFindings());
    }

    static CaseFile measuring(CaseFile file, String measure) {
        return with(file, figures(10, measure), file.lists(), file.openFindings());
    }

    static CaseFile withLists(CaseFile file, ReceivedList... lists) {
        return with(file, file.figures(), List.of(lists), file.openFindings());
    }

    static CaseFile leavingOpen(CaseFile file, Severity... severities) {
        return with(
                file,
                file.figures(),
                file.lists(),
                Arrays.stream(severities)
                        .map(severity -> new OpenFinding(
                                LIST,
                                new Finding(
                                        severity, "unclear", Optional.of(new CellReference("Mars", "B7")), List.of())))
                        .toList());
    }

    static CaseFile at(CaseFile file, LocalDate asOf) {
        return new CaseFile(file.agreement(), asOf, file.figures(), file.lists(), file.answers(), file.openFindings());
    }

    static CaseFile withoutText(CaseFile file, Code point, Code about) {
        return file.withAnswers(Map.of(
                ABOUT,
                file.answers().get(ABOUT).stream()
                        .filter(answer ->
                                !answer.point().equals(point) || !answer.about().equals(about))
                        .toList()));
    }

    static CaseFile typing(CaseFile file, Code point, Code about, String text) {
        var others = new ArrayList<>(withoutText(file, point, about).answers().get(ABOUT));
        others.add(answer(point, about, text));
        return file.withAnswers(Map.of(ABOUT, others));
    }

    static CaseFile typing(CaseFile file, MemorandumText text, String written) {
        return typing(file, MemorandumText.POINT, text.code(), written);
    }

    static CaseFile withoutCaseNumber(CaseFile file) {
        var identity = file.agreement().identity();
        return of(
                file,
                file.agreement()
                        .revise()
                        .identity(new Identity(
                                identity.title(),
                                identity.subject(),
                                Optional.empty(),
                                identity.municipality(),
                                identity.committee(),
                                identity.issuedBy(),
                                identity.documentDate(),
                                identity.draftOf()))
                        .done());
    }

    /** One whose agreement binds the money, and whose follow-up tells of it. */
    static CaseFile dealingWithMoney(CaseFile file) {
        var agreement = file.agreement();
        var asked = agreement.followUps().getFirst();
        var points = Stream.concat(
                        asked.points().stream(),
                        Stream.of(new FollowUp.Point(new Code("pengar"), "Pengarna", FollowUp.Content.FUNDS, "s. 3")))
                .toList();
        var telling = new FollowUp(
                asked.code(), asked.title(), asked.performer(), asked.form(), asked.due(), points, asked.clause());
        var told = typing(file, new Code("pengar"), new Code("pengar"), "De räckte till allt.");
        return of(
                told,
                agreement
                        .revise()
                        .followUps(List.of(telling))
                        .fundsRule(Optional.of(new FundsRule("verkstaden", Optional.empty(), List.of(), "s. 2")))
                        .done());
    }

    static CaseFile of(CaseFile file, Agreement agreement) {
        return new CaseFile(agreement, file.asOf(), file.figures(), file.lists(), file.answers(), file.openFindings());
    }

    static ReceivedList list(ImportId id, Stage stage) {
        return new ReceivedList(
                id,
                CODE,
                "mars.xlsx",
                Fingerprint.of(id.toString().getBytes(StandardCharsets.UTF_8)),
                1,
                Instant.EPOCH,
                "föreningen",
                stage,
                Optional.empty());
    }

    private static CaseFile with(
            CaseFile file, Figures figures, List<ReceivedList> lists, List<OpenFinding> openFindings) {
        return new CaseFile(file.agreement(), file.asOf(), figures, lists, file.answers(), openFindings);
    }

    private static List<Answer> texts() {
        var point = new Code("antal");
        return Stream.concat(
                        Stream.of(
                                answer(AskedText.SUMMARY, AskedText.SUMMARY, "Det har gått bra."),
                                answer(point, point, "Tio cyklar lagades.")),
                        Arrays.stream(MemorandumText.values())
                                .map(text -> answer(
                                        MemorandumText.POINT,
                                        text.code(),
                                        switch (text) {
                                            case CHILDREN, ECONOMY -> Considered.written(false);
                                            case ENCLOSURES -> "Uppföljning | 2025-12-01";
                                            default -> "En hel text";
                                        })))
                .toList();
    }

    private static Answer answer(Code point, Code about, String text) {
        return new Answer(point, about, text, "anna", Instant.EPOCH);
    }

    private static Figures figures(long value, String measure) {
        return Figures.of(List.of(new LedgerEntry(
                new Observation(
                        new Observation.Key(new Code("hamnen"), LocalDate.of(2025, 3, 3), new Code(measure)),
                        Reported.Counted.of(value),
                        false,
                        new Observation.Source(new CellReference("Mars", "B3"), "", "number")),
                LIST,
                "mars.xlsx",
                Fingerprint.of(new byte[] {1}),
                1)));
    }
}
