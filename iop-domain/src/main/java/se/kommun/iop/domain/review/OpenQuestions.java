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

    /** All that has been said about letting it stand, also what was taken back since. */
    public static List<Dismissal> history(Agreement agreement, OpenQuestion question) {
        return agreement.life().dismissals().stream()
                .filter(one -> one.question().equals(question.code()))
                .toList();
    }

    /** The latest one counts, unless it was taken back. */
    private static Optional<Dismissal> dismissal(Agreement agreement, OpenQuestion question) {
        return history(agreement, question).stream()
                .reduce((earlier, later) -> later)
                .filter(Dismissal::stands);
    }
}
