package org.outcomes.endtoend.document;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One operation of the document.
 *
 * @param path the template, such as {@code /v1/areas/{area}}
 * @param bodyTypes the media types that a body may have; none where it takes no body
 * @param statuses every status that the document names
 */
public record Operation(
        String id,
        String method,
        String path,
        List<Parameter> parameters,
        List<String> bodyTypes,
        Set<String> statuses) {

    /** The query parameters. */
    public Stream<Parameter> query() {
        return parameters.stream().filter(parameter -> parameter.in().equals("query"));
    }

    /** A query parameter, if the operation has it. */
    public Optional<Parameter> query(String name) {
        return query().filter(parameter -> parameter.name().equals(name)).findFirst();
    }

    /** Whether it gives pages. */
    public boolean collection() {
        return method.equals("GET") && query("cursor").isPresent();
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
