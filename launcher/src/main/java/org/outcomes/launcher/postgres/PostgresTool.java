package org.outcomes.launcher.postgres;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.outcomes.launcher.LaunchFailure;
import org.outcomes.launcher.process.LogFile;

/** Runs the programs that come with PostgreSQL. */
record PostgresTool(Path binaries, LogFile log) {

    /** Runs a program to its end; what it prints goes to the log. Returns whether it succeeded. */
    boolean run(String program, List<String> arguments) {
        List<String> command = new ArrayList<>(asUser());
        command.add(binaries.resolve("bin").resolve(program).toString());
        command.addAll(arguments);
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.path().toFile()))
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    LaunchFailure failure(String what) {
        return new LaunchFailure("%s: %s (log: %s)".formatted(what, log.lastWords(), log.path()));
    }

    // PostgreSQL refuses to run as root. In a user namespace of its own root is nobody, yet still
    // owns its files.
    private static List<String> asUser() {
        return new UnixSystem().getUid() == 0 ? List.of("unshare", "--user") : List.of();
    }
}
