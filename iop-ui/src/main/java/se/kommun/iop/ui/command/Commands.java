package se.kommun.iop.ui.command;

import ch.qos.logback.classic.Level;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;

/** Does what is asked on the command line, and answers the exit code. */
public final class Commands {

    private static final String[] ASKING_FOR_HELP = {"--help"};

    private static final String HELP = "se.kommun.iop.ui.command.help";

    private Commands() {}

    /**
     * Whether a command is given, or was meant to be; without one the server is meant, alone or with settings such as
     * {@code --server.port=8081}.
     */
    public static boolean given(String... arguments) {
        return Stream.of(arguments).anyMatch(word -> !word.startsWith("--") || !word.contains("="));
    }

    public static int run(Clock clock, String... arguments) {
        var desk = desk(clock);
        // Whatever else writes, such as a log, must not end up in an answer that a script reads.
        System.setOut(desk.err());
        // What is wrong with a file is told in the answer; a library's own log would add a stack trace to it.
        if (LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME) instanceof ch.qos.logback.classic.Logger all) {
            all.setLevel(Level.OFF);
        }
        return run(desk, arguments);
    }

    /** Says why the server does not start, and answers the exit code. */
    public static int notStarted(Clock clock, Throwable failure) {
        var desk = desk(clock);
        return stopped(desk, new StartFailure(desk).explained(failure));
    }

    /** In UTF-8 whatever the machine's language, and in Swedish unless IOP_LANGUAGE says otherwise. */
    private static Desk desk(Clock clock) {
        var language = System.getenv().getOrDefault("IOP_LANGUAGE", "sv");
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        var err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        return new Desk(out, err, Locale.of(language), clock);
    }

    static int run(Desk desk, String... arguments) {
        var line = new CommandLine(new TopCommand())
                .addSubcommand(new ImportCommand(desk))
                .addSubcommand(new WithdrawCommand(desk))
                .addSubcommand(new TemplateCommand(desk))
                .addSubcommand(new ReportCommand(desk))
                .addSubcommand(new PortfolioCommand(desk))
                .addSubcommand(new LetterheadCommand(desk))
                .addSubcommand(new StageCommand(desk))
                .addSubcommand(new VerifyCommand(desk))
                .addSubcommand(new BundleCommand(desk))
                .addSubcommand(new ReminderCommand(desk))
                .addSubcommand(new ExplainCommand(desk))
                .addSubcommand(new CalendarCommand(desk))
                .addSubcommand(new DueCommand(desk))
                .addSubcommand(new CommandLine(new AgreementCommand())
                        .addSubcommand(new AgreementCommand.Load(desk))
                        .addSubcommand(new AgreementCommand.All(desk))
                        .addSubcommand(new AgreementCommand.Show(desk)));
        line.setResourceBundle(help(desk.locale()));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        line.setUsageHelpWidth(110);
        line.setOut(writer(desk.out()));
        line.setErr(writer(desk.err()));
        line.setParameterExceptionHandler((fault, given) -> misused(desk, fault));
        line.setExecutionExceptionHandler((failure, command, result) -> stopped(desk, failure));
        return line.execute(List.of(arguments).equals(List.of("help")) ? ASKING_FOR_HELP : arguments);
    }

    private static int misused(Desk desk, ParameterException fault) {
        var command = fault.getCommandLine().getCommandSpec().qualifiedName();
        desk.err().println(new Misuse(desk).say(fault));
        desk.err().println(desk.say("see-help", command));
        return Stop.WRONG_USAGE;
    }

    private static int stopped(Desk desk, Exception failure) {
        var stop = failure instanceof Stop known ? known : desk.incident(failure);
        desk.err().println(stop.getMessage());
        return stop.exitCode();
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    private static ResourceBundle help(Locale locale) {
        return ResourceBundle.getBundle(
                HELP, locale, Commands.class.getClassLoader(), Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }
}
