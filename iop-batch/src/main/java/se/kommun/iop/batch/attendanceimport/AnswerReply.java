package se.kommun.iop.batch.attendanceimport;

import se.kommun.iop.domain.observation.ReceivedList;

/** The answer to whoever answers what a list leaves open, by themselves or by a recipe. */
public sealed interface AnswerReply {

    /** Read again with the answers; there may be more to ask. */
    record Read(ReceivedList list) implements AnswerReply {}

    /** Somebody else was first, or the list is not at a stage where it can be answered; here is how it stands. */
    record NotPossible(ReceivedList list) implements AnswerReply {}

    /** The list does not ask that, or offers no such option; nothing was done. */
    record NotAsked(String question) implements AnswerReply {}

    /** The recipe is for lists of another layout; nothing was done. */
    record OtherLayout() implements AnswerReply {}

    /** Our fault. The answers are kept, and the list is read with them when the program starts next. */
    record Interrupted() implements AnswerReply {}
}
