package se.kommun.iop.ui.command;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParameterException;

/** Says what is wrong with a command as it was written. */
record Misuse(Desk desk) {

    String say(ParameterException fault) {
        return switch (fault) {
            case CommandLine.MissingParameterException missing
            when !missing.getMissing().isEmpty() -> desk.say("missing", names(missing.getMissing()));
            case CommandLine.UnmatchedArgumentException unknown ->
                desk.say("not-understood", String.join(" ", unknown.getUnmatched()));
            case CommandLine.OverwrittenOptionException twice -> desk.say("given-twice", name(twice.getOverwritten()));
            default ->
                fault.getArgSpec() == null
                        ? desk.say("command-missing")
                        : desk.say("no-value", name(fault.getArgSpec()), String.valueOf(fault.getValue()));
        };
    }

    private static String names(List<ArgSpec> missing) {
        return String.join(", ", missing.stream().map(Misuse::name).toList());
    }

    private static String name(ArgSpec argument) {
        return argument instanceof CommandLine.Model.OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
