package se.kommun.iop.persistence.original;

/** No key is set, or not the one that some of the originals were sealed with. */
final class OriginalKeyMissing extends IllegalStateException {

    private static final long serialVersionUID = 1;

    OriginalKeyMissing(String which) {
        super(which);
    }
}
