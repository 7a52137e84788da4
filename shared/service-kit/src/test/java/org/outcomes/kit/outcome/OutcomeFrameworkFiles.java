package org.outcomes.kit.outcome;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import org.outcomes.testkit.token.Tokens;

/** Two small frameworks and a link between them, and how a file of them is imported. */
final class OutcomeFrameworkFiles {

    static final String OLD =
            """
            {"code": "old", "title": "Old", "from": "2004", "to": "2012-03", "areas": [
              {"code": "safe", "title": "Safe", "order": 2, "description": "Free of harm."},
              {"code": "healthy", "title": "Healthy", "order": 1, "description": null}]}\
            """;
    static final String NEW =
            """
            {"code": "new", "title": "New", "from": null, "to": null, "areas": [
              {"code": "well", "title": "Well", "order": 1, "description": ""}]}\
            """;
    static final String LINK =
            """
            {"from": "old/healthy", "to": "new/well", "relation": "broader"}\
            """;

    private OutcomeFrameworkFiles() {}

    static String file(String frameworks, String links) {
        return "{\"frameworks\": [" + frameworks + "], \"crosswalk\": [" + links + "]}";
    }

    static ValidatableResponse imported(String file) {
        return given().auth()
                .oauth2(Tokens.administrator())
                .contentType("application/json")
                .body(file)
                .post("/v1/outcome-frameworks/imports")
                .then();
    }
}
