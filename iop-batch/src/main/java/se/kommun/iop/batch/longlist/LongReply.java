package se.kommun.iop.batch.longlist;

import se.kommun.iop.batch.workbook.OpenReply;

/** What became of an attempt to read a list as a long one. */
sealed interface LongReply {

    record Said(Conclusion conclusion) implements LongReply {}

    /** Nothing has been said; the ordinary reader is to read it. */
    record NotForThis() implements LongReply {}

    record Refused(OpenReply.Refused reply) implements LongReply {}
}
