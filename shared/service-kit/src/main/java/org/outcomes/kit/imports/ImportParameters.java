package org.outcomes.kit.imports;

import jakarta.inject.Inject;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.outcomes.kit.audience.Caller;
import org.outcomes.kit.request.Parameters;
import org.outcomes.kit.request.RequestId;
import org.outcomes.reference.bundle.BundleFile;

/** The query parameters that every import takes. */
public class ImportParameters {

    /** The most characters of a reason. */
    public static final int LONGEST_REASON = 1000;

    /** {@code true}: say what would happen and store nothing. */
    @RestQuery public @Nullable String dryRun;

    /** Why records are corrected, at most 1000 characters. */
    @RestQuery public @Nullable String reason;

    @Inject Caller caller;
    @Inject RequestId requestId;

    /** The import that is asked for; wrong parameters end the request with a 400. */
    public ImportRequest request(BundleFile file) {
        Parameters parameters = new Parameters();
        boolean tryOnly =
                parameters.read("dryRun", dryRun, ImportParameters::parseFlag).orElse(false);
        Optional<String> why = parameters.read("reason", reason, ImportParameters::parseReason);
        parameters.orThrow();
        return new ImportRequest(file, tryOnly, why, caller.actor(), requestId.value());
    }

    private static boolean parseFlag(String value) {
        return switch (value) {
            case "true" -> true;
            case "false" -> false;
            default ->
                    throw new IllegalArgumentException(
                            "'" + value + "' is neither true nor false.");
        };
    }

    private static String parseReason(String value) {
        if (value.isBlank() || value.length() > LONGEST_REASON) {
            throw new IllegalArgumentException(
                    "A reason has 1 to " + LONGEST_REASON + " characters.");
        }
        return value;
    }
}
