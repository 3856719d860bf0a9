package se.kommun.iop.batch.reading.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.kommun.iop.batch.reading.vocabulary.Words;
import se.kommun.iop.domain.observation.Question;

/** Which of several columns counts what is asked for (kolumn), when their headings speak for them equally. */
public final class ColumnQuestion {

    /** They are parts of the whole. */
    public static final String SUM = "sum";

    private static final String COLUMN = "column-";

    private ColumnQuestion() {}

    /**
     * @param headings as written, from left to right
     * @param letters of the columns, as a spreadsheet program shows them
     */
    public static Question of(List<String> headings, List<String> letters, boolean parts) {
        var options = new ArrayList<Question.Option>();
        for (int i = 0; i < headings.size(); i++) {
            options.add(new Question.Option(
                    COLUMN + (i + 1), Quotable.of(headings.get(i)).orElse(""), letters.get(i)));
        }
        options.add(parts ? 0 : options.size(), new Question.Option(SUM));
        options.add(new Question.Option("none"));
        var key = headings.stream()
                .map(heading -> Quotable.of(heading).orElse("?"))
                .map(heading -> String.join(" ", Words.tokens(Words.fold(heading))))
                .collect(Collectors.joining("|", "count-column:", ""));
        return new Question(key, "count-column", List.of(), options, false);
    }

    /** The place of the chosen column among them; empty when it is none of them alone. */
    public static Optional<Integer> chosen(String answer) {
        return answer.startsWith(COLUMN)
                ? Optional.of(Integer.parseInt(answer.substring(COLUMN.length())) - 1)
                : Optional.empty();
    }
}
