package org.outcomes.kit.schema;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.outcomes.reference.code.Coded;

/** The schemas of one document. A record or vocabulary stands in it once, under its own name. */
public final class Schemas {

    private static final String REFERENCE = "#/components/schemas/";

    private final Map<String, Schema> byName = new TreeMap<>();
    private final Map<String, Class<?>> namedAfter = new TreeMap<>();
    private final Records records = new Records(this);

    /** The schemas that were asked for so far, and what they refer to, by name. */
    public Map<String, Schema> byName() {
        return byName;
    }

    /** The schema of a type as it is written in JSON: a reference where it has a name. */
    public Schema of(Type type) {
        return of(type, Map.of());
    }

    /** The schema of a text, or of several, which are codes of a type. */
    Schema of(Type texts, Class<?> code) {
        if (texts instanceof ParameterizedType generic) {
            Schema each = of(generic.getActualTypeArguments()[0], code);
            return generic.getRawType() == Optional.class ? orNull(each) : array(each);
        }
        return of(code);
    }

    Schema of(Type type, Map<TypeVariable<?>, Type> variables) {
        return switch (type) {
            case TypeVariable<?> variable ->
                    of(Objects.requireNonNull(variables.get(variable)), Map.of());
            case WildcardType wildcard -> of(wildcard.getUpperBounds()[0], variables);
            case ParameterizedType generic -> ofGeneric(generic, variables);
            case Class<?> plain -> ofClass(plain);
            default -> throw new IllegalArgumentException("No schema for " + type);
        };
    }

    /** Text without a limit, as it is streamed. */
    public static Schema textOfAnyLength() {
        return Forms.text().maxLength(null);
    }

    /** The same schema with null beside it. */
    public static Schema orNull(Schema schema) {
        if (schema.getRef() == null && schema.getType() != null) {
            return schema.addType(SchemaType.NULL);
        }
        return OASFactory.createSchema()
                .addAnyOf(schema)
                .addAnyOf(OASFactory.createSchema().addType(SchemaType.NULL));
    }

    private Schema ofGeneric(ParameterizedType generic, Map<TypeVariable<?>, Type> variables) {
        Class<?> raw = (Class<?>) generic.getRawType();
        Type[] arguments = generic.getActualTypeArguments();
        if (raw == Optional.class) {
            return orNull(of(arguments[0], variables));
        }
        if (Collection.class.isAssignableFrom(raw)) {
            return array(of(arguments[0], variables));
        }
        if (raw == Map.class) {
            return object().additionalPropertiesSchema(of(arguments[1], variables));
        }
        return records.isOnlyItsItem(raw)
                ? of(arguments[0], variables)
                : named(
                        Names.of(arguments[0]) + Names.of(raw),
                        raw,
                        () -> records.write(raw, arguments));
    }

    private Schema ofClass(Class<?> type) {
        if (type == String.class) {
            return Forms.text();
        }
        if (type == boolean.class || type == Boolean.class) {
            return OASFactory.createSchema().addType(SchemaType.BOOLEAN);
        }
        if (type == int.class || type == Integer.class) {
            return whole("int32", Integer.MAX_VALUE);
        }
        if (type == long.class || type == Long.class) {
            return whole("int64", Long.MAX_VALUE);
        }
        if (type == BigDecimal.class) {
            return OASFactory.createSchema().addType(SchemaType.NUMBER);
        }
        if (type == LocalDate.class) {
            return Forms.day();
        }
        if (type == URI.class) {
            return Forms.text().format("uri-reference");
        }
        return type == Instant.class ? Forms.instant() : ofNamed(type);
    }

    private Schema ofNamed(Class<?> type) {
        String name = Names.of(type);
        Optional<Schema> form = Forms.of(type);
        if (form.isPresent()) {
            return named(name, type, form::get);
        }
        if (type.isEnum()) {
            return named(name, type, () -> vocabulary(type));
        }
        if (type.isSealed()) {
            return named(name, type, () -> oneOf(type));
        }
        if (type.isRecord()) {
            return named(name, type, () -> records.write(type));
        }
        return OASFactory.createSchema();
    }

    private Schema named(String name, Class<?> type, Supplier<Schema> content) {
        String own = ownName(name, type);
        if (namedAfter.putIfAbsent(own, type) == null) {
            // Named before it is written, so that what refers to itself comes to an end.
            byName.put(own, content.get());
        }
        return OASFactory.createSchema().ref(REFERENCE + own);
    }

    // Of two types of one name the second is told apart by the feature that it belongs to.
    private String ownName(String name, Class<?> type) {
        if (namedAfter.getOrDefault(name, type) == type) {
            return name;
        }
        String longer = Names.feature(type) + name;
        Class<?> other = namedAfter.getOrDefault(longer, type);
        if (other != type) {
            throw new IllegalStateException(
                    "%s and %s are both called %s: name one of them with @Schema(name = …)"
                            .formatted(type, other, longer));
        }
        return longer;
    }

    private static Schema vocabulary(Class<?> type) {
        Schema schema = OASFactory.createSchema().addType(SchemaType.STRING);
        for (Object value : type.getEnumConstants()) {
            schema.addEnumeration(value instanceof Coded coded ? coded.code() : value.toString());
        }
        return described(schema, type);
    }

    private Schema oneOf(Class<?> type) {
        Schema schema = OASFactory.createSchema();
        Arrays.stream(type.getPermittedSubclasses()).map(this::of).forEach(schema::addAnyOf);
        return described(schema, type);
    }

    static Schema described(Schema schema, Class<?> type) {
        return Words.ofType(type).map(schema::description).orElse(schema);
    }

    static Schema object() {
        return OASFactory.createSchema().addType(SchemaType.OBJECT);
    }

    private static Schema array(Schema items) {
        return OASFactory.createSchema().addType(SchemaType.ARRAY).items(items);
    }

    private static Schema whole(String format, long most) {
        return OASFactory.createSchema()
                .addType(SchemaType.INTEGER)
                .format(format)
                .minimum(BigDecimal.ZERO)
                .maximum(BigDecimal.valueOf(most));
    }
}
