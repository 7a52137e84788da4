package org.outcomes.launcher.command;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option of every subcommand: which suite on this machine is meant. */
final class DataOption {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "${env:OUTCOMES_DATA}",
            description =
                    "Folder for data, secrets and logs: .outcomes in the checkout (OUTCOMES_DATA).")
    private Optional<Path> folder = Optional.empty();

    Path folder() {
        return folder.orElseGet(() -> Launcher.home().resolve(".outcomes"));
    }
}
