package se.kommun.iop.domain.agreement;

import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.followup.Due;

/**
 * What a party has promised, may do or must not do (åtagande).
 *
 * @param owner the party
 */
public record Commitment(Code code, Code owner, Modality modality, String text, Due due, String clause) {

    /** How binding it is; a right is not a duty. */
    public enum Modality {
        /** ska, förbinder sig att */
        SHALL,
        /** kommer att, or said as a fact */
        WILL,
        /** får inte */
        MUST_NOT,
        /** kan, får */
        MAY
    }
}
