package org.outcomes.launcher.suite;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.outcomes.launcher.LaunchFailure;
import org.outcomes.launcher.process.OwnProcess;
import org.outcomes.launcher.process.RunRecord;

/** A suite that another process runs, as seen from outside. */
public final class RunningSuite {

    /** What there was to stop. */
    public enum Stopped {
        /** A suite, which has stopped in order. */
        SUITE,
        /** Only what a crashed run had left behind. */
        LEFTOVERS,
        /** Nothing. */
        NOTHING
    }

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private RunningSuite() {}

    /** Stops what runs on the data folder of these settings, and returns when it has stopped. */
    public static Stopped stop(SuiteSettings settings) {
        if (!Files.isDirectory(settings.data())) {
            return Stopped.NOTHING;
        }
        Optional<RunRecord> claim = RunRecord.claim(settings.data());
        if (claim.isEmpty()) {
            askLauncher(settings);
            return Stopped.SUITE;
        }
        try (RunRecord _ = claim.get()) {
            return Leftovers.end(settings) ? Stopped.LEFTOVERS : Stopped.NOTHING;
        }
    }

    /** Why a second suite does not start on the same data folder. */
    static LaunchFailure refusal(Path data) {
        String process =
                Optional.ofNullable(RunRecord.read(data).get(RunRecord.LAUNCHER))
                        .map(pid -> " (process %d)".formatted(pid))
                        .orElse("");
        return new LaunchFailure(
                "Outcomes runs already on %s%s: end it with ./outcomes stop."
                        .formatted(data, process));
    }

    private static void askLauncher(SuiteSettings settings) {
        ProcessHandle launcher =
                Optional.ofNullable(RunRecord.read(settings.data()).get(RunRecord.LAUNCHER))
                        .flatMap(ProcessHandle::of)
                        .orElseThrow(() ->
                                new LaunchFailure(
                                        "Outcomes is just starting or stopping: try again."));
        launcher.destroy();
        if (!OwnProcess.waitFor(launcher, PATIENCE)) {
            throw new LaunchFailure(
                    "Outcomes (process %d) has not stopped within %d minutes."
                            .formatted(launcher.pid(), PATIENCE.toMinutes()));
        }
    }
}
