package org.outcomes.launcher.command;

import java.nio.file.Path;
import java.util.Objects;
import org.outcomes.launcher.LaunchFailure;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;

/** The program behind {@code ./outcomes}. */
@Command(
        name = "outcomes",
        description =
                "What was promised, what was measured and what was judged, for one place, one"
                        + " outcome area and one day.",
        subcommands = {
            RunCommand.class,
            StopCommand.class,
            ImportCommand.class,
            TokenCommand.class
        },
        synopsisSubcommandLabel = "COMMAND",
        scope = ScopeType.INHERIT,
        mixinStandardHelpOptions = true,
        versionProvider = Launcher.Version.class)
public final class Launcher {

    private static final int FAILED = 1;
    private static final int MISUSED = 2;

    /** The version as the build wrote it into the jar. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Launcher.class.getPackage().getImplementationVersion();
            return new String[] {
                "Outcomes " + Objects.requireNonNullElse(version, "(not packaged)")
            };
        }
    }

    private Launcher() {}

    /**
     * Runs a subcommand and leaves with 0, with 1 after a failure, with 2 if the command line is
     * wrong.
     */
    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Launcher())
                .setExecutionExceptionHandler(Launcher::failed)
                .setParameterExceptionHandler(Launcher::misused);
    }

    /** The checkout that the suite runs from. */
    static Path home() {
        return Path.of(System.getProperty("outcomes.home", "")).toAbsolutePath();
    }

    private static int failed(Exception failure, CommandLine command, ParseResult parsed) {
        if (failure instanceof LaunchFailure) {
            command.getErr().println("outcomes: " + failure.getMessage());
        } else if (System.getenv("OUTCOMES_DEBUG") == null) {
            command.getErr()
                    .println(
                            "outcomes: unexpected: %s (OUTCOMES_DEBUG=1 shows where)"
                                    .formatted(failure));
        } else {
            failure.printStackTrace(command.getErr());
        }
        return FAILED;
    }

    private static int misused(ParameterException misuse, String[] arguments) {
        CommandLine command = misuse.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        command.getErr().println("outcomes: %s (./%s --help)".formatted(misuse.getMessage(), name));
        return MISUSED;
    }
}
