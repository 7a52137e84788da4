package org.outcomes.endtoend;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.outcomes.contract.KeptDocument;
import org.outcomes.contract.Part;

/** The kept OpenAPI document is what the running suite says of itself. */
@ExtendWith(SuiteUnderTest.class)
class DocumentIT {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final KeptDocument kept = new KeptDocument(SuiteUnderTest.HOME);

    @Test
    void isWhatTheFourRunningPartsSay() throws IOException {
        Map<Part, JsonNode> documents = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            String url = SuiteUnderTest.suite().url(part.toString()) + "/q/openapi?format=json";
            documents.put(part, JSON.readTree(given().get(url).asByteArray()));
        }
        assertThat(kept.merged(documents)).isEqualTo(Files.readString(kept.file()));
    }

    @Test
    void isServedByTheGateway() throws IOException {
        assertThat(given().get("/openapi").asString()).isEqualTo(Files.readString(kept.file()));
    }
}
