package se.kommun.iop.domain.observation;

import java.util.List;
import java.util.regex.Pattern;

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

    private static final Pattern COUNT = Pattern.compile("[0-9]{1,9}");

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

    /** Whether it can be answered so: with one of its options, or with a count in digits where it takes one. */
    public boolean takes(String answer) {
        return options.stream().anyMatch(option -> option.code().equals(answer))
                || takesCount && COUNT.matcher(answer).matches();
    }
}
