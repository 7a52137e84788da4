package org.outcomes.gateway.imports.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.outcomes.gateway.fixture.Zips;
import org.outcomes.gateway.stub.CleanSlate;
import org.outcomes.gateway.stub.StubService;
import org.outcomes.gateway.stub.StubServices;
import org.outcomes.testkit.token.Tokens;

@QuarkusTest
@WithTestResource(StubServices.class)
class BundleImportTest {

    private static final List<StubService> ALL =
            List.of(StubServices.INDICATORS, StubServices.INSPECTIONS, StubServices.COMMITMENTS);

    @Inject CleanSlate slate;

    @BeforeEach
    void reset() {
        slate.begin();
        ALL.forEach(service -> takes(service, "sources", "sources.csv", 3, 0));
        takes(StubServices.INDICATORS, "areas", "areas.csv", 5, 0);
        takes(StubServices.INDICATORS, "observations", "observations.csv", 509, 5);
        takes(StubServices.COMMITMENTS, "plans", "plans.json", 2, 0);
    }

    @Test
    void sendsEachFileToItsOwnersInOrder() {
        imported(Zips.of("b/plans.json", "b/observations.csv", "b/sources.csv", "b/areas.csv"))
                .statusCode(200)
                .body("dryRun", equalTo(false))
                .body(
                        "files.file",
                        contains("sources.csv", "areas.csv", "observations.csv", "plans.json"))
                .body("files.accepted", contains(3, 5, 509, 2))
                .body("files.revised", contains(0, 0, 5, 0))
                .body("notTried", empty())
                .body("refused", nullValue());

        assertThat(StubServices.INDICATORS.requests())
                .extracting(StubService.Request::uri)
                .containsExactly(
                        "/v1/sources/imports?dryRun=false",
                        "/v1/areas/imports?dryRun=false",
                        "/v1/observations/imports?dryRun=false");
        StubService.Request plans = StubServices.COMMITMENTS.requests().getLast();
        assertThat(plans.body()).isEqualTo("content of b/plans.json");
        assertThat(plans.header("Content-Type")).isEqualTo("application/json");
        assertThat(plans.header("Authorization")).startsWith("Bearer ");
    }

    @Test
    void answersOneReportForAFileThatAllKeep() {
        takes(StubServices.INDICATORS, "sources", "sources.csv", 0, 0);

        imported(Zips.of("sources.csv"))
                .statusCode(200)
                .body("files", hasSize(1))
                .body("files[0].accepted", equalTo(3))
                .body("files[0].revision", nullValue())
                .body(
                        "files[0].services.service",
                        contains("indicators", "inspections", "commitments"))
                .body("files[0].services.accepted", contains(0, 3, 3))
                .body("files[0].services.unchanged", contains(9, 9, 9));
    }

    @Test
    void stopsAtTheFirstFileThatIsRefusedAndTellsWhatWasTakenIn() {
        refuses(StubServices.INDICATORS, "observations", "observations.csv");

        imported(Zips.of("sources.csv", "areas.csv", "observations.csv", "plans.json"))
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", equalTo("rejected-content"))
                .body("detail", equalTo("observations.csv: It is refused."))
                .body("report.files.file", contains("sources.csv", "areas.csv"))
                .body("report.refused.file", equalTo("observations.csv"))
                .body("report.refused.problem.report.faults[0].line", equalTo(4));

        assertThat(StubServices.COMMITMENTS.requests("/v1/plans/imports")).isEmpty();
    }

    @Test
    void stopsAtARefusalByARuleToo() {
        StubServices.INDICATORS.answer(
                "/v1/areas/imports",
                409,
                "{\"type\":\"/docs/problems/refused\",\"title\":\"A"
                    + " rule\",\"status\":409,\"detail\":\"No.\",\"code\":\"refused\",\"requestId\":\"r\",\"errors\":[]}");

        imported(Zips.of("areas.csv", "plans.json"))
                .statusCode(409)
                .body("report.refused.problem.status", equalTo(409));
    }

    @Test
    void saysWhichServiceDidNotTakeItsFile() {
        StubServices.COMMITMENTS.down();

        imported(Zips.of("areas.csv", "plans.json"))
                .statusCode(503)
                .header("Retry-After", "1")
                .body("detail", containsString("The commitments service did not take plans.json"))
                .body("report.files.file", contains("areas.csv"));
    }

