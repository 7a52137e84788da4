package org.outcomes.kit.request;

import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.outcomes.kit.problem.Fault;
import org.outcomes.kit.problem.ProblemException;
import org.outcomes.kit.problem.ProblemKind;
import org.outcomes.kit.text.StorableText;

/**
 * Refuses query parameters that the path does not know, that are empty or stand twice where they
 * may stand once, or that no database could look for: a filter that is ignored would give a wrong
 * answer.
 */
public class StrictParameters {

    private final Map<Method, KnownParameters> known = new ConcurrentHashMap<>();

    @ServerRequestFilter
    public void check(ResourceInfo resource, UriInfo uri) {
        KnownParameters names =
                known.computeIfAbsent(resource.getResourceMethod(), KnownParameters::of);
        List<Fault> faults = new ArrayList<>();
        new TreeMap<>(uri.getQueryParameters())
                .forEach((name, values) -> faults.addAll(faultsOf(name, values, names)));
        if (!faults.isEmpty()) {
            throw ProblemException.badParameters(faults);
        }
        uri.getPathParameters().forEach(StrictParameters::refuseUnfitSegment);
    }

    private static List<Fault> faultsOf(String name, List<String> values, KnownParameters names) {
        if (!names.has(name)) {
            return List.of(
                    Fault.ofParameter(
                            name,
                            String.join(", ", values),
                            "This path knows no parameter " + name + ". " + names.choice()));
        }
        if (values.size() > 1 && !names.mayRepeat(name)) {
            return List.of(
                    Fault.ofParameter(
                            name,
                            String.join(", ", values),
                            "The parameter " + name + " stands more than once."));
        }
        return values.stream()
                .flatMap(value ->
                        value.isEmpty() && !names.mayBeEmpty(name)
                                ? empty(name)
                                : unfit(name, value))
                .toList();
    }

    // It would be taken for one that was not sent.
    private static Stream<Fault> empty(String name) {
        return Stream.of(
                Fault.ofParameter(name, "", "The parameter " + name + " is empty; leave it out."));
    }

    private static Stream<Fault> unfit(String name, String value) {
        return StorableText.refusal(value)
                .map(detail -> Fault.ofParameter(name, value, detail))
                .stream();
    }

    private static void refuseUnfitSegment(String name, List<String> values) {
        if (values.stream().anyMatch(value -> StorableText.refusal(value).isPresent())) {
            throw ProblemException.of(ProblemKind.NOT_FOUND, "There is nothing at this address.");
        }
    }
}
