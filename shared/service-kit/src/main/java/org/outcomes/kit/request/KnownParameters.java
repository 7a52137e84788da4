package org.outcomes.kit.request;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;

/** The query parameters that a resource method takes, by name. */
record KnownParameters(Map<String, Known> byName) {

    /** How a parameter may be sent. */
    private record Known(boolean mayRepeat, boolean mayBeEmpty) {

        static Known of(AnnotatedElement element, Class<?> type) {
            return new Known(
                    Collection.class.isAssignableFrom(type),
                    element.isAnnotationPresent(Parameters.MayBeEmpty.class));
        }
    }

    /** Those of the method itself and of the classes that carry parameters for it. */
    static KnownParameters of(Method method) {
        Map<String, Known> found = new TreeMap<>();
        for (Parameter parameter : method.getParameters()) {
            add(found, parameter, parameter.getName(), parameter.getType());
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                fieldsOf(parameter.getType())
                        .forEach(field -> add(found, field, field.getName(), field.getType()));
            }
        }
        return new KnownParameters(found);
    }

    boolean has(String name) {
        return byName.containsKey(name);
    }

    boolean mayRepeat(String name) {
        return Optional.ofNullable(byName.get(name)).filter(Known::mayRepeat).isPresent();
    }

    boolean mayBeEmpty(String name) {
        return Optional.ofNullable(byName.get(name)).filter(Known::mayBeEmpty).isPresent();
    }

    /** Which there are, in a sentence. */
    String choice() {
        return byName.isEmpty()
                ? "It takes none."
                : "It takes: " + String.join(", ", byName.keySet()) + ".";
    }

    private static void add(
            Map<String, Known> found, AnnotatedElement element, String ownName, Class<?> type) {
        nameOf(element, ownName).ifPresent(name -> found.put(name, Known.of(element, type)));
    }

    private static Optional<String> nameOf(AnnotatedElement element, String ownName) {
        RestQuery rest = element.getAnnotation(RestQuery.class);
        if (rest != null) {
            return Optional.of(rest.value().isEmpty() ? ownName : rest.value());
        }
        return Optional.ofNullable(element.getAnnotation(QueryParam.class)).map(QueryParam::value);
    }

    private static Stream<Field> fieldsOf(Class<?> type) {
        return type == Object.class || type == null
                ? Stream.empty()
                : Stream.concat(
                        Arrays.stream(type.getDeclaredFields()), fieldsOf(type.getSuperclass()));
    }
}
