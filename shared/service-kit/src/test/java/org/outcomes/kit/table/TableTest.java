package org.outcomes.kit.table;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.SocketException;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.outcomes.kit.example.ExampleTableResource;
import org.outcomes.kit.example.RawRequest;
import org.outcomes.testkit.database.EmbeddedDatabase;
import org.outcomes.testkit.database.ServiceDatabase;
import org.outcomes.testkit.table.CollectionForms;

@QuarkusTest
@WithTestResource(
        value = ServiceDatabase.class,
        initArgs = @ResourceArg(name = "service", value = "kit"))
class TableTest {

    private static final String VAST = "/v1/shelves/vast/books?format=csv";
    private static final String SHORT = "/v1/shelves/short/books";
    private static final String LAST_CHUNK = "\r\n0\r\n\r\n";
    private static final String HEADER =
            "title,note,price,pages,lent,due,words,place.room,place.board,loan.to,loan.since,"
                    + "loan.kept.room,loan.kept.board,things\r\n";

    @ConfigProperty(name = "outcomes.csv.patience")
    Duration patience;

    @ConfigProperty(name = "outcomes.csv.most-at-once")
    int most;

    @BeforeEach
    void emptyDatabase() {
        EmbeddedDatabase.empty("kit");
    }

    @Test
    void writesEveryKindOfValue() {
        String csv = given().get(SHORT + "?format=csv").asString();

        assertThat(csv)
                .isEqualTo(
                        HEADER
                                + "\"She said \"\"no, never\"\",\r\n"
                                + "and left\",=1+1,0.00000010,12,true,2009-12-16,\"[\"\"a\"\",\"\"b,c\"\"]\",\"\",top,Zoë,2009-12-01,desk,,0\r\n"
                                + "\"\",,-5,,false,,[],cellar,,,,,,0\r\n");
    }

    @Test
    void saysWhatTheFileIs() {
        given().get(SHORT + "?asOf=2009-12-16&format=csv")
                .then()
                .statusCode(200)
                .header("Content-Type", equalTo("text/csv;charset=UTF-8;header=present"))
                .header("Content-Disposition", equalTo("inline; filename=\"books.csv\""))
                .header(
                        "Link",
                        endsWith(
                                SHORT
                                        + "?asOf=2009-12-16&format=csvw>; rel=\"describedby\";"
                                        + " type=\"application/csvm+json\""));
    }

    @ParameterizedTest
    @CsvSource({
        "text/csv, json, application/json",
        "application/json, csv, text/csv",
        "application/json, csvw, application/csvm+json",
        "image/png, csv, text/csv",
        "text/csv, , text/csv",
        "text/*, , text/csv",
        "application/csvm+json, , application/csvm+json",
        "'text/csv, application/json;q=0.9', , text/csv",
        "'application/json;q=0, */*', , text/csv",
        "*/*, , application/json"
    })
    void takesTheFormFromTheParameterBeforeTheHeader(String accept, String format, String type) {
        String query = format == null ? "" : "?format=" + format;

        given().header("Accept", accept)
                .get(SHORT + query)
                .then()
                .statusCode(200)
                .contentType(containsString(type));
    }

