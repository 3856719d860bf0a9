package se.kommun.iop.domain.observation;

import java.util.List;

/**
 * Something that a list leaves open and that a person can settle (fråga). Until then, what hangs on it does not count.
 *
 * @param key what is asked, in words of the layout and not of the day, so that the same question in next month's list has
 *     the same key; never personal data
 * @param kind the key of the question's sentence
 * @param arguments what the sentence speaks of
 * @param options what can be answered, the most likely first
 * @param takesCount whether a count of one's own can be given instead of an option
 */
public record Question(String key, String kind, List<String> arguments, List<Option> options, boolean takesCount) {

    /**
     * One answer that can be given (svarsalternativ).
     *
     * @param code stable within the kind of question; with the kind the key of the option's sentence
     */
    public record Option(String code, List<String> arguments) {

        public Option {
            arguments = List.copyOf(arguments);
        }

        public Option(String code, String... arguments) {
            this(code, List.of(arguments));
        }
    }

    /** @throws IllegalArgumentException if there is nothing to choose between and no count can be given */
    public Question {
        arguments = List.copyOf(arguments);
        options = List.copyOf(options);
        if (options.isEmpty() && !takesCount) {
            throw new IllegalArgumentException("A question can be answered");
        }
    }
}
