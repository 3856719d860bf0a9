package se.kommun.iop.batch.reading.question;

import java.util.List;
import se.kommun.iop.batch.reading.vocabulary.PlaceSpelling;
import se.kommun.iop.domain.observation.Question;

/** What is asked about a whole list: its last zeros (nollor), its sittings, and two sheets of which one mends the other (rättat blad). */
public final class ListQuestion {

    public static final String MISSING = "missing";
    public static final String LATER = "later";
    public static final String SUM = "sum";

    /** Whether zeros after the last count were counted or only filled in beforehand. */
    public static final Question ZEROS = new Question(
            "last-zeros",
            "last-zeros",
            List.of(),
            List.of(new Question.Option(MISSING), new Question.Option("zero")),
            false);

    /** How the rows of one day count, one for each sitting (sittning). */
    public static final Question SITTINGS = new Question(
            "sittings", "sittings", List.of(), List.of(new Question.Option(SUM), new Question.Option("first")), false);

    private ListQuestion() {}

    /** Which of two sheets holds, where they say different things. */
    public static Question sheets(String earlier, String later) {
        return new Question(
                "sheets:" + key(earlier) + "|" + key(later),
                "sheets",
                List.of(quoted(earlier), quoted(later)),
                List.of(new Question.Option(LATER, quoted(later)), new Question.Option("earlier", quoted(earlier))),
                false);
    }

    private static String key(String sheet) {
        return Quotable.of(sheet).map(PlaceSpelling::layoutWords).orElse("?");
    }

    private static String quoted(String sheet) {
        return Quotable.of(sheet).orElse("?");
    }
}
