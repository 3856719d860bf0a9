package se.kommun.iop.ui.agreement;

/** The pages of one agreement, in the order in which they are offered. */
public enum AgreementTab {
    OVERVIEW(""),
    INSTALMENTS("delbetalningar"),
    FIGURES("siffror"),
    LISTS("listor"),
    FOLLOW_UPS("uppfoljningar"),
    CHANGES("andringar");

    private final String path;

    AgreementTab(String path) {
        this.path = path;
    }

    String path() {
        return path;
    }
}
