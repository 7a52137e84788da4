package org.outcomes.kit.contract;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jspecify.annotations.Nullable;

/** The methods of resources whose operations the document shows, by their ids. */
final class ResourceMethods {

    private final Map<String, Method> byOperation;

    ResourceMethods(IndexView index) {
        this.byOperation =
                index.getAnnotations(DotName.createSimple(Operation.class)).stream()
                        .filter(found -> found.target().kind() == AnnotationTarget.Kind.METHOD)
                        .map(found -> found.target().asMethod().declaringClass().name())
                        .distinct()
                        .flatMap(name -> methods(name.toString()))
                        .collect(Collectors.toMap(ResourceMethods::id, Function.identity()));
    }

    /** The method of an operation, where its id is written at one. */
    Optional<Method> of(@Nullable String operationId) {
        return Optional.ofNullable(operationId).map(byOperation::get);
    }

    private static Stream<Method> methods(String type) {
        try {
            ClassLoader loader = Thread.currentThread().getContextClassLoader();
            return Arrays.stream(Class.forName(type, false, loader).getDeclaredMethods())
                    .filter(ResourceMethods::shown);
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static boolean shown(Method method) {
        Operation operation = method.getAnnotation(Operation.class);
        return operation != null && !operation.hidden();
    }

    private static String id(Method method) {
        return Objects.requireNonNull(method.getAnnotation(Operation.class)).operationId();
    }
}
