package org.outcomes.launcher.command;

import java.util.concurrent.Callable;
import org.outcomes.launcher.suite.RunningSuite;
import org.outcomes.launcher.suite.SuiteSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * {@code ./outcomes stop}: stops the suite that runs in another terminal, and returns when it has
 * stopped.
 */
@Command(name = "stop", description = "Stops the running suite, and returns when it has stopped.")
final class StopCommand implements Callable<Integer> {

    @Spec private CommandSpec spec = CommandSpec.create();
    @Mixin private DataOption data = new DataOption();

    @Override
    public Integer call() {
        SuiteSettings settings = SuiteSettings.onFreePorts(Launcher.home(), data.folder());
        String line =
                switch (RunningSuite.stop(settings)) {
                    case SUITE -> "Stopped";
                    case LEFTOVERS -> "Ended what a crashed run had left behind";
                    case NOTHING -> "Nothing runs on " + settings.data();
                };
        spec.commandLine().getOut().println(line);
        return 0;
    }
}
