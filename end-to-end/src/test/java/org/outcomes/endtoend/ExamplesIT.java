package org.outcomes.endtoend;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.outcomes.contract.KeptDocument;
import org.outcomes.reference.bundle.BundleFile;

/**
 * The examples of the document are what the suite answers with the sample evidence. With {@code
 * -Dexamples.rewrite} the answers are written anew.
 */
@ExtendWith(SuiteUnderTest.class)
class ExamplesIT {

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    private static final String CURSOR = "eyJxdWVzdGlvbiI6Ii4uLiIsImFmdGVyIjpbXX0.c2lnbmF0dXJl";
    private static final Path FOLDER = SuiteUnderTest.HOME.resolve("docs/api/examples");

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void isAnsweredByTheSuite(Path file) throws IOException {
        ObjectNode example = (ObjectNode) JSON.readTree(file.toFile());
        Response response = send(example.path("request").asText());
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(200);
        JsonNode answer = asKept(withCursorOfTheExample(JSON.readTree(response.asByteArray())));
        if (System.getProperty("examples.rewrite") != null) {
            example.set("answer", answer);
            Files.writeString(file, KeptDocument.write(example));
        }
        assertThat(answer).isEqualTo(example.path("answer"));
    }

    @Test
    void everyOperationHasOne() throws IOException {
        Set<String> operations = new TreeSet<>();
        JSON.readTree(new KeptDocument(SuiteUnderTest.HOME).file().toFile())
                .path("paths")
                .forEach(path ->
                        path.forEach(operation ->
                                operations.add(operation.path("operationId").asText())));
        assertThat(new KeptDocument(SuiteUnderTest.HOME).examples().byOperation().keySet())
                .containsAll(operations);
    }

    // A file says 0 where the answer says 0.0.
    private static JsonNode asKept(JsonNode answer) throws IOException {
        return JSON.readTree(answer.toString());
    }

    // Each installation signs cursors with a key of its own.
    private static JsonNode withCursorOfTheExample(JsonNode answer) {
        if (answer.path("page").path("next").isTextual()) {
            ((ObjectNode) answer.get("page")).put("next", CURSOR);
        }
        return answer;
    }

    // Written as people read it: GET /v1/areas?size=1. An import is sent the file of its address, a
    // record is written as it is.
    private static Response send(String request) throws IOException {
        String[] parts = request.split(" ", 2);
        if (parts[0].equals("GET")) {
            return given().urlEncodingEnabled(false).get(parts[1]);
        }
        RequestSpecification writing = SuiteUnderTest.asAdministrator().urlEncodingEnabled(false);
        if (parts[0].equals("PUT")) {
            Response current = given().get(parts[1]);
            return writing.contentType("application/json")
                    .header("If-Match", current.header("ETag"))
                    .body(current.asString())
                    .put(parts[1]);
        }
        if (parts[1].startsWith("/v1/imports?")) {
            return writing.contentType("application/zip").body(bundle()).post(parts[1]);
        }
        for (BundleFile file : BundleFile.values()) {
            if (parts[1].startsWith(file.importPath() + "?")) {
                return writing.contentType(file.mediaType())
                        .body(Files.readAllBytes(SuiteUnderTest.BUNDLE.resolve(file.fileName())))
                        .post(parts[1]);
            }
        }
        throw new IllegalArgumentException(request + " is no import of a file.");
    }

    private static byte[] bundle() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (BundleFile file : BundleFile.values()) {
                zip.putNextEntry(new ZipEntry(file.fileName()));
                Files.copy(SuiteUnderTest.BUNDLE.resolve(file.fileName()), zip);
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
