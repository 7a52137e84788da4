package org.outcomes.kit.schema;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;
import org.outcomes.kit.page.Page;
import org.outcomes.kit.page.PageRequest;

/**
 * Schemas of records. Each component is a property that is always there: null where it is {@code
 * Nullable} or an empty {@code Optional}, absent only where Jackson is told so.
 */
final class Records {

    private static final Set<String> BELOW_ZERO = Set.of("rankChange");

    private final Schemas schemas;

    Records(Schemas schemas) {
        this.schemas = schemas;
    }

    Schema write(Class<?> type, Type... arguments) {
        Schema schema = Schemas.described(Schemas.object(), type);
        addTo(schema, type, variables(type, arguments));
        return schema;
    }

    /** Whether a record only carries something for the program beside the item that is written. */
    boolean isOnlyItsItem(Class<?> type) {
        List<RecordComponent> written = type.isRecord() ? written(type).toList() : List.of();
        return written.size() == 1 && has(written.getFirst(), JsonUnwrapped.class);
    }

    private void addTo(Schema schema, Class<?> type, Map<TypeVariable<?>, Type> variables) {
        written(type)
                .forEach(component -> {
                    if (has(component, JsonUnwrapped.class)) {
                        unwrap(schema, component, variables);
                    } else {
                        add(schema, component, variables);
                    }
                });
    }

    private void unwrap(
            Schema schema, RecordComponent component, Map<TypeVariable<?>, Type> variables) {
        Type type = variables.getOrDefault(component.getGenericType(), component.getGenericType());
        addTo(schema, (Class<?>) type, Map.of());
    }

    private void add(
            Schema schema, RecordComponent component, Map<TypeVariable<?>, Type> variables) {
        String name = written(component);
        boolean mayBeAbsent = mayBeAbsent(component);
        Type type = mayBeAbsent ? present(component.getGenericType()) : component.getGenericType();
        Schema property = value(component, type, variables);
        if (component.getDeclaringRecord() == Page.class && name.equals("items")) {
            property.maxItems(PageRequest.SIZES.most());
        }
        if (BELOW_ZERO.contains(name)) {
            property.minimum(BigDecimal.valueOf(Integer.MIN_VALUE));
        }
        if (!mayBeAbsent && component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            property = Schemas.orNull(property);
        }
        Words.ofComponent(component.getDeclaringRecord(), component.getName())
                .ifPresent(property::description);
        schema.addProperty(name, property);
        if (!mayBeAbsent) {
            schema.addRequired(name);
        }
    }

    private Schema value(
            RecordComponent component, Type type, Map<TypeVariable<?>, Type> variables) {
        return isText(type)
                ? Codes.of(component.getDeclaringRecord(), component.getName())
                        .map(code -> schemas.of(type, code))
                        .orElseGet(() -> schemas.of(type, variables))
                : schemas.of(type, variables);
    }

    private static boolean isText(Type type) {
        return type instanceof ParameterizedType generic
                ? Arrays.stream(generic.getActualTypeArguments()).allMatch(Records::isText)
                : type == String.class;
    }

    private static boolean mayBeAbsent(RecordComponent component) {
        JsonInclude own = annotation(component, JsonInclude.class);
        JsonInclude all = component.getDeclaringRecord().getAnnotation(JsonInclude.class);
        boolean leftOut =
                Stream.of(Optional.ofNullable(own), Optional.ofNullable(all))
                        .flatMap(Optional::stream)
                        .anyMatch(include -> include.value() != JsonInclude.Include.ALWAYS);
        return leftOut
                && (component.getType() == Optional.class
                        || component.getAnnotatedType().isAnnotationPresent(Nullable.class));
    }

    private static String written(RecordComponent component) {
        JsonProperty other = annotation(component, JsonProperty.class);
        return other == null ? component.getName() : other.value();
    }

    private static Type present(Type type) {
        return type instanceof ParameterizedType generic && generic.getRawType() == Optional.class
                ? generic.getActualTypeArguments()[0]
                : type;
    }

    private static Stream<RecordComponent> written(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> !has(component, JsonIgnore.class));
    }

    private static Map<TypeVariable<?>, Type> variables(Class<?> type, Type... arguments) {
        Map<TypeVariable<?>, Type> variables = new HashMap<>();
        for (int place = 0; place < arguments.length; place++) {
            variables.put(type.getTypeParameters()[place], arguments[place]);
        }
        return variables;
    }

    private static boolean has(RecordComponent component, Class<? extends Annotation> kind) {
        return annotation(component, kind) != null;
    }

    // Annotations for fields or methods do not stand on the component itself.
    private static <A extends Annotation> @Nullable A annotation(
            RecordComponent component, Class<A> kind) {
        return Stream.of(field(component), component.getAccessor(), component)
                .map(element -> element.getAnnotation(kind))
                .filter(found -> found != null)
                .findFirst()
                .orElse(null);
    }

    private static AnnotatedElement field(RecordComponent component) {
        try {
            return component.getDeclaringRecord().getDeclaredField(component.getName());
        } catch (NoSuchFieldException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
