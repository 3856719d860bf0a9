package se.kommun.iop.domain.assessment;

import java.util.List;
import java.util.Optional;
import se.kommun.iop.domain.assessment.Asked.Subject;

/** Where the questions stand: what has been answered last, what warns, what nobody has answered. */
public record Review(List<Line> lines) {

    /**
     * One question.
     *
     * @param answer the latest; the earlier ones stay in the history
     */
    public record Line(Asked asked, Optional<Assessed> answer) {

        /** Whether the answer is a sign to look closer. */
        public boolean warns() {
            return answer.flatMap(known -> asked.option(known.answer()))
                    .map(Asked.Option::warns)
                    .orElse(false);
        }
    }

    public Review {
        lines = List.copyOf(lines);
    }

    public static Review of(Assessments assessments) {
        return new Review(Checklist.QUESTIONS.stream()
                .map(asked -> new Line(asked, latest(assessments, asked)))
                .toList());
    }

    /** The latest by day; of the same day, the one noted last. */
    private static Optional<Assessed> latest(Assessments assessments, Asked asked) {
        return assessments.answers().stream()
                .filter(one -> one.question().equals(asked.code()))
                .reduce((earlier, later) -> later.on().isBefore(earlier.on()) ? earlier : later);
    }

    public List<Line> about(Subject subject) {
        return lines.stream().filter(line -> line.asked().subject() == subject).toList();
    }

    public List<Line> warnings() {
        return lines.stream().filter(Line::warns).toList();
    }

    public List<Line> unanswered() {
        return lines.stream().filter(line -> line.answer().isEmpty()).toList();
    }
}