    @Test
    void namesTheFormsThatThereAre() {
        given().header("Accept", "text/html")
                .get(SHORT)
                .then()
                .statusCode(406)
                .body("code", equalTo("not-acceptable"))
                .body(
                        "detail",
                        containsString("application/json, text/csv, application/csvm+json"));
        given().get(SHORT + "?format=CSV")
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("format"))
                .body("errors.value", contains("CSV"));
    }

    @Test
    void readsBackToWhatTheJsonSays() {
        assertThat(CollectionForms.verifySame(SHORT)).isEqualTo(2);
        assertThat(CollectionForms.verifySame("/v1/shelves/empty/books")).isZero();
        assertThat(CollectionForms.verifySame("/v1/shelves/long/books"))
                .isEqualTo(ExampleTableResource.MANY);
    }

    @Test
    void hasTheHeaderAloneWhereThereIsNothing() {
        assertThat(given().get("/v1/shelves/empty/books?format=csv").asString()).isEqualTo(HEADER);
    }

    @ParameterizedTest
    @CsvSource({"csv,size=50,size", "csv,cursor=x,cursor", "csvw,size=50,size"})
    void refusesWhatIsOfPages(String format, String query, String parameter) {
        given().get(SHORT + "?format=" + format + "&" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.parameter", contains(parameter))
                .body("errors[0].detail", containsString("has all items at once"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "csvw"})
    void answersWithAProblemBeforeTheFirstByte(String format) {
        given().get("/v1/shelves/nowhere/books?format=" + format)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .header("Content-Disposition", nullValue())
                .body("errors.parameter", contains("shelf"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "csvw"})
    void answersHeadWithoutARow(String format) {
        given().head("/v1/shelves/long/books?format=" + format)
                .then()
                .statusCode(200)
                .body(emptyString());
    }

    @Test
    void cutsTheConnectionWhereItBreaksOnTheWay() throws IOException {
        try (RawRequest request =
                RawRequest.open(
                        RestAssured.port,
                        "GET",
                        "/v1/shelves/broken/books?format=csv",
                        "Connection: close")) {
            assertThat(request.status()).isEqualTo("HTTP/1.1 200 OK");
            assertThat(request.rest())
                    .contains("Volume 1,")
                    .doesNotContain("Volume 1001,")
                    .doesNotContain("problem")
                    .doesNotEndWith(LAST_CHUNK);
        }
    }

    @Test
    void waitsForASlowReaderOnlySoLong() throws Exception {
        try (RawRequest request =
                RawRequest.open(RestAssured.port, "GET", VAST, "Connection: close")) {
            assertThat(request.status()).isEqualTo("HTTP/1.1 200 OK");
            Thread.sleep(patience.multipliedBy(3));
            assertThat(whatStillComes(request)).doesNotEndWith(LAST_CHUNK);
        }
        // Nothing is held any more: as many may read again as ever.
        for (int number = 0; number < most; number++) {
            given().get(SHORT + "?format=csv").then().statusCode(200);
        }
    }

    @Test
    void goesOnForAsLongAsItIsRead() throws IOException {
        try (RawRequest request =
                RawRequest.open(RestAssured.port, "GET", VAST, "Connection: close")) {
            assertThat(request.rest())
                    .contains("Volume " + ExampleTableResource.VERY_MANY + ",")
                    .endsWith(LAST_CHUNK);
        }
    }

    private static String whatStillComes(RawRequest request) throws IOException {
        try {
            return request.rest();
        } catch (SocketException reset) {
            return "";
        }
    }

    @Test
    void endsAWholeFileAsSuch() throws IOException {
        try (RawRequest request =
                RawRequest.open(
                        RestAssured.port,
                        "GET",
                        "/v1/shelves/long/books?format=csv",
                        "Connection: close")) {
            assertThat(request.rest()).contains("Volume 2500,").endsWith(LAST_CHUNK);
        }
    }

    @Test
    void describesItsColumns() {
        given().get(SHORT + "?format=csvw")
                .then()
                .statusCode(200)
                .header("Content-Type", equalTo("application/csvm+json"))
                .body("'@context'[0]", equalTo("http://www.w3.org/ns/csvw"))
                .body("url", endsWith(SHORT + "?format=csv"))
                .body("dialect.header", equalTo(true))
                .body("dialect.lineTerminators", contains("\r\n"))
                .body("tableSchema.columns", hasSize(14))
                .body("tableSchema.columns[0].titles", equalTo("title"))
                .body("tableSchema.columns[0].required", equalTo(true))
                .body("tableSchema.columns[0].null", hasSize(0))
                .body("tableSchema.columns[0].'dc:description'", equalTo("What it is called"))
                .body("tableSchema.columns[1].required", equalTo(false))
                .body(
                        "tableSchema.columns.datatype",
                        hasItems("string", "decimal", "integer", "boolean", "date", "json"))
                .body("tableSchema.columns.name", hasItem("loan.kept.board"))
                .body("tableSchema.columns.find { it.name == 'loan.to' }.required", equalTo(false));
    }
}
