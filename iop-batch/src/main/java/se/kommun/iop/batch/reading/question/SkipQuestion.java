package se.kommun.iop.batch.reading.question;

import java.util.List;
import java.util.Optional;
import se.kommun.iop.batch.reading.vocabulary.PlaceSpelling;
import se.kommun.iop.domain.observation.Question;

/** Whether a sheet, a table or the rows of one kind are to be counted (räknas med), though they do not look like it. */
public final class SkipQuestion {

    public static final String READ = "read";

    private static final List<Question.Option> OPTIONS =
            List.of(new Question.Option("skip"), new Question.Option(READ));

    private SkipQuestion() {}

    public static Question sheet(String name) {
        var words = Quotable.of(name).map(PlaceSpelling::layoutWords).orElse("?");
        return new Question("sheet:" + words, "skip-sheet", List.of(), OPTIONS, false);
    }

    /** @param headings of the table, in words of the layout */
    public static Question table(String headings) {
        return new Question("table:" + headings, "skip-table", List.of(), OPTIONS, false);
    }

    /** Empty when the kind may be somebody's name. */
    public static Optional<Question> kind(String written) {
        return Quotable.of(written)
                .map(kind -> new Question(
                        "kind:" + PlaceSpelling.layoutWords(kind), "skip-kind", List.of(kind), OPTIONS, false));
    }
}
