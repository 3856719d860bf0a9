package se.kommun.iop.ui;

import se.kommun.iop.ui.command.Commands;

/** Where the program starts: with a command it does that and stops, without one it is the server. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        if (Commands.given(arguments)) {
            System.exit(Commands.run(WallClock.swedish(), arguments));
        }
        try {
            IopApplication.main(arguments);
        } catch (RuntimeException failure) {
            System.exit(Commands.notStarted(WallClock.swedish(), failure));
        }
    }
}
