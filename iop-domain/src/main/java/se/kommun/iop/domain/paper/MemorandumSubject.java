package se.kommun.iop.domain.paper;

import java.util.List;
import java.util.Optional;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.Decision;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.followup.FollowUp;
import se.kommun.iop.domain.language.Sentence;

/** What a memorandum puts before the committee. */
public sealed interface MemorandumSubject {

    Code code();

    /** What can be proposed, to choose from or to leave: none is chosen beforehand. Each begins with <i>att</i>. */
    List<Sentence> offered();

    /** That a follow-up has been made. */
    record OfFollowUp(FollowUp followUp) implements MemorandumSubject {

        @Override
        public Code code() {
            return followUp.code();
        }

        @Override
        public List<Sentence> offered() {
            return List.of(
                    Sentence.of("memorandum.offer.approve-follow-up"), Sentence.of("memorandum.offer.place-on-file"));
        }
    }

    /**
     * That something is to be decided about the agreement.
     *
     * @param subject what the agreement is about
     */
    record OfDecision(Decision decision, String subject) implements MemorandumSubject {

        @Override
        public Code code() {
            return decision.code();
        }

        @Override
        public List<Sentence> offered() {
            return List.of(
                    Sentence.of("memorandum.offer.enter", subject), Sentence.of("memorandum.offer.decline", subject));
        }
    }

    /** The follow-up with the code or, failing that, the decision. */
    static Optional<MemorandumSubject> of(Agreement agreement, Code code) {
        Optional<MemorandumSubject> followUp = agreement.followUpWith(code).map(OfFollowUp::new);
        return followUp.or(() -> agreement.decisions().stream()
                .filter(decision -> decision.code().equals(code))
                .<MemorandumSubject>map(decision ->
                        new OfDecision(decision, agreement.identity().subject()))
                .findFirst());
    }
}
