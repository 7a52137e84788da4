package org.outcomes.kit.contract;

import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.outcomes.kit.page.ListForm;
import org.outcomes.kit.problem.Problem;
import org.outcomes.kit.problem.ProblemKind;
import org.outcomes.kit.schema.Schemas;
import org.outcomes.kit.table.TableDescription;

/** What an operation answers. */
final class Answers {

    private static final String JSON = "application/json";
    private static final String OK = "200";
    private static final String CREATED = "201";
    private static final int REJECTED = 422;

    private final Schemas schemas;

    public Answers(Schemas schemas) {
        this.schemas = schemas;
    }

    /** Says what is answered, in which forms, with which headers, and which problems may come. */
    public void complete(Described described) {
        APIResponses responses = OASFactory.createAPIResponses();
        APIResponse answer = answer(described);
        Headers.ofAnswer(described).forEach(answer::addHeader);
        responses.addAPIResponse(OK, answer);
        if (described.isPut()) {
            responses.addAPIResponse(CREATED, created(described));
        }
        if (!described.isWrite()) {
            responses.addAPIResponse("304", notModified());
        }
        Problems.statusesOf(described)
                .forEach(status ->
                        responses.addAPIResponse(
                                String.valueOf(status), problem(status, described)));
        described.operation().setResponses(responses);
    }

    private APIResponse answer(Described described) {
        Content content = OASFactory.createContent().addMediaType(JSON, of(schema(described)));
        if (described.isCollection()) {
            content.addMediaType(ListForm.CSV.mediaType(), of(text()));
            content.addMediaType(ListForm.CSVW.mediaType(), of(schemas.of(TableDescription.class)));
        }
        return OASFactory.createAPIResponse()
                .description(described.isImport() ? "What the import did." : "What was asked for.")
                .content(content);
    }

    private APIResponse created(Described described) {
        APIResponse answer = answer(described).description("The record, which is new.");
        Headers.ofCreated(described).forEach(answer::addHeader);
        return answer;
    }

    private Schema schema(Described described) {
        return said(described)
                .map(schemas::of)
                .orElseGet(() -> {
                    Type type = described.answerType();
                    return schemas.of(type);
                });
    }

    private static Optional<Class<?>> said(Described described) {
        return Optional.ofNullable(described.method().getAnnotation(APIResponseSchema.class))
                .map(APIResponseSchema::value);
    }

    private APIResponse problem(int status, Described described) {
        if (status != REJECTED || !described.isImport()) {
            return OASFactory.createAPIResponse().ref(Problems.REFERENCE + Problems.name(status));
        }
        List<ProblemKind> kinds = Problems.byStatus().getOrDefault(status, List.of());
        APIResponse response =
                OASFactory.createAPIResponse()
                        .description(Problems.description(kinds))
                        .content(
                                OASFactory.createContent()
                                        .addMediaType(
                                                Problem.MEDIA_TYPE,
                                                Problems.content(kinds, schemas)
                                                        .schema(withReport(described))));
        Headers.ofProblem(status).forEach(response::addHeader);
        return response;
    }

    // The report of a refused import has the shape of one that was taken.
    private Schema withReport(Described described) {
        return OASFactory.createSchema()
                .addAllOf(schemas.of(Problem.class))
                .addAllOf(object().addProperty("report", schema(described)));
    }

    private static APIResponse notModified() {
        APIResponse response =
                OASFactory.createAPIResponse()
                        .description("It is as it was when its ETag was given out.");
        Headers.ofNotModified().forEach(response::addHeader);
        return response;
    }

    private static MediaType of(Schema schema) {
        return OASFactory.createMediaType().schema(schema);
    }

    private static Schema text() {
        return Schemas.textOfAnyLength()
                .contentMediaType(ListForm.CSV.mediaType())
                .description(
                        "All items that match, as rows (RFC 4180); columns as at `describedby`.");
    }

    private static Schema object() {
        return OASFactory.createSchema().addType(SchemaType.OBJECT);
    }
}
