package se.kommun.iop.domain.review;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.Dismissal;

/**
 * All that an agreement leaves open, in the order: contradictions, what is unfinished, what it does not say.
 *
 * @param open what nobody has let stand
 * @param dismissed what somebody has, with the reason
 */
public record OpenQuestions(List<OpenQuestion> open, List<Dismissed> dismissed) {

    /** A question that somebody has let stand. */
    public record Dismissed(OpenQuestion question, Dismissal dismissal) {}

    public OpenQuestions {
        open = List.copyOf(open);
        dismissed = List.copyOf(dismissed);
    }

    public static OpenQuestions of(Agreement agreement) {
        var all = Stream.of(
                        new Clashes(agreement).questions(),
                        new Unfinished(agreement).questions(),
                        new Unjudged(agreement).questions(),
                        Silence.in(agreement))
                .flatMap(some -> some)
                .toList();
        return new OpenQuestions(
                all.stream().filter(one -> dismissal(agreement, one).isEmpty()).toList(),
                all.stream()
                        .flatMap(one -> dismissal(agreement, one).map(why -> new Dismissed(one, why)).stream())
                        .toList());
    }

    /** The latest one counts. */
    private static Optional<Dismissal> dismissal(Agreement agreement, OpenQuestion question) {
        return agreement.life().dismissals().stream()
                .filter(one -> one.question().equals(question.code()))
                .reduce((earlier, later) -> later);
    }
}
