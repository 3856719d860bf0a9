package se.kommun.iop.domain.assessment;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.kommun.iop.domain.assessment.Asked.Subject;

/** Where the questions stand: what has been answered last, what warns, what nobody has answered. */
public record Review(List<Line> lines) {

    /**
     * One question.
     *
     * @param answer the latest by day; of the same day, the one noted last
     * @param earlier those that it replaced, the latest first
     */
    public record Line(Asked asked, Optional<Assessed> answer, List<Assessed> earlier) {

        public Line {
            earlier = List.copyOf(earlier);
        }

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
                .map(asked -> line(asked, assessments))
                .toList());
    }

    private static Line line(Asked asked, Assessments assessments) {
        var answers = assessments.answers().stream()
                .filter(one -> one.question().equals(asked.code()))
                .sorted(Comparator.comparing(Assessed::on))
                .toList()
                .reversed();
        return new Line(
                asked, answers.stream().findFirst(), answers.stream().skip(1).toList());
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
