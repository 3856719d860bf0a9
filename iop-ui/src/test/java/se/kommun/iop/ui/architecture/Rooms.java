package se.kommun.iop.ui.architecture;

/** The rooms of the house, as the rules call them. */
final class Rooms {

    static final String HOUSE = "se.kommun.iop";

    static final String DOMAIN = HOUSE + ".domain..";
    static final String PERSISTENCE = HOUSE + ".persistence..";
    static final String BATCH = HOUSE + ".batch..";
    static final String REPORTS = HOUSE + ".reports..";
    static final String UI = HOUSE + ".ui..";

    /** In iop-batch: knows files, and nothing of what is counted. */
    static final String WORKBOOK = HOUSE + ".batch.workbook..";

    /** In iop-batch: knows what is counted, and nothing of files. */
    static final String READING = HOUSE + ".batch.reading..";

    /** In iop-batch: goes through lists that are too long to hold, with what the two above know. */
    static final String LONG_LIST = HOUSE + ".batch.longlist..";

    /** In iop-batch: writes files back to whoever handed in a list. */
    static final String REPLY = HOUSE + ".batch.reply..";

    /** In iop-reports: the only three that touch Office formats. */
    static final String WORD = HOUSE + ".reports.word..";

    static final String EXCEL = HOUSE + ".reports.excel..";

    static final String LETTERHEAD = HOUSE + ".reports.letterhead..";

    private Rooms() {}
}
