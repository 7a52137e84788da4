package org.outcomes.gateway.imports.app;

import org.outcomes.kit.problem.Problem;

/** What became of a file. */
public sealed interface FileOutcome {

    /** It was taken in, or would be. */
    record Taken(FileReport report) implements FileOutcome {}

    /**
     * It was refused, or a service did not answer; nothing of it was stored where it was refused.
     */
    record Refused(Problem problem) implements FileOutcome {}
}
