package org.outcomes.kit.request;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.outcomes.kit.problem.Fault;
import org.outcomes.kit.problem.ProblemException;

/**
 * Refuses query parameters that the path does not know: a filter that is ignored would give a wrong
 * answer.
 */
public class StrictParameters {

    private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

    @ServerRequestFilter
    public void refuseUnknown(ResourceInfo resource, UriInfo uri) {
        Set<String> names =
                known.computeIfAbsent(resource.getResourceMethod(), StrictParameters::namesOf);
        List<Fault> faults =
                uri.getQueryParameters().entrySet().stream()
                        .filter(sent -> !names.contains(sent.getKey()))
                        .map(sent -> unknown(sent.getKey(), sent.getValue(), names))
                        .toList();
        if (!faults.isEmpty()) {
            throw ProblemException.badParameters(faults);
        }
    }

    private static Fault unknown(String name, List<String> values, Set<String> names) {
        String choice =
                names.isEmpty() ? "It takes none." : "It takes: " + String.join(", ", names) + ".";
        return Fault.ofParameter(
                name,
                values.isEmpty() ? "" : values.getFirst(),
                "This path knows no parameter " + name + ". " + choice);
    }

    private static Set<String> namesOf(Method method) {
        Set<String> names = new TreeSet<>();
        for (Parameter parameter : method.getParameters()) {
            namesOf(parameter, parameter.getName()).forEach(names::add);
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                fieldsOf(parameter.getType())
                        .flatMap(field -> namesOf(field, field.getName()))
                        .forEach(names::add);
            }
        }
        return names;
    }

    private static Stream<Field> fieldsOf(Class<?> type) {
        return type == Object.class || type == null
                ? Stream.empty()
                : Stream.concat(
                        Arrays.stream(type.getDeclaredFields()), fieldsOf(type.getSuperclass()));
    }

    private static Stream<String> namesOf(AnnotatedElement element, String ownName) {
        RestQuery rest = element.getAnnotation(RestQuery.class);
        QueryParam plain = element.getAnnotation(QueryParam.class);
        return Stream.concat(
                rest == null
                        ? Stream.empty()
                        : Stream.of(rest.value().isEmpty() ? ownName : rest.value()),
                plain == null ? Stream.empty() : Stream.of(plain.value()));
    }
}
