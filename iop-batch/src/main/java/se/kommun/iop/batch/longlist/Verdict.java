package se.kommun.iop.batch.longlist;

/** What kind of row it is. */
enum Verdict {
    /** It says its day, its place and its counts in so many words: nothing to remark. */
    PLAIN,
    /** Its day and place, and nothing about them. */
    EMPTY,
    /** There is something to say about it, and about nothing but it. The ordinary reader says it. */
    ODD,
    /** Text without a count, as it stands below a list. */
    BARE,
    /** It may be about more than itself: then the list is not one for this reader. */
    FAR_REACHING
}
