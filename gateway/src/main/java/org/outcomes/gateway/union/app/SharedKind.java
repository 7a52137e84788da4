package org.outcomes.gateway.union.app;

import java.util.function.Function;
import org.outcomes.kit.outcome.OutcomeFrameworkResponse;
import org.outcomes.kit.source.Source;

/**
 * A kind of record that all three services keep.
 *
 * @param path of its collection
 * @param type what an item is
 * @param name what an item is known by
 */
public record SharedKind<T>(String path, Class<T> type, Function<T, String> name) {

    /** Documents that evidence was read from. */
    public static final SharedKind<Source> SOURCES =
            new SharedKind<>("/v1/sources", Source.class, Source::id);

    /** Outcome frameworks. */
    public static final SharedKind<OutcomeFrameworkResponse> FRAMEWORKS =
            new SharedKind<>(
                    "/v1/outcome-frameworks",
                    OutcomeFrameworkResponse.class,
                    OutcomeFrameworkResponse::code);
}
