package se.kommun.iop.ui.command;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Why the house does not start, said so that somebody can do something about it. */
record StartFailure(Desk desk) {

    Stop explained(Throwable failure) {
        var causes = Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(50)
                .toList();
        var innermost = causes.getLast();
        if (anySays(causes, ".*OriginalKeyMissing .*")) {
            return Stop.ourFault(desk.say("key-missing", String.valueOf(innermost.getMessage())));
        }
        if (anySays(causes, ".*OriginalKeyInvalid .*")) {
            return Stop.ourFault(desk.say("key-invalid"));
        }
        // H2 says with 90020 that another process has the file open.
        if (anySays(causes, ".*\\[90020-.*")) {
            return Stop.ourFault(desk.say("database-busy"));
        }
        if (anySays(causes, ".*(PortInUse|BindException|Address already in use).*")) {
            return Stop.ourFault(desk.say("port-busy"));
        }
        if (anySays(causes, ".*(Connect|Connection|Flyway.*Sql|JdbcSQL|PSQLException).*")) {
            return Stop.ourFault(desk.say("database-down"));
        }
        return Stop.ourFault(
                desk.say("not-started", innermost.getClass().getSimpleName(), String.valueOf(innermost.getMessage())));
    }

    private static boolean anySays(List<Throwable> causes, String pattern) {
        return causes.stream()
                .anyMatch(cause -> (cause.getClass().getName() + " " + cause.getMessage()).matches("(?s)" + pattern));
    }
}
