package org.outcomes.inspections.record;

import java.util.Optional;
import org.outcomes.kit.imports.ImportRequest;

/**
 * Who records something, and why.
 *
 * @param reason why a record is corrected; empty for new ones
 */
public record Recording(String by, Optional<String> reason) {

    public static Recording of(ImportRequest request) {
        return new Recording(request.actor().name(), request.reason());
    }
}
