package org.outcomes.commitments.plan.http;

import org.jspecify.annotations.Nullable;
import org.outcomes.commitments.plan.domain.Citation;

/**
 * Where a record was read.
 *
 * @param id the source, as at {@code /v1/sources}
 * @param locator page, paragraph or row; null where the whole source is meant
 */
public record SourceReference(String id, @Nullable String locator) {

    public static SourceReference of(Citation citation) {
        return new SourceReference(citation.source(), citation.locator().orElse(null));
    }

    /** A source as a whole. */
    public static SourceReference whole(String id) {
        return new SourceReference(id, null);
    }
}
