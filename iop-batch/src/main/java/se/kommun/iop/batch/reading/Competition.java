package se.kommun.iop.batch.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import se.kommun.iop.batch.reading.hypothesis.Hypotheses;
import se.kommun.iop.batch.reading.question.DayQuestion;
import se.kommun.iop.domain.observation.Choice;
import se.kommun.iop.domain.observation.Draft;
import se.kommun.iop.domain.observation.Finding;
import se.kommun.iop.domain.observation.Question;

/**
 * Lets the ways in which a list can be read compete. What sums prove is followed and told; for the rest, the questions
 * have their most likely answer first. Days are not taken as they stand when everything speaks against their order.
 */
final class Competition {

    /** Questions that are about the whole list, so that another answer makes another reading of it. */
    private static final Set<String> ABOUT_THE_LIST =
            Set.of("count-column", "year", "file-year", "day-order", "plus", "slash", "brackets");

    /** What an association cannot have meant otherwise when its own sums agree with it. */
    private static final Set<String> PROVABLE = Set.of("count-column");

    private final ReadingScope scope;
    private final Function<ReadingScope, Attempt> read;

    Competition(ReadingScope scope, Function<ReadingScope, Attempt> read) {
        this.scope = scope;
        this.read = read;
    }

    Reading winner(Attempt plain) {
        var start = withOrderOpen(plain);
        var hypotheses = new Hypotheses(tried -> attempt(tried).evidence(scope));
        var proved = new ArrayList<Choice>();
        var ordered = new HashMap<String, Question>();
        for (Question question : open(start.reading())) {
            var ranking = hypotheses.of(question);
            ordered.put(question.key(), ranking.ordered());
            if (PROVABLE.contains(question.kind())) {
                ranking.proved().ifPresent(proved::add);
            }
        }
        return proved.isEmpty()
                ? with(ordered, start.reading())
                : with(ordered, told(attempt(proved).reading(), proved));
    }

    private Attempt attempt(List<Choice> tried) {
        var choices = new ArrayList<>(scope.choices());
        choices.addAll(tried);
        return read.apply(scope.with(choices));
    }

    private static List<Question> open(Reading reading) {
        return reading.draft().findings().stream()
                .flatMap(finding -> finding.question().stream())
                .filter(question -> ABOUT_THE_LIST.contains(question.kind()))
                .distinct()
                .toList();
    }

    /** Day comes before month, unless only the other order puts the days where service was. */
    private Attempt withOrderOpen(Attempt plain) {
        var evidence = plain.evidence(scope);
        boolean answered = scope.chosen(DayQuestion.ORDER.key()).isPresent();
        if (answered || !evidence.looksMisread() || scope.calendar().current().isEmpty()) {
            return plain;
        }
        var other = attempt(List.of(new Choice(DayQuestion.ORDER.key(), DayQuestion.MONTH_FIRST)));
        return other.evidence(scope).isClearlyRightAbout(evidence)
                ? attempt(List.of(new Choice(DayQuestion.ORDER.key(), DayQuestion.OPEN)))
                : plain;
    }

    private static Reading with(Map<String, Question> ordered, Reading reading) {
        if (ordered.isEmpty()) {
            return reading;
        }
        return replaced(
                reading,
                finding -> new Finding(
                        finding.severity(),
                        finding.code(),
                        finding.cell(),
                        finding.arguments(),
                        finding.question().map(question -> ordered.getOrDefault(question.key(), question))));
    }

    /** Nobody has answered: it is told as what it is. */
    private static Reading told(Reading reading, List<Choice> proved) {
        return replaced(reading, finding -> {
            boolean followed = finding.code().equals("answered")
                    && proved.stream()
                            .anyMatch(choice -> finding.arguments().get(0).equals("count-column")
                                    && finding.arguments().get(1).equals(choice.option()));
            return followed
                    ? new Finding(finding.severity(), "settled-by-sums", finding.cell(), finding.arguments())
                    : finding;
        });
    }

    private static Reading replaced(Reading reading, Function<Finding, Finding> by) {
        return new Reading(
                reading.outcome(),
                new Draft(
                        reading.draft().observations(),
                        reading.draft().findings().stream().map(by).toList()),
                reading.layout());
    }
}
