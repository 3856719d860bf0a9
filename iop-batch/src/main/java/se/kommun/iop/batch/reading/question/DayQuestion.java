package se.kommun.iop.batch.reading.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.kommun.iop.domain.calendar.Period;
import se.kommun.iop.domain.observation.Question;

/** What can be wrong with days all over a list (dagar): the year, or which number is the day and which the month. */
public final class DayQuestion {

    public static final String MONTH_FIRST = "month-first";

    /** No answer: both orders are possible, and nothing is taken until somebody tells. */
    public static final String OPEN = "open";

    /** The list means what it says. */
    private static final String RIGHT = "right";

    /** Which number of {@code 7/6} is the day. */
    public static final Question ORDER = new Question(
            "day-order",
            "day-order",
            List.of(),
            List.of(new Question.Option(MONTH_FIRST), new Question.Option("day-first")),
            false);

    private final Period term;

    public DayQuestion(Period term) {
        this.term = term;
    }

    /** Whether the year of a day outside the term is a slip of the pen; empty when no other year would help. */
    public Optional<Question> year(LocalDate stated) {
        return year("year", stated.getYear(), possible(stated));
    }

    /** Whether the days are of the year that the file is named for, when they tell none themselves. */
    public Question yearOfFile(int named, LocalDate assumed) {
        return year("file-year", named, List.of(assumed.getYear())).orElseThrow();
    }

    /** The day in the year that was answered; the same day if the year was right. */
    public static LocalDate follow(String answer, LocalDate stated) {
        return Answers.isCount(answer) ? stated.withYear(Integer.parseInt(answer)) : stated;
    }

    private Optional<Question> year(String kind, int stated, List<Integer> possible) {
        if (possible.isEmpty()) {
            return Optional.empty();
        }
        var said = Integer.toString(stated);
        var options = new ArrayList<Question.Option>();
        possible.forEach(year -> options.add(new Question.Option(year.toString(), year.toString(), said)));
        options.add(new Question.Option(RIGHT, said));
        return Optional.of(new Question(
                kind + ":" + said, kind, List.of(said, possible.getFirst().toString()), options, false));
    }

    private List<Integer> possible(LocalDate stated) {
        return IntStream.rangeClosed(term.from().getYear(), term.through().getYear())
                .filter(year -> year != stated.getYear() && term.includes(stated.withYear(year)))
                .boxed()
                .toList();
    }
}
