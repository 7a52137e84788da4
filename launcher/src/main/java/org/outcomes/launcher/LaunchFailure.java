package org.outcomes.launcher;

import java.io.Serial;

/**
 * Stops a command for a reason that its user can mend: the message is one line that says what and
 * how.
 */
public final class LaunchFailure extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;

    /** A failure with this line. */
    public LaunchFailure(String line) {
        super(line);
    }

    /** A failure with this line; the cause is kept for whoever debugs the launcher itself. */
    public LaunchFailure(String line, Throwable cause) {
        super(line, cause);
    }
}
