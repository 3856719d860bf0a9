package se.kommun.iop.batch.reading.question;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.kommun.iop.domain.observation.Question;

/** Which of several counts for the same day and place holds (motsägelse), or whether they are parts of one. */
public final class ConflictQuestion {

    private static final String VALUE = "value-";
    private static final String SUM = "sum";

    /** Nobody chooses among more. */
    private static final int MOST = 20;

    private final List<BigDecimal> counts;
    private final Question question;

    /** @param counts as they stand, from the top down, each with its cell in {@code cells} */
    public ConflictQuestion(String fact, List<String> said, List<BigDecimal> counts, List<String> cells) {
        this.counts = List.copyOf(counts);
        var options = new ArrayList<Question.Option>();
        for (int i = 0; i < Math.min(MOST, counts.size()); i++) {
            options.add(new Question.Option(VALUE + (i + 1), counts.get(i).toPlainString(), cells.get(i)));
        }
        options.add(new Question.Option(SUM, sum().toPlainString()));
        this.question = new Question("conflict:" + fact, "conflict", said, options, true);
    }

    public Question question() {
        return question;
    }

    public BigDecimal follow(String answer) {
        if (Answers.isCount(answer)) {
            return new BigDecimal(answer);
        }
        return chosen(answer).map(index -> counts.get(index)).orElseGet(this::sum);
    }

    /** The place of the chosen count among them; empty when it is none of them. */
    public Optional<Integer> chosen(String answer) {
        return answer.startsWith(VALUE)
                ? Optional.of(Integer.parseInt(answer.substring(VALUE.length())) - 1)
                : Optional.empty();
    }

    private BigDecimal sum() {
        return counts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
