package org.outcomes.inspections;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.outcomes.reference.bundle.BundleFile;
import org.outcomes.reference.bundle.ServiceName;
import org.outcomes.testkit.database.EmbeddedDatabase;
import org.outcomes.testkit.token.Tokens;

/** The sample evidence, and the imports of it. */
public final class Bundle {

    private static final Path FOLDER = Path.of("..", "sample-data", "rotherham");

    private static boolean whole;

    private Bundle() {}

    /** A file of the sample evidence. */
    public static String text(BundleFile file) {
        return read(FOLDER.resolve(file.fileName()));
    }

    /** The frameworks of today, which are no part of the sample evidence. */
    public static String todaysFrameworks() {
        return read(Path.of("src/test/resources/today/inspection-frameworks.json"));
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** Has the sample evidence in the database, all of it and nothing else. */
    public static void whole() {
        if (!whole) {
            upTo(BundleFile.PRINTED_DIRECTIONS);
            whole = true;
        }
    }

    /** Empties the database and imports the files of this service up to and with one of them. */
    public static void upTo(BundleFile last) {
        empty();
        List<BundleFile> files = BundleFile.ownedBy(ServiceName.INSPECTIONS);
        files.subList(0, files.indexOf(last) + 1)
                .forEach(file -> post(file, text(file)).statusCode(200));
    }

    /** Takes all records out of the database. */
    public static void empty() {
        whole = false;
        EmbeddedDatabase.empty("inspections");
    }

    /** Posts a file as an administrator. */
    public static ValidatableResponse post(BundleFile file, String content) {
        return post(file, content, "");
    }

    /** Posts a file as an administrator, with a query such as {@code ?dryRun=true}. */
    public static ValidatableResponse post(BundleFile file, String content, String query) {
        whole = false;
        return given().auth()
                .oauth2(Tokens.administrator())
                .contentType(file.mediaType() + ";charset=UTF-8")
                .body(content)
                .when()
                .post(file.importPath() + query)
                .then();
    }

    /** The answer to a read that succeeds, its numbers as they are written. */
    public static JsonPath get(String path) {
        return JsonPath.from(given().when().get(path).then().statusCode(200).extract().asString())
                .using(new JsonPathConfig(NumberReturnType.BIG_DECIMAL));
    }
}
