package se.kommun.iop.domain.assessment;

import java.util.List;

/** All that has been judged about an agreement, and the aid that its recipient is known to have had. */
public record Assessments(List<Assessed> answers, List<Aid> aid) {

    public static final Assessments NONE = new Assessments(List.of(), List.of());

    public Assessments {
        answers = List.copyOf(answers);
        aid = List.copyOf(aid);
    }
}
