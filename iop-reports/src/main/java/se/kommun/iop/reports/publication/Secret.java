package se.kommun.iop.reports.publication;

/**
 * Words that a copy for publication leaves out.
 *
 * @param instead what stands there instead
 */
record Secret(Kind kind, String words, String instead) {

    enum Kind {
        ADDRESS,
        NAME,
        /** How a person is reached, or a personal number. */
        CONTACT
    }
}
