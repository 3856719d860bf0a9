package se.kommun.iop.domain.paper;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.kommun.iop.domain.casefile.Snapshot;
import se.kommun.iop.domain.language.Sentence;

/**
 * How far a paper has come towards the committee, and what hinders it (grinden). Nothing of it is kept: it follows from the
 * case as it is now and from the passages that people have made. A passage holds for exactly what was read when it was made.
 */
public final class Gate {

    private final Snapshot snapshot;
    private final Hindrances hindrances;
    private final List<Sentence> told;
    private final Progress progress;
    private final ReviewRule rule;

    private Gate(Snapshot snapshot, Hindrances hindrances, List<Sentence> told, Progress progress, ReviewRule rule) {
        this.snapshot = snapshot;
        this.hindrances = hindrances;
        this.told = told;
        this.progress = progress;
        this.rule = rule;
    }

    /**
     * @param snapshot what the paper is made from now: see {@link PaperId#frozen}
     * @param passages of any papers of the agreement, the earliest first
     */
    public static Gate of(PaperId paper, Snapshot snapshot, LocalDate today, List<Passage> passages, ReviewRule rule) {
        var own = passages.stream()
                .filter(passage -> passage.paper().equals(paper))
                .toList();
        var file = snapshot.caseFile();
        return new Gate(
                snapshot,
                Hindrances.of(paper, file, today),
                Told.of(paper, file),
                Progress.of(own, snapshot.checksum(), rule),
                rule);
    }

    /** Where the paper stands. What has come to hinder it since it was read takes its stage away. */
    public PaperStage stage() {
        return switch (progress.stage()) {
            case READY_FOR_COMMITTEE ->
                hindrances.all().isEmpty()
                        ? PaperStage.READY_FOR_COMMITTEE
                        : hindrances.texts().isEmpty() ? PaperStage.READY_FOR_REVIEW : PaperStage.DRAFT;
            case READY_FOR_REVIEW -> hindrances.texts().isEmpty() ? PaperStage.READY_FOR_REVIEW : PaperStage.DRAFT;
            case DRAFT, DECIDED, SUPPLEMENTED -> progress.stage();
        };
    }

    /** The stage that a paper says when it is made now: what the committee has not read is a draft, whatever it has decided. */
    public PaperStage stageOfNext() {
        return progress.changed() ? PaperStage.DRAFT : stage();
    }

    /** Whether something else is there now than what the committee decided on. */
    public boolean isChangedSinceDecision() {
        return progress.changed();
    }

    /** What must be in place before the committee has it; a second reader comes to that. */
    public List<Sentence> hindrances() {
        return hindrances.all();
    }

    /** What to know: a passage that no longer counts, what the paper itself tells that it leaves out, what is thin in it. */
    public List<Sentence> remarks() {
        return Stream.of(
                        progress.lapsed().stream().map(this::lapsed),
                        progress.changed() ? Stream.of(Sentence.of("gate.changed")) : Stream.<Sentence>empty(),
                        told.stream())
                .flatMap(part -> part)
                .toList();
    }

    /** What keeps somebody from letting the paper pass; empty when nothing does. */
    public List<Sentence> hinders(PaperStage to, String by) {
        return switch (to) {
            case DRAFT -> from(!progress.stage().isDecided() && stage() != PaperStage.DRAFT, to);
            case READY_FOR_REVIEW -> both(from(stage() == PaperStage.DRAFT, to), hindrances.texts());
            case READY_FOR_COMMITTEE ->
                both(from(stage() == PaperStage.READY_FOR_REVIEW, to), both(hindrances.all(), secondPerson(by)));
            case DECIDED -> from(stage() == PaperStage.READY_FOR_COMMITTEE, to);
            case SUPPLEMENTED -> both(from(progress.changed(), to), hindrances.all());
        };
    }

    /** Where somebody may let the paper pass now. */
    public List<PaperStage> open(String by) {
        return Arrays.stream(PaperStage.values())
                .filter(to -> hinders(to, by).isEmpty())
                .toList();
    }

    /** What the paper is made from now. */
    public Snapshot snapshot() {
        return snapshot;
    }

    /** Who set it ready for review, when that holds. */
    public Optional<Passage> review() {
        return progress.review();
    }

    /** What the committee decided on, when it has. */
    public Optional<Passage> decided() {
        return progress.decided();
    }

    private Sentence lapsed(Passage passage) {
        var asOf = snapshot.caseFile().asOf();
        return passage.asOf().equals(asOf)
                ? Sentence.of("gate.lapsed", name(passage.to()), passage.by())
                : Sentence.of("gate.other-cut-off", name(passage.to()), passage.by(), passage.asOf(), asOf);
    }

    private List<Sentence> secondPerson(String by) {
        return progress
                .review()
                .filter(review -> !rule.allows(review, by))
                .map(review -> Sentence.of("gate.second-person", review.by()))
                .stream()
                .toList();
    }

    private List<Sentence> from(boolean possible, PaperStage to) {
        return possible ? List.of() : List.of(Sentence.of("gate.not-from", name(to), name(stage())));
    }

    private static Sentence name(PaperStage stage) {
        return Sentence.of("paper.stage." + stage);
    }

    private static List<Sentence> both(List<Sentence> some, List<Sentence> more) {
        return Stream.concat(some.stream(), more.stream()).distinct().toList();
    }
}
