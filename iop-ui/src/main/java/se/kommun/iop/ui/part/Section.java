package se.kommun.iop.ui.part;

import java.util.Locale;
import java.util.ResourceBundle;

/** Under which heading of a new agreement something stands; its text is Swedish, whoever writes it. */
enum Section {
    DECISIONS,
    PARTIES,
    PURPOSE,
    COMMITMENTS,
    MONEY,
    FOLLOW_UPS,
    TERM,
    ENDING,
    SIGNING;

    private static final ResourceBundle HEADINGS =
            ResourceBundle.getBundle("se.kommun.iop.ui.part.section", Locale.ROOT);

    /** The clause as it is known already, or the section. */
    String clause(String known) {
        return known.isBlank() ? HEADINGS.getString(name()) : known;
    }

    /** The clause as it is known already, or the place in the section. */
    String clause(String known, int number) {
        return known.isBlank() ? HEADINGS.getString(name()) + " " + number : known;
    }
}
