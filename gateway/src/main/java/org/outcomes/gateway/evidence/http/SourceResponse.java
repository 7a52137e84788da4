package org.outcomes.gateway.evidence.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outcomes.gateway.evidence.app.Part;
import org.outcomes.gateway.evidence.app.PartState;
import org.outcomes.reference.bundle.ServiceName;

/**
 * How a service's part of an answer came.
 *
 * @param retrievedAt of a stale part, when it was fresh
 */
public record SourceResponse(
        ServiceName service,
        PartState state,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Instant> retrievedAt) {

    /** One for each service, in their order. */
    public static List<SourceResponse> of(Map<ServiceName, ? extends Part<?>> parts) {
        return parts.entrySet().stream()
                .map(part ->
                        new SourceResponse(
                                part.getKey(), part.getValue().state(), part.getValue().heardAt()))
                .toList();
    }
}
