package se.kommun.iop.persistence.original;

/** What is set as a key is none: 32 bytes in Base64 are wanted. */
final class OriginalKeyInvalid extends IllegalStateException {

    private static final long serialVersionUID = 1;

    OriginalKeyInvalid() {
        super("A key is 32 bytes in Base64");
    }
}
