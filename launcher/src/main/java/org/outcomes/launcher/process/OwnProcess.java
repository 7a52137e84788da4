package org.outcomes.launcher.process;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A process that an earlier run left behind. Process ids are used again, so it counts as ours only
 * while its command line names our data folder.
 */
public record OwnProcess(ProcessHandle handle) {

    /** The process with this id, if it lives and works on this data folder. */
    public static Optional<OwnProcess> find(long pid, Path data) {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(process ->
                        process.info().commandLine().orElse("").contains(data.toString()))
                .map(OwnProcess::new);
    }

    /** Asks it to stop and waits; what does not stop in time is ended. */
    public void end(Duration grace) {
        handle.destroy();
        if (!waitFor(handle, grace)) {
            handle.destroyForcibly();
            waitFor(handle, grace);
        }
    }

    /** Waits for the end of a process; returns whether it came in time. */
    public static boolean waitFor(ProcessHandle handle, Duration limit) {
        try {
            handle.onExit().get(limit.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException | TimeoutException e) {
            return false;
        }
    }
}
