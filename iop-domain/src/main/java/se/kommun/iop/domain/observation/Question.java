package se.kommun.iop.domain.observation;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Something that a list leaves open and that a person can settle (fråga). Until then, what hangs on it does not count.
 *
 * @param key what is asked, in words of the layout and not of the day, so that the same question in next month's list has
 *     the same key; never personal data. What can only be asked about one cell or one day has {@code @} or the day in it.
 * @param kind the key of the question's sentence
 * @param arguments what the sentence speaks of
 * @param options what can be answered, the most likely first
 * @param takesCount whether a count of one's own can be given instead of an option
 */
public record Question(String key, String kind, List<String> arguments, List<Option> options, boolean takesCount) {

    private static final Pattern ONE_CELL_OR_DAY = Pattern.compile("@|[0-9]{4}-[0-9]{2}-[0-9]{2}");
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

    /** Whether it is about one cell or one day of this list, so that its answer says nothing about the next. */
    public boolean onlyHere() {
        return ONE_CELL_OR_DAY.matcher(key).find();
    }

    /** Whether it can be answered so: with one of its options, or with a count in digits where it takes one. */
    public boolean takes(String answer) {
        return options.stream().anyMatch(option -> option.code().equals(answer))
                || takesCount && COUNT.matcher(answer).matches();
    }
}
