package org.outcomes.endtoend;

import static io.restassured.RestAssured.given;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.outcomes.launcher.suite.Suite;
import org.outcomes.launcher.suite.SuiteSettings;
import org.outcomes.reference.bundle.BundleFile;

/**
 * The suite as {@code ./outcomes run} starts it, on free ports and with a data folder of its own:
 * started once for all test classes, with the sample evidence imported through the gateway, and
 * stopped at the end.
 */
public final class SuiteUnderTest implements BeforeAllCallback, AutoCloseable {

    public static final Path HOME = Path.of("..").toAbsolutePath().normalize();
    static final Path BUNDLE = HOME.resolve("sample-data/rotherham");
    static final String ROTHERHAM = "E08000018";

    private static final Duration WARM_UP = Duration.ofMinutes(1);
    private static final Path DATA = Path.of("target/suite").toAbsolutePath();
    private static final List<String> LOG = new ArrayList<>();
    private static final Map<BundleFile, Map<String, Object>> FIRST_IMPORT = new LinkedHashMap<>();
    private static final DocumentedAnswers DOCUMENTED =
            new DocumentedAnswers(OpenApiDocument.read(HOME.resolve("docs/api/openapi.json")));
    private static Suite suite;

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot()
                .getStore(Namespace.create(SuiteUnderTest.class))
                .computeIfAbsent("suite", key -> started(), SuiteUnderTest.class);
        RestAssured.baseURI = suite.url().toString();
    }

    private static SuiteUnderTest started() {
        RestAssured.filters(DOCUMENTED);
        try {
            deleteRecursively(DATA);
            Files.createDirectories(DATA);
            suite = new Suite(SuiteSettings.onFreePorts(HOME, DATA), LOG::add);
            suite.start();
            RestAssured.baseURI = suite.url().toString();
            for (BundleFile file : BundleFile.values()) {
                FIRST_IMPORT.put(
                        file,
                        importFile(file, Files.readAllBytes(BUNDLE.resolve(file.fileName()))));
            }
            awaitWholeViews();
            return new SuiteUnderTest();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    // A JVM that has just started may need longer for its first answer than the gateway waits.
    private static void awaitWholeViews() {
        Instant end = Instant.now().plus(WARM_UP);
        while (Instant.now().isBefore(end)) {
            List<String> states =
                    given().get("/v1/areas/" + ROTHERHAM + "/outcome-areas").path("sources.state");
            if (states != null && states.stream().allMatch("fresh"::equals)) {
                return;
            }
        }
        throw new AssertionError("The views do not become whole.");
    }

    /** The suite, to stop and start its parts. */
    public static Suite suite() {
        return suite;
    }

    /** What the first import of the sample evidence answered, by file. */
    static Map<BundleFile, Map<String, Object>> firstImport() {
        return FIRST_IMPORT;
    }

    /** A request that may write. */
    public static RequestSpecification asAdministrator() {
        return given().header("Authorization", "Bearer " + suite.token());
    }

    /** Imports a file that is taken in, and gives the report. */
    static Map<String, Object> importFile(BundleFile file, byte[] content) {
        return asAdministrator()
                .contentType(file.mediaType())
                .body(content)
                .post(file.importPath())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getMap("$");
    }

    @Override
    public void close() {
        suite.close();
    }

    private static void deleteRecursively(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
