package se.kommun.iop.domain.paper;

/** What kind of paper it is. */
public enum PaperKind {
    /** The agreement itself (överenskommelsen). */
    AGREEMENT,
    /** The paper of one follow-up (skriftlig uppföljning; of a meeting, minnesanteckningar). */
    FOLLOW_UP,
    /** The officer's memorandum to the committee (tjänsteskrivelse). */
    MEMORANDUM,
    /** The figures as a workbook (närvarounderlag). */
    ATTENDANCE,
    /** What the money was used for (redovisning av medel). */
    FUNDS,
    /** What is due (årshjul). */
    YEAR_WHEEL,
    /** All agreements of a committee (portföljrapport). */
    PORTFOLIO
}
