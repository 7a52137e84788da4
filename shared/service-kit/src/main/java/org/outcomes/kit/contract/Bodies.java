package org.outcomes.kit.contract;

import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.RequestBody;
import org.outcomes.kit.schema.Schemas;

/** What is sent as a body: a file of the evidence bundle, or a record. */
final class Bodies {

    private static final String FILE =
            "The file of the evidence bundle, UTF-8, streamed; see docs/evidence-bundle.md.";
    private static final String RECORD =
            "The whole record, as it is read; null where there is nothing.";

    private final Schemas schemas;

    Bodies(Schemas schemas) {
        this.schemas = schemas;
    }

    void complete(Described described) {
        RequestBody body = described.operation().getRequestBody();
        if (body == null) {
            return;
        }
        boolean record = described.isPut();
        body.required(true).description(record ? RECORD : FILE);
        body.getContent()
                .getMediaTypes()
                .forEach((name, type) ->
                        type.setSchema(record ? schemas.of(described.answerType()) : file(name)));
    }

    // What stands in a JSON file is told by its own schema, and checked record by record.
    private static Schema file(String mediaType) {
        return switch (mediaType) {
            case MediaType.APPLICATION_JSON ->
                    OASFactory.createSchema().description("The array or object of the file.");
            case "text/csv" -> Schemas.textOfAnyLength().contentMediaType(mediaType);
            default -> OASFactory.createSchema().addType(SchemaType.STRING).format("binary");
        };
    }
}
