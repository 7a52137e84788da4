package org.outcomes.gateway.imports.app;

import java.util.List;
import java.util.Optional;
import org.outcomes.kit.problem.Problem;

/**
 * What an import of a bundle did.
 *
 * @param files the reports of the files that were taken in, in the order of the import
 * @param notTried of a dry run, the files that refer to records which it does not store
 * @param refused the file that ended the import; null where none did
 */
public record BundleReport(
        boolean dryRun,
        List<FileReport> files,
        List<NotTried> notTried,
        Optional<Refusal> refused) {

    /**
     * A file that a dry run cannot answer for.
     *
     * @param restsOn the files before it that would change something and are not stored
     * @param problem what the service said, of which a part may hold all the same
     */
    public record NotTried(String file, String detail, List<String> restsOn, Problem problem) {}

    /** The file that ended the import. */
    public record Refusal(String file, Problem problem) {}
}
