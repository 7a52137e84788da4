package org.outcomes.kit.revision;

import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whose data an answer is made of.
 *
 * @param codes areas or outcome areas; empty: everything
 */
public record Scopes(Set<String> codes) {

    public Scopes {
        codes = Set.copyOf(codes);
    }

    /** Those that a parameter of a request names. */
    public static Scopes namedBy(ScopedBy parameter, UriInfo uri) {
        String name = parameter.value();
        return new Scopes(
                Stream.of(uri.getPathParameters(), uri.getQueryParameters())
                        .flatMap(sent -> sent.getOrDefault(name, List.of()).stream())
                        .collect(Collectors.toSet()));
    }

    /** All data of the service. */
    public static Scopes everything() {
        return new Scopes(Set.of());
    }
}
