package org.outcomes.kit.example;

import java.util.Optional;
import org.outcomes.kit.audience.Actor;
import org.outcomes.kit.imports.ImportRequest;
import org.outcomes.reference.bundle.BundleFile;

/** Imports as somebody may ask for them. */
public final class Requests {

    public static final ImportRequest IMPORT = request(false, Optional.empty());
    public static final ImportRequest DRY_RUN = request(true, Optional.empty());

    private Requests() {}

    public static ImportRequest because(String reason) {
        return request(false, Optional.of(reason));
    }

    private static ImportRequest request(boolean dryRun, Optional<String> reason) {
        return new ImportRequest(
                BundleFile.SOURCES, dryRun, reason, new Actor("ada", "administrator"), "r-1");
    }
}
