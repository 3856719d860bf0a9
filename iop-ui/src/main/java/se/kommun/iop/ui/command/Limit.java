package se.kommun.iop.ui.command;

import java.util.Locale;
import se.kommun.iop.batch.workbook.Limits;

/** How large a list may be: the same settings as the server's, found without the server. */
final class Limit {

    private Limit() {}

    static long bytes(Desk desk) {
        return all(desk).bytes();
    }

    /** {@code iop.import.max-rows} is {@code IOP_IMPORT_MAX_ROWS} in the environment. */
    static Limits all(Desk desk) {
        return Limits.of((name, usual) -> {
            var variable = name.replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT);
            var set = System.getProperty(name, System.getenv(variable));
            return set == null ? usual : number(desk, variable, set);
        });
    }

    private static long number(Desk desk, String variable, String set) {
        try {
            return Long.parseLong(set.strip());
        } catch (NumberFormatException e) {
            throw Stop.wrongUsage(desk.say("no-value", variable, set));
        }
    }
}
