package org.outcomes.kit.source;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import org.outcomes.testkit.token.Tokens;

/** Rows of {@code sources.csv}, and how a file of them is imported. */
final class SourceFiles {

    static final String HEADER =
            "id,title,publisher,published_on,meeting_on,kind,licence,attribution\n";
    static final String LETTER =
            "apa-2008,\"Annual, letter\",Ofsted,2008-12-17,,letter,Crown copyright,Ofsted 2008\n";
    static final String REVIEW =
            "jar-2006,Review,Ofsted,2006-10-10,2006-10-11,report,not-stated,Ofsted 2006\n";

    private SourceFiles() {}

    static ValidatableResponse imported(String file) {
        return given().auth()
                .oauth2(Tokens.administrator())
                .contentType("text/csv")
                .body(file)
                .post("/v1/sources/imports")
                .then();
    }
}
