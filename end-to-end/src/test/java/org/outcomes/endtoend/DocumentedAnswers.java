package org.outcomes.endtoend;

import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.http.Header;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Holds every answer that a test gets against the OpenAPI document: its status, media type, headers
 * and body have to stand there. A field that the document does not know fails the test.
 */
final class DocumentedAnswers implements Filter {

    private static final Set<Integer> OF_NO_OPERATION = Set.of(404, 405);

    // Those of HTTP itself, which every server sends.
    private static final Set<String> OF_HTTP =
            Set.of(
                    "accept-ranges",
                    "allow",
                    "connection",
                    "content-encoding",
                    "content-length",
                    "content-type",
                    "date",
                    "transfer-encoding");

    private final OpenApiDocument document;

    DocumentedAnswers(OpenApiDocument document) {
        this.document = document;
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request,
            FilterableResponseSpecification expected,
            FilterContext context) {
        Response response = context.next(request, expected);
        String path = URI.create(request.getURI()).getRawPath();
        if (path.startsWith("/v1/") && !request.getMethod().equals("OPTIONS")) {
            List<String> faults = faults(request.getMethod(), path, response);
            if (!faults.isEmpty()) {
                fail(
                        "%s %s answered %d, not as docs/api/openapi.json says:%n%s",
                        request.getMethod(),
                        request.getURI(),
                        response.statusCode(),
                        String.join("\n", faults));
            }
        }
        return response;
    }

    private List<String> faults(String method, String path, Response response) {
        int status = response.statusCode();
        Optional<JsonNode> operation = document.operation(method, path);
        if (operation.isEmpty()) {
            return OF_NO_OPERATION.contains(status)
                    ? bodyFaults(document.problem(), method, response)
                    : List.of("The document has no such operation.");
        }
        JsonNode documented = document.response(operation.get(), status);
        if (documented.isMissingNode()) {
            return status == 405 ? List.of() : List.of("The status is not documented.");
        }
        List<String> faults = new ArrayList<>(headerFaults(documented, response));
        JsonNode content = documented.path("content");
        if (!content.isMissingNode()) {
            faults.addAll(contentFaults(content, method, response));
        } else if (response.asByteArray().length > 0) {
            faults.add("No body is documented.");
        }
        return faults;
    }

    private List<String> contentFaults(JsonNode content, String method, Response response) {
        String type = mediaType(response);
        JsonNode media = content.path(type);
        return media.isMissingNode()
                ? List.of("The media type '" + type + "' is not documented.")
                : bodyFaults(media.path("schema"), method, response);
    }

    private List<String> bodyFaults(JsonNode schema, String method, Response response) {
        boolean json = mediaType(response).matches(".*[/+]json");
        return method.equals("HEAD") || !json
                ? List.of()
                : document.faults(schema, response.asByteArray());
    }

    private List<String> headerFaults(JsonNode documented, Response response) {
        List<String> faults = new ArrayList<>();
        for (Header header : response.headers()) {
            Optional<JsonNode> schema = document.header(documented, header.getName());
            if (schema.isPresent()) {
                document.headerFault(schema.get(), header.getValue())
                        .map(fault -> header.getName() + ": " + fault)
                        .ifPresent(faults::add);
            } else if (!OF_HTTP.contains(header.getName().toLowerCase(Locale.ROOT))) {
                faults.add("The header " + header.getName() + " is not documented.");
            }
        }
        return faults;
    }

    private static String mediaType(Response response) {
        String type = response.contentType() == null ? "" : response.contentType();
        return type.split(";", 2)[0].strip();
    }
}
