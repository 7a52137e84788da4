package org.outcomes.kit.watch;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.outcomes.testkit.database.ServiceDatabase;
import org.outcomes.testkit.token.Tokens;

@QuarkusTest
@WithTestResource(
        value = ServiceDatabase.class,
        initArgs = @ResourceArg(name = "service", value = "kit"))
class MetricsTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final int MANY = 1_000;

    @Test
    void namesTheTemplateOfAPathAndNeverThePath() {
        given().get("/v1/examples/abc").then().statusCode(200);

        assertThat(metrics())
                .contains("http_server_requests_seconds_count{method=\"GET\"")
                .contains("uri=\"/v1/examples/{code}\"")
                .doesNotContain("/v1/examples/abc");
    }

    @Test
    void growsByNothingWhateverPathsAreAskedFor() throws IOException, InterruptedException {
        ask("/odd");
        ask("/v1/examples/odd?odd=1");
        Set<String> before = series();

        for (int number = 0; number < MANY / 2; number++) {
            String word = UUID.randomUUID().toString();
            ask("/" + word + "/" + number);
            ask("/v1/examples/" + word + "?" + word + "=1");
        }

        Set<String> added = series();
        added.removeAll(before);
        assertThat(added).isEmpty();
    }

    @Test
    void growsByOneLabelForAllMethodsThatHttpDoesNotKnow() {
        given().request("ODD", "/v1/examples");
        Set<String> before = series();

        given().request("ODDER", "/v1/examples");
        given().request("ODDEST", "/v1/examples");

        assertThat(series()).isEqualTo(before);
        assertThat(metrics()).contains("method=\"OTHER\"").doesNotContain("ODD");
    }

    @Test
    void countsTheRowsOfImportsByFileAndOutcome() {
        String file =
                """
                id,title,publisher,published_on,meeting_on,kind,licence,attribution
                metrics-1,Letter,Ofsted,2008-12-17,,letter,Crown copyright,Ofsted 2008
                metrics-2,Review,Ofsted,2006-10-10,,report,not-stated,Ofsted 2006
                """;
        double accepted = rows("accepted");
        double rejected = rows("rejected");

        send(file, "?dryRun=true").statusCode(200);
        send(file, "").statusCode(200);
        send(file + "metrics-3,Review,Ofsted,not-a-day,,report,not-stated,Ofsted\n", "")
                .statusCode(422);

        assertThat(rows("accepted") - accepted).isEqualTo(2);
        assertThat(rows("rejected") - rejected).isEqualTo(1);
    }

    @Test
    void tellsHowManyConnectionsOfTheDatabaseAreInUse() {
        assertThat(metrics()).contains("agroal_active_count");
    }

    private static void ask(String path) throws IOException, InterruptedException {
        URI address = URI.create("http://localhost:" + RestAssured.port + path);
        HTTP.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding());
    }

    private static ValidatableResponse send(String file, String query) {
        return given().auth()
                .oauth2(Tokens.administrator())
                .contentType("text/csv")
                .body(file)
                .post("/v1/sources/imports" + query)
                .then();
    }

    private static double rows(String outcome) {
        String series =
                "outcomes_import_rows_total{file=\"sources.csv\",outcome=\"%s\"} "
                        .formatted(outcome);
        return metrics()
                .lines()
                .filter(line -> line.startsWith(series))
                .mapToDouble(line -> Double.parseDouble(line.substring(series.length())))
                .findFirst()
                .orElse(0);
    }

    private static String metrics() {
        return given().get("/q/metrics").then().statusCode(200).extract().asString();
    }

    /** What stands before the value in each line, except what collecting garbage adds. */
    private static Set<String> series() {
        return metrics()
                .lines()
                .filter(line -> !line.startsWith("#") && !line.startsWith("jvm_"))
                .map(line -> line.substring(0, line.lastIndexOf(' ')))
                .collect(Collectors.toSet());
    }
}