    @Test
    void isSafeToRepeat() {
        byte[] zip = Zips.of("sources.csv", "areas.csv");

        imported(zip).statusCode(200);
        imported(zip).statusCode(200);

        assertThat(StubServices.INDICATORS.requests("/v1/areas/imports")).hasSize(2);
    }

    @Test
    void passesOnTheReason() {
        authorized()
                .body(Zips.of("areas.csv"))
                .post("/v1/imports?reason=typing+error+%26+more")
                .then()
                .statusCode(200);

        assertThat(StubServices.INDICATORS.requests().getFirst().uri())
                .isEqualTo("/v1/areas/imports?dryRun=false&reason=typing+error+%26+more");
    }

    @Test
    void triesWhatCanBeTriedInADryRunAndNamesWhatCannot() {
        refuses(StubServices.INDICATORS, "observations", "observations.csv");

        authorized()
                .body(Zips.of("areas.csv", "observations.csv", "plans.json"))
                .post("/v1/imports?dryRun=true")
                .then()
                .statusCode(200)
                .body("dryRun", equalTo(true))
                .body("files.file", contains("areas.csv", "plans.json"))
                .body("notTried.file", contains("observations.csv"))
                .body("notTried[0].restsOn", contains("areas.csv"))
                .body("notTried[0].problem.report.faults[0].line", equalTo(4));

        assertThat(StubServices.INDICATORS.requests())
                .extracting(StubService.Request::uri)
                .allMatch(uri -> uri.endsWith("?dryRun=true"));
    }

    @Test
    void refusesInADryRunWhatRestsOnNothingBeforeIt() {
        refuses(StubServices.INDICATORS, "observations", "observations.csv");

        authorized()
                .body(Zips.of("observations.csv", "plans.json"))
                .post("/v1/imports?dryRun=true")
                .then()
                .statusCode(422)
                .body("report.refused.file", equalTo("observations.csv"));
    }

    @Test
    void refusesAZipThatIsNoBundleBeforeAnythingIsSent() {
        imported(Zips.of("areas.csv", "NOTES.md", "../plans.json"))
                .statusCode(422)
                .body("errors.parameter", everyItem(equalTo("file")))
                .body("errors.value", contains("NOTES.md", "../plans.json"));
        imported(new byte[] {1, 2, 3}).statusCode(422);

        assertThat(StubServices.INDICATORS.requests()).isEmpty();
    }

    @Test
    void needsAToken() {
        given().contentType("application/zip")
                .body(Zips.of("areas.csv"))
                .post("/v1/imports")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer")
                .contentType("application/problem+json");
        given().contentType("application/zip")
                .header("Authorization", "Bearer " + Tokens.forged())
                .body(Zips.of("areas.csv"))
                .post("/v1/imports")
                .then()
                .statusCode(401);

        assertThat(StubServices.INDICATORS.requests()).isEmpty();
    }

    @Test
    void refusesOtherMediaTypesAndParameters() {
        authorized().contentType("text/csv").body("a,b").post("/v1/imports").then().statusCode(415);
        authorized()
                .body(Zips.of("areas.csv"))
                .post("/v1/imports?dryRun=maybe")
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("dryRun"));
    }

    @Test
    void refusesABodyThatIsTooLarge() {
        imported(new byte[StubServices.LARGEST_BUNDLE + 1]).statusCode(413);
    }

    private static ValidatableResponse imported(byte[] zip) {
        return authorized().body(zip).post("/v1/imports").then();
    }

    private static RequestSpecification authorized() {
        return given().contentType("application/zip")
                .header("Authorization", "Bearer " + Tokens.administrator())
                .urlEncodingEnabled(false);
    }

    private static void takes(
            StubService service, String collection, String file, int accepted, int revised) {
        service.answer(
                "/v1/" + collection + "/imports",
                """
                {"file":"%s","dryRun":false,"accepted":%d,"revised":%d,"unchanged":9,"rejected":0,
                 "records":[{"kind":"record","accepted":%d,"revised":%d,"unchanged":9,"rejected":0}],"faults":[],"revision":7}
                """
                        .formatted(file, accepted, revised, accepted, revised));
    }

    private static void refuses(StubService service, String collection, String file) {
        service.answer(
                "/v1/" + collection + "/imports",
                422,
                """
                {"type":"/docs/problems/rejected-content","title":"The content breaks a rule","status":422,"detail":"It is refused.",
                 "code":"rejected-content","requestId":"r","errors":[],
                 "report":{"file":"%s","faults":[{"line":4,"column":"period","value":"x","detail":"No period."}]}}
                """
                        .formatted(file));
    }
}
