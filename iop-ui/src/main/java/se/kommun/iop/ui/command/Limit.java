package se.kommun.iop.ui.command;

/** How large a list may be: the same setting as the server's, found without the server. */
final class Limit {

    private static final long STANDARD = 20_000_000;

    private Limit() {}

    static long bytes(Desk desk) {
        var set = System.getProperty("iop.import.max-bytes", System.getenv("IOP_IMPORT_MAX_BYTES"));
        if (set == null) {
            return STANDARD;
        }
        try {
            return Long.parseLong(set.strip());
        } catch (NumberFormatException e) {
            throw Stop.wrongUsage(desk.say("no-value", "IOP_IMPORT_MAX_BYTES", set));
        }
    }
}
