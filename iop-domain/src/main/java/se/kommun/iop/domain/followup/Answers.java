package se.kommun.iop.domain.followup;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import se.kommun.iop.domain.code.Code;

/** What people have typed for the follow-ups and the decisions of all agreements, the latest text of each point. */
public interface Answers {

    List<Answer> of(Code agreement, Code followUp);

    /** Everything that has been typed for an agreement, by follow-up or decision. */
    Map<Code, List<Answer>> of(Code agreement);

    /** The same as it stood at a moment, also what has been taken away or written over since. */
    Map<Code, List<Answer>> asOf(Code agreement, Instant moment);

    /** Every text that has been saved for one point, the earliest first; an empty one took the answer away. */
    List<Answer> versions(Code agreement, Code followUp, Code point, Code about);

    /** Keeps the text; an earlier one for the same point stays in the history. An empty text takes the answer away. */
    void save(Code agreement, Code followUp, Answer answer);
}
