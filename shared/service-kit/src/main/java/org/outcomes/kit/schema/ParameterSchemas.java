package org.outcomes.kit.schema;

import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.outcomes.kit.imports.ImportParameters;
import org.outcomes.kit.page.PageRequest;

/** Schemas of parameters, with the limits that their validators hold. */
public final class ParameterSchemas {

    /** More values of one parameter do not fit into an address. */
    private static final int MOST_VALUES = 1_000;

    private static final int LONGEST_CURSOR = 4_000;
    private static final int LONGEST_FILTER = 1_000;

    private final Schemas schemas;

    public ParameterSchemas(Schemas schemas) {
        this.schemas = schemas;
    }

    /** The schema of a parameter, or of each of its values. */
    public Schema of(String name, Optional<Field> field) {
        return switch (name) {
            case "size" -> size();
            case "asOf" -> Forms.day();
            case "cursor" -> matching("^[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+$", LONGEST_CURSOR);
            case "dryRun", "overdue" -> OASFactory.createSchema().addType(SchemaType.BOOLEAN);
            case "reason" -> Forms.text().minLength(1).maxLength(ImportParameters.LONGEST_REASON);
            default -> coded(name, field);
        };
    }

    /** A parameter that may stand more than once. */
    public Schema repeated(Schema each) {
        return OASFactory.createSchema()
                .addType(SchemaType.ARRAY)
                .items(each)
                .maxItems(MOST_VALUES);
    }

    /** Characters that can stand in a header. */
    public static Schema visible(int longest) {
        return matching("^[\\x20-\\x7E]*$", longest);
    }

    private Schema coded(String name, Optional<Field> field) {
        return field.flatMap(sent -> Codes.of(sent.getDeclaringClass(), name))
                .or(() -> Codes.of(name))
                .map(schemas::of)
                .orElseGet(() -> Forms.text().maxLength(LONGEST_FILTER));
    }

    private static Schema size() {
        return OASFactory.createSchema()
                .addType(SchemaType.INTEGER)
                .format("int32")
                .minimum(BigDecimal.valueOf(PageRequest.SIZES.least()))
                .maximum(BigDecimal.valueOf(PageRequest.SIZES.most()))
                .defaultValue(PageRequest.SIZES.byDefault());
    }

    private static Schema matching(String pattern, int longest) {
        return OASFactory.createSchema()
                .addType(SchemaType.STRING)
                .pattern(pattern)
                .maxLength(longest);
    }
}
