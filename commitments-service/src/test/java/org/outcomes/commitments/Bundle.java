package org.outcomes.commitments;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.outcomes.reference.bundle.BundleFile;
import org.outcomes.testkit.database.EmbeddedDatabase;
import org.outcomes.testkit.token.Tokens;

/** The sample evidence, and imports as an administrator. */
public final class Bundle {

    private static final Path FOLDER = Path.of("..", "sample-data", "rotherham");

    private Bundle() {}

    /** A file of the sample evidence. */
    public static String text(BundleFile file) {
        try {
            return Files.readString(FOLDER.resolve(file.fileName()));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** Empties the database and imports what plans refer to. */
    public static void startWithReferences() {
        EmbeddedDatabase.empty("commitments");
        post(BundleFile.SOURCES, text(BundleFile.SOURCES)).statusCode(200);
        post(BundleFile.OUTCOME_FRAMEWORKS, text(BundleFile.OUTCOME_FRAMEWORKS)).statusCode(200);
    }

    /** Empties the database and imports all sample evidence of this service. */
    public static void startWithEverything() {
        startWithReferences();
        post(BundleFile.PLANS, text(BundleFile.PLANS)).statusCode(200);
    }

    /** Posts plans. */
    public static ValidatableResponse postPlans(String content) {
        return post(BundleFile.PLANS, content);
    }

    /** Posts plans with a query such as {@code ?dryRun=true}. */
    public static ValidatableResponse postPlans(String content, String query) {
        return post(BundleFile.PLANS, content, query);
    }

    private static ValidatableResponse post(BundleFile file, String content) {
        return post(file, content, "");
    }

    private static ValidatableResponse post(BundleFile file, String content, String query) {
        return given().auth()
                .oauth2(Tokens.administrator())
                .contentType(file.mediaType() + ";charset=UTF-8")
                .body(content)
                .when()
                .post(file.importPath() + query)
                .then();
    }
}
