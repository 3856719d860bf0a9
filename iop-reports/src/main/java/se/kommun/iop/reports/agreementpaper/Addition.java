package se.kommun.iop.reports.agreementpaper;

/**
 * A heading that the agreement itself lacks (tillägg). It is there only when somebody asks for it, is marked as an addition,
 * and says what that person has typed.
 *
 * @param text as typed; blank while nobody has
 */
public record Addition(Kind kind, String text) {

    /** What agreements tend to leave out. */
    public enum Kind {
        /** personuppgifter */
        PERSONAL_DATA,
        /** försäkring */
        INSURANCE,
        /** fakturering och moms */
        INVOICING_AND_VAT,
        /** återbetalning */
        REPAYMENT,
        /** insyn */
        INSIGHT,
        /** förlängning */
        EXTENSION
    }
}
