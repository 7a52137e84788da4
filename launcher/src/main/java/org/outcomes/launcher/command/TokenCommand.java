package org.outcomes.launcher.command;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.outcomes.launcher.LaunchFailure;
import org.outcomes.launcher.keys.AccessToken;
import org.outcomes.launcher.keys.SecretStore;
import org.outcomes.launcher.keys.SigningKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ./outcomes token}: prints a bearer token for writes, and nothing else. */
@Command(
        name = "token",
        description = "Prints a bearer token of the local administrator, for writes.")
final class TokenCommand implements Callable<Integer> {

    private static final int LONGEST_HOURS = 24 * 366;

    @Spec private CommandSpec spec = CommandSpec.create();
    @Mixin private DataOption data = new DataOption();

    @Option(
            names = "--hours",
            paramLabel = "N",
            defaultValue = "8",
            description = "How long the token is valid: ${DEFAULT-VALUE} hours.")
    private int hours;

    @Override
    public Integer call() {
        if (hours < 1 || hours > LONGEST_HOURS) {
            throw new LaunchFailure(
                    "--hours %d: a token is valid for 1 to %d hours."
                            .formatted(hours, LONGEST_HOURS));
        }
        SigningKey key = SigningKey.in(SecretStore.of(data.folder()));
        spec.commandLine()
                .getOut()
                .println(AccessToken.issue(key, Instant.now(), Duration.ofHours(hours)));
        return 0;
    }
}
