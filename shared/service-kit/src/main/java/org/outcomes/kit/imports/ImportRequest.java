package org.outcomes.kit.imports;

import java.util.Optional;
import org.outcomes.kit.audience.Actor;
import org.outcomes.reference.bundle.BundleFile;

/**
 * An import that is asked for.
 *
 * @param file which file of the bundle it is
 * @param dryRun whether to try it only
 * @param reason why records are corrected; without it a correction is refused
 * @param actor who asks
 * @param requestId under which request
 */
public record ImportRequest(
        BundleFile file, boolean dryRun, Optional<String> reason, Actor actor, String requestId) {}
