package se.kommun.iop.batch.workbook;

/** Why a file cannot be opened. */
public enum Refusal {
    /** It is locked with a password. */
    ENCRYPTED,
    /** It is damaged, empty, or nothing that holds cells. */
    UNREADABLE,
    /** It is whole, but of a kind that is not read here. */
    UNSUPPORTED_FORMAT,
    /** It holds, or unfolds into, more than the limits allow. */
    TOO_LARGE,
    /** It holds something that no spreadsheet program writes and that is used for attacks. */
    HOSTILE
}
