package se.kommun.iop.batch.reading;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.kommun.iop.domain.language.Phrasebook;
import se.kommun.iop.domain.observation.Finding;
import se.kommun.iop.domain.observation.Question;
import se.kommun.iop.domain.observation.Settled;

/** Says findings in plain words: what, what follows from it, and how to mend it. The cell is for the caller to add. */
public final class FindingTexts {

    /** They speak of a question and the option that was followed. */
    private static final Set<String> FOLLOWED = Set.of("answered", "settled-by-sums");

    private static final String BUNDLE = "se.kommun.iop.batch.reading.findings";
    private static final Pattern ISO_DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern DECIMALS = Pattern.compile("-?[0-9]+\\.[0-9]+");
    /** An argument that has words of its own. */
    private static final Pattern WORDS = Pattern.compile("(?:limit|personal-data|invalid-date|not-a-number)\\.[a-z-]+");

    private static final Set<String> WEEKDAYS =
            Stream.of(DayOfWeek.values()).map(DayOfWeek::name).collect(Collectors.toSet());

    private final Phrasebook phrases;

    private FindingTexts(Phrasebook phrases) {
        this.phrases = phrases;
    }

    public static FindingTexts in(Locale locale) {
        return new FindingTexts(Phrasebook.of(BUNDLE, locale, FindingTexts.class.getClassLoader()));
    }

    public String say(Finding finding) {
        var said = finding.arguments();
        if (FOLLOWED.contains(finding.code())) {
            return phrases.say(
                    finding.code(),
                    option(said.get(0), new Question.Option(said.get(1), said.subList(2, said.size()))));
        }
        // Most findings have one sentence, whatever they speak of.
        return say(finding.code() + "." + said.size(), finding.code(), said);
    }

    /** What is asked. */
    public String ask(Question question) {
        return say("question." + question.kind(), "question", question.arguments());
    }

    /** One of the answers to choose between. */
    public String option(Question question, Question.Option option) {
        return option(question.kind(), option);
    }

    /** What was answered: an option, or the count itself. */
    public String answer(Settled settled) {
        return settled.question().options().stream()
                .filter(option -> option.code().equals(settled.option()))
                .findFirst()
                .map(option -> option(settled.question(), option))
                .orElseGet(() -> option(settled.question(), new Question.Option("count", settled.option())));
    }

    /** Options that are the agreement's own, such as its places, have one sentence for all. */
    private String option(String kind, Question.Option option) {
        return say(
                "option." + kind + "." + option.code(),
                "option." + option.code(),
                "option." + kind,
                option.arguments());
    }

    private String say(String key, String otherwise, String lastly, List<String> arguments) {
        try {
            return say(key, otherwise, arguments);
        } catch (MissingResourceException e) {
            return say(lastly, lastly, arguments);
        }
    }

    private String say(String key, String otherwise, List<String> arguments) {
        var spoken = arguments.stream().map(this::spoken).toArray();
        try {
            return phrases.say(key, spoken);
        } catch (MissingResourceException e) {
            return phrases.say(otherwise, spoken);
        }
    }

    /** An argument may be a word out of the list, whatever it looks like. */
    private Object spoken(String argument) {
        try {
            return said(argument);
        } catch (DateTimeException | MissingResourceException e) {
            return argument;
        }
    }

    private Object said(String argument) {
        if (ISO_DATE.matcher(argument).matches()) {
            return LocalDate.parse(argument);
        }
        if (DECIMALS.matcher(argument).matches()) {
            return phrases.wording().number(new BigDecimal(argument));
        }
        if (WORDS.matcher(argument).matches()) {
            return phrases.say(argument);
        }
        return WEEKDAYS.contains(argument)
                ? DayOfWeek.valueOf(argument)
                        .getDisplayName(TextStyle.FULL, phrases.wording().locale())
                : argument;
    }
}
