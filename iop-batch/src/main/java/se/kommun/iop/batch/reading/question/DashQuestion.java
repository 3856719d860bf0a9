package se.kommun.iop.batch.reading.question;

import java.util.List;
import se.kommun.iop.domain.observation.Question;

/** What a dash means on a day of service (streck): taken for closed until somebody says something else. */
public final class DashQuestion {

    public static final String ZERO = "zero";
    public static final String MISSING = "missing";

    public static final Question QUESTION = new Question(
            "dash",
            "dash",
            List.of(),
            List.of(new Question.Option("closed"), new Question.Option(ZERO), new Question.Option(MISSING)),
            false);

    private DashQuestion() {}
}
