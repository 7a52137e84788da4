package org.outcomes.inspections;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.outcomes.reference.bundle.BundleFile;
import org.outcomes.reference.bundle.ServiceName;
import org.outcomes.testkit.token.Tokens;

@QuarkusTest
@WithDatabase
class ImportAccessTest {

    static Stream<BundleFile> files() {
        return BundleFile.ownedBy(ServiceName.INSPECTIONS).stream();
    }

    @BeforeEach
    void start() {
        Bundle.empty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void takesNothingWithoutAToken(BundleFile file) throws SQLException {
        int status =
                given().contentType(file.mediaType())
                        .body(Bundle.text(file))
                        .post(file.importPath())
                        .statusCode();

        assertThat(status).isEqualTo(401);
        assertThat(Rows.count("ledger")).isZero();
    }

    @ParameterizedTest
    @MethodSource("files")
    void takesNothingWithATokenThatIsOverOrForged(BundleFile file) throws SQLException {
        for (String token : new String[] {Tokens.expired(), Tokens.forged()}) {
            int status =
                    given().auth()
                            .oauth2(token)
                            .contentType(file.mediaType())
                            .body(Bundle.text(file))
                            .post(file.importPath())
                            .statusCode();
            assertThat(status).isEqualTo(401);
        }
        assertThat(Rows.count("ledger")).isZero();
    }

    @ParameterizedTest
    @MethodSource("files")
    void takesNoOtherMediaType(BundleFile file) {
        String other = file.mediaType().equals("text/csv") ? "application/json" : "text/csv";

        given().auth()
                .oauth2(Tokens.administrator())
                .contentType(other)
                .body(Bundle.text(file))
                .when()
                .post(file.importPath())
                .then()
                .statusCode(415)
                .contentType("application/problem+json");
    }

    @ParameterizedTest
    @MethodSource("files")
    void takesNoParameterThatItDoesNotKnow(BundleFile file) {
        String detail =
                Bundle.post(file, Bundle.text(file), "?dryrun=true")
                        .statusCode(400)
                        .extract()
                        .path("errors[0].detail");

        assertThat(detail).contains("dryrun", "dryRun", "reason");
    }
}
