package se.kommun.iop.reports.agreementtext;

/** What an agreement tells of, in the order in which it is told. */
public enum Topic {
    BACKGROUND,
    /** om parterna */
    ABOUT_THE_PARTIES,
    /** partnerskapets form och utgångspunkt */
    FORM,
    /** gemensam samhällsutmaning */
    CHALLENGE,
    TARGET_GROUP,
    /** names, numbers and addresses */
    PARTIES,
    ORGANISATION,
    /** värdegrund */
    VALUES,
    /** parternas respektive insatser */
    COMMITMENTS,
    /** ekonomi */
    MONEY,
    FOLLOW_UP,
    TERM,
    /** omförhandling, hävningsrätt samt tvist */
    CHANGES,
    SIGNING
}
