package org.outcomes.gateway.imports.app;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.outcomes.gateway.service.CallHeaders;
import org.outcomes.kit.idempotency.IdempotencyKey;
import org.outcomes.reference.bundle.BundleFile;

/**
 * How files are imported.
 *
 * @param dryRun whether they are only tried
 * @param reason why records are corrected
 * @param headers what is passed on of the caller's request
 * @param key under which the caller may repeat the request
 */
public record ImportOptions(
        boolean dryRun,
        Optional<String> reason,
        CallHeaders headers,
        Optional<IdempotencyKey> key) {

    /** The options for one file of a bundle, with a key of its own. */
    ImportOptions forOne(BundleFile file) {
        return new ImportOptions(
                dryRun, reason, headers, key.map(whole -> whole.ofPart(file.fileName())));
    }

    /** Where a file is imported with these options. */
    String pathOf(BundleFile file) {
        String path = file.importPath() + "?dryRun=" + dryRun;
        return reason.map(
                        text -> path + "&reason=" + URLEncoder.encode(text, StandardCharsets.UTF_8))
                .orElse(path);
    }
}
