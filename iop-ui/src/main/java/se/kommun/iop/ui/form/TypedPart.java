package se.kommun.iop.ui.form;

/** A part of a form. */
public interface TypedPart {

    /** All that stands there. */
    Typed typed();

    /** Puts it back; a field that nothing is said about stays as it is. */
    void type(Typed typed);

    /** Whether all fields are right; those that are not say so themselves. */
    boolean isRight();

    void whenTyped(Runnable heard);
}
