package se.kommun.iop.domain.followup;

import java.util.List;
import se.kommun.iop.domain.code.Code;

/** What people have typed for the follow-ups of all agreements, the latest text of each point. */
public interface Answers {

    List<Answer> of(Code agreement, Code followUp);

    /** Keeps the text; an earlier one for the same point stays in the history. An empty text takes the answer away. */
    void save(Code agreement, Code followUp, Answer answer);
}
