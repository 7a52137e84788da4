package org.outcomes.kit.contract;

import jakarta.ws.rs.BeanParam;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;
import org.outcomes.kit.schema.ParameterSchemas;
import org.outcomes.kit.schema.Schemas;
import org.outcomes.kit.schema.Words;

/** What is sent with an operation: parameters, headers and body. */
final class Asked {

    private static final String REFERENCE = "#/components/parameters/";
    private static final int LONGEST_TAGS = 4_000;
    private static final int LONGEST_KEY = 255;

    private final ParameterSchemas schemas;
    private final Bodies bodies;

    public Asked(Schemas schemas) {
        this.schemas = new ParameterSchemas(schemas);
        this.bodies = new Bodies(schemas);
    }

    /** The header parameters that operations refer to. */
    static Map<String, Parameter> headers() {
        Map<String, Parameter> headers = new LinkedHashMap<>();
        headers.put(
                "IfMatch",
                header(
                        "If-Match",
                        "The ETag of the record as it was read: it is written only where it is"
                                + " still so, else the answer is a 412.",
                        LONGEST_TAGS));
        headers.put(
                "IfNoneMatch",
                header(
                        "If-None-Match",
                        "An ETag that was given with the same answer before: where it still holds,"
                                + " the answer is a 304 without a body.",
                        LONGEST_TAGS));
        headers.put(
                "IfNoneMatchAny",
                header(
                        "If-None-Match",
                        "`*`: the record is written only where there is none yet, else the answer"
                                + " is a 412.",
                        LONGEST_TAGS));
        headers.put(
                "IdempotencyKey",
                header(
                        "Idempotency-Key",
                        "A key of your own, new for each new request: a request that is repeated"
                                + " with it within 24 hours is done once, and gets the same"
                                + " answer.",
                        LONGEST_KEY));
        return headers;
    }

    /** Completes parameters, adds the headers that its method takes, and says what the body is. */
    public void complete(Described described) {
        List<Parameter> parameters =
                Optional.ofNullable(described.operation().getParameters()).orElse(List.of());
        parameters.forEach(parameter -> complete(parameter, described));
        headersOf(described.verb())
                .map(name -> OASFactory.createParameter().ref(REFERENCE + name))
                .forEach(described.operation()::addParameter);
        bodies.complete(described);
    }

    private static Stream<String> headersOf(HttpMethod verb) {
        return switch (verb) {
            case GET -> Stream.of("IfNoneMatch");
            case PUT -> Stream.of("IfMatch", "IfNoneMatchAny");
            default -> Stream.of("IdempotencyKey");
        };
    }

    private void complete(Parameter parameter, Described described) {
        String name = parameter.getName();
        Optional<Field> field = field(described, name);
        Schema schema = schemas.of(name, field);
        field.map(Words::ofField)
                .orElseGet(() -> Words.ofName(name))
                .ifPresent(parameter::setDescription);
        boolean repeated = parameter.getSchema().getType().contains(SchemaType.ARRAY);
        parameter.setSchema(repeated ? schemas.repeated(schema) : schema);
        if (repeated) {
            parameter.setStyle(Parameter.Style.FORM);
            parameter.setExplode(true);
        }
    }

    private static Optional<Field> field(Described described, String name) {
        return Arrays.stream(described.method().getParameters())
                .filter(parameter -> parameter.isAnnotationPresent(BeanParam.class))
                .flatMap(parameter -> fields(parameter.getType()))
                .filter(field -> field.getName().equals(name))
                .findFirst();
    }

    private static Stream<Field> fields(Class<?> type) {
        return type == Object.class
                ? Stream.empty()
                : Stream.concat(
                        Arrays.stream(type.getDeclaredFields()), fields(type.getSuperclass()));
    }

    private static Parameter header(String name, String description, int longest) {
        return OASFactory.createParameter()
                .name(name)
                .in(In.HEADER)
                .description(description)
                .schema(ParameterSchemas.visible(longest));
    }
}
