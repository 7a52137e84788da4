package org.outcomes.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What answers are held against finds what is wrong. */
class OpenApiDocumentIT {

    private static final OpenApiDocument DOCUMENT =
            OpenApiDocument.read(SuiteUnderTest.HOME.resolve("docs/api/openapi.json"));
    private static final String AREA =
            "{'code': 'E08000018', 'name': 'Rotherham', 'kind': 'local-authority', 'parent': null}";

    @ParameterizedTest
    @CsvSource({
        "GET,/v1/areas,listAreas",
        "GET,/v1/areas/E08000018,getArea",
        "HEAD,/v1/areas/E08000018,getArea",
        "POST,/v1/areas/imports,importAreas",
        "GET,/v1/areas/E08000018/outcome-areas/being-healthy,getOutcomeArea"
    })
    void findsTheOperation(String method, String path, String id) {
        assertThat(DOCUMENT.operation(method, path).orElseThrow().path("operationId").asText())
                .isEqualTo(id);
    }

    @Test
    void knowsNoOtherOperation() {
        assertThat(DOCUMENT.operation("DELETE", "/v1/areas/E08000018")).isEmpty();
        assertThat(DOCUMENT.operation("GET", "/v1/areas/E08000018/evidence")).isEmpty();
    }

    @Test
    void takesWhatIsDocumented() {
        assertThat(faults(AREA)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'code': 'E08000018', 'name': 'Rotherham', 'kind': 'local-authority'}",
                "{'code': 'E08000018', 'name': null, 'kind': 'local-authority', 'parent': null}",
                "{'code': 'rotherham', 'name': 'Rotherham', 'kind': 'local-authority', 'parent':"
                        + " null}",
                "{'code': 'E08000018', 'name': 'Rotherham', 'kind': 'village', 'parent': null}",
                "{'code': 'E08000018', 'name': 1, 'kind': 'local-authority', 'parent': null}",
                "{'code': 'E08000018', 'name': 'Rotherham', 'kind': 'local-authority', 'parent':"
                        + " null, 'another': true}",
                "not JSON"
            })
    void findsWhatIsNot(String body) {
        assertThat(faults(body)).isNotEmpty();
    }

    private static List<String> faults(String body) {
        JsonNode operation = DOCUMENT.operation("GET", "/v1/areas/E08000018").orElseThrow();
        JsonNode schema = DOCUMENT.response(operation, 200).at("/content/application~1json/schema");
        return DOCUMENT.faults(schema, body.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }
}
