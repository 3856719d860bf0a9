package se.kommun.iop.batch.reading.question;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import se.kommun.iop.domain.observation.Choice;
import se.kommun.iop.domain.observation.Question;

/** What people have answered (svar). An answer that the question does not offer is none. */
public final class Answers {

    private static final Pattern COUNT = Pattern.compile("\\d{1,7}");

    private final List<Choice> choices;

    public Answers(List<Choice> choices) {
        this.choices = List.copyOf(choices);
    }

    public boolean isEmpty() {
        return choices.isEmpty();
    }

    /** The option chosen, or a count in digits; the last answer counts. */
    public Optional<String> to(Question question) {
        return choices.isEmpty()
                ? Optional.empty()
                : choices.stream()
                        .filter(choice -> choice.question().equals(question.key()))
                        .map(Choice::option)
                        .reduce((earlier, later) -> later)
                        .filter(option -> isOffered(option, question));
    }

    private static boolean isOffered(String option, Question question) {
        return question.options().stream().anyMatch(offered -> offered.code().equals(option))
                || question.takesCount() && isCount(option);
    }

    public static boolean isCount(String option) {
        return COUNT.matcher(option).matches();
    }
}
