package se.kommun.iop.batch.reading.question;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.kommun.iop.batch.reading.vocabulary.Count;
import se.kommun.iop.domain.observation.Question;
import se.kommun.iop.domain.observation.Reported;

/** What a cell means that stands among the counts and is none (antal), and what each answer makes of it. */
public final class CountQuestion {

    private static final String NONE = "none";
    private static final String RULE = "answer";

    private final Question question;

    private CountQuestion(Question question) {
        this.question = question;
    }

    /** @param fact the day and the place, for what can only be answered for this one cell */
    public static CountQuestion of(CountWriting writing, String fact) {
        var options = new java.util.ArrayList<>(writing.meanings());
        options.add(new Question.Option(NONE));
        var key = writing.rule().orElse("count:" + fact);
        boolean single = writing.rule().isEmpty();
        return new CountQuestion(new Question(key, writing.kind(), writing.arguments(), options, single));
    }

    public Question question() {
        return question;
    }

    /** What the cell says, given the answer. The option's own number, if it has one, is the count. */
    public Count follow(String answer) {
        if (Answers.isCount(answer)) {
            return figure(answer);
        }
        return switch (answer) {
            case "closed" -> new Count.Word(new Reported.Closed(), RULE);
            case "cancelled" -> new Count.Word(new Reported.Cancelled(), RULE);
            case "zero" -> figure("0");
            case NONE -> new Count.Nothing();
            default -> chosen(answer).map(CountQuestion::figure).orElse(new Count.Nothing());
        };
    }

    private Optional<String> chosen(String answer) {
        return question.options().stream()
                .filter(option -> option.code().equals(answer))
                .map(Question.Option::arguments)
                .filter(arguments -> !arguments.isEmpty())
                .map(List::getFirst)
                .findFirst();
    }

    private static Count figure(String digits) {
        return new Count.Figure(new BigDecimal(digits), false, RULE);
    }
}
