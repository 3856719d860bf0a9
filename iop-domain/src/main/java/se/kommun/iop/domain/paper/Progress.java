package se.kommun.iop.domain.paper;

import java.util.List;
import java.util.Optional;
import se.kommun.iop.domain.observation.Fingerprint;

/**
 * How far the passages of one paper have brought it, whatever hinders it now.
 *
 * @param review the passage that set it ready for review, when that holds
 * @param lapsed the last passage, when it was about something else than there is today and so no longer counts
 * @param changed whether something else is there than what was decided
 * @param decided the committee's decision, when there is one
 */
record Progress(
        PaperStage stage,
        Optional<Passage> review,
        Optional<Passage> lapsed,
        boolean changed,
        Optional<Passage> decided) {

    /** @param now the checksum of the paper's snapshot as it is today */
    static Progress of(List<Passage> passages, Fingerprint now, ReviewRule rule) {
        var walk = new Walk(rule);
        passages.forEach(walk::take);
        return walk.arrived(now);
    }

    private static final class Walk {

        private final ReviewRule rule;
        private PaperStage stage = PaperStage.DRAFT;
        private Optional<Passage> review = Optional.empty();
        private Optional<Passage> last = Optional.empty();
        private Optional<Passage> decided = Optional.empty();

        Walk(ReviewRule rule) {
            this.rule = rule;
        }

        /** A passage that could not be made from where the paper stood is as if it had not been made. */
        void take(Passage passage) {
            boolean holds = switch (passage.to()) {
                case DRAFT, READY_FOR_REVIEW -> !stage.isDecided();
                case READY_FOR_COMMITTEE ->
                    stage == PaperStage.READY_FOR_REVIEW
                            && isOnTheSame(passage)
                            && review.filter(by -> rule.allows(by, passage.by()))
                                    .isPresent();
                case DECIDED -> stage == PaperStage.READY_FOR_COMMITTEE && isOnTheSame(passage);
                case SUPPLEMENTED -> stage.isDecided();
            };
            if (holds) {
                stage = passage.to();
                last = Optional.of(passage);
                review = stage == PaperStage.READY_FOR_REVIEW ? last : review;
                decided = stage == PaperStage.DECIDED ? last : decided;
            }
        }

        Progress arrived(Fingerprint now) {
            var other = last.filter(passage -> !passage.checksum().equals(now));
            if (stage.isDecided()) {
                return new Progress(stage, Optional.empty(), Optional.empty(), other.isPresent(), decided);
            }
            return stage == PaperStage.DRAFT || other.isPresent()
                    ? new Progress(
                            PaperStage.DRAFT,
                            Optional.empty(),
                            other.filter(passage -> passage.to() != PaperStage.DRAFT),
                            false,
                            decided)
                    : new Progress(stage, review, Optional.empty(), false, decided);
        }

        private boolean isOnTheSame(Passage passage) {
            return last.filter(before -> before.checksum().equals(passage.checksum()))
                    .isPresent();
        }
    }
}
