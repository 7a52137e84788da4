package org.outcomes.kit.imports;

import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.outcomes.kit.request.Parameters;
import org.outcomes.reference.bundle.BundleFile;

/** The query parameters that every import takes. */
public class ImportParameters extends WriteParameters {

    /** {@code true}: say what would happen and store nothing. */
    @RestQuery public @Nullable String dryRun;

    /** The import that is asked for; wrong parameters end the request with a 400. */
    public ImportRequest request(BundleFile file) {
        Parameters parameters = new Parameters();
        boolean tryOnly =
                parameters.read("dryRun", dryRun, ImportParameters::parseFlag).orElse(false);
        Optional<String> why = readReason(parameters);
        parameters.orThrow();
        Write write = writeBecause(why);
        return new ImportRequest(file, tryOnly, why, write.actor(), write.requestId());
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
}
