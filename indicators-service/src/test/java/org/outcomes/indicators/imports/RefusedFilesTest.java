package org.outcomes.indicators.imports;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.outcomes.indicators.fixture.Bundle;
import org.outcomes.indicators.fixture.Database;
import org.outcomes.indicators.fixture.WithDatabase;
import org.outcomes.reference.bundle.BundleFile;
import org.outcomes.testkit.token.Tokens;

@QuarkusTest
@WithDatabase
class RefusedFilesTest {

    private static final String HEADER =
            "indicator,area,period,breakdown,value,status,published_on,source,locator,note\n";

    private long rows;
    private long entries;

    @BeforeEach
    void loadTheBundle() {
        Bundle.loaded();
        rows = Database.count("observation");
        entries = Database.count("ledger");
    }

    @AfterEach
    void nothingIsStored() {
        assertThat(Database.count("observation")).isEqualTo(rows);
        assertThat(Database.count("ledger")).isEqualTo(entries);
    }

    @Test
    void anUploadCutOffInARowIsRefused() {
        String file = Bundle.text(BundleFile.OBSERVATIONS);
        String row = file.lines().skip(1).findFirst().orElseThrow();

        // The first 40 characters end in the third of ten fields.
        Bundle.post(BundleFile.OBSERVATIONS, HEADER + row + "\n" + row.substring(0, 40))
                .statusCode(422)
                .body("report.rejected", is(1))
                .body("report.faults.line", contains(3))
                .body("report.faults.detail", contains("The row has 3 fields; the header has 10."));
    }

    @Test
    void anUploadCutOffInAQuotedFieldIsRefused() {
        Bundle.post(
                        BundleFile.OBSERVATIONS,
                        HEADER
                                + "obesity,E08000018,CY2020,,1,final,2021-01-01,jar-2006,para 1,\"A"
                                + " note that")
                .statusCode(422);
    }

    @Test
    void aRowWithAFieldTooManyIsNamed() {
        Bundle.post(
                        BundleFile.OBSERVATIONS,
                        HEADER
                                + "obesity,E08000018,CY2020,,1,final,2021-01-01,jar-2006,para"
                                + " 1,,extra\n")
                .statusCode(422)
                .body("report.rejected", is(1))
                .body("report.faults.line", contains(2));
    }

    @Test
    void anotherHeaderIsRefused() {
        Bundle.post(BundleFile.OBSERVATIONS, "indicator,area\nobesity,E08000018\n")
                .statusCode(422)
                .body("code", is("rejected-content"))
                .body("detail", containsString("indicator,area,period,breakdown,value,status"));
    }

    @Test
    void bytesThatAreNoUtf8AreRefused() {
        byte[] latin =
                (HEADER
                                + "obesity,E08000018,CY2020,,1,final,2021-01-01,jar-2006,para"
                                + " 1,caf\u00e9\n")
                        .getBytes(StandardCharsets.ISO_8859_1);

        Bundle.post(BundleFile.OBSERVATIONS, latin, "")
                .statusCode(422)
                .body("report.faults.line", contains(2))
                .body("report.faults.column", contains("note"))
                .body("report.faults.detail", contains("The text is not UTF-8."));
    }

    @Test
    void allFaultsAreCountedAndTheFirstThousandNamed() {
        String wrong = "obesity,nowhere,CY2020,,1,final,2021-01-01,jar-2006,para 1,\n";

        Bundle.post(BundleFile.OBSERVATIONS, HEADER + wrong.repeat(1001))
                .statusCode(422)
                .body("report.rejected", is(1001))
                .body("report.faults", hasSize(1000))
                .body("report.faults[999].line", is(1001));
    }

    @Test
    void faultsOfReadingAndOfCheckingStandInTheOrderOfTheirLines() {
        String file =
                HEADER
                        + "no-such-one,E08000018,CY2020,,1,final,2021-01-01,jar-2006,para 1,\n"
                        + "obesity,nowhere,CY2020,,1,final,2021-01-01,jar-2006,para 1,\n"
                        + "obesity,E08000018,CY2020,,1,final,2021-01-01,no-such-one,para 1,\n"
                        + "obesity,E08000018,CY2020,,x,vague,2021-01-01,jar-2006,para 1,\n";

        Bundle.post(BundleFile.OBSERVATIONS, file)
                .statusCode(422)
                .body("report.rejected", is(4))
                .body("report.faults.line", contains(2, 3, 4, 5, 5))
                .body(
                        "report.faults.column",
                        contains("indicator", "area", "source", "value", "status"));
    }

    @Test
    void aLongFileOfSoundRowsWithOneWrongAtItsEndStoresNothing() {
        String sound =
                IntStream.range(0, 2000)
                        .mapToObj(row ->
                                "obesity,E08000018,CY%d,age=%d,1,final,2021-01-01,jar-2006,para 1,\n"
                                        .formatted(2000 + row % 100, row))
                        .collect(Collectors.joining());

        Bundle.post(
                        BundleFile.OBSERVATIONS,
                        HEADER
                                + sound
                                + "obesity,E08000018,CY2020,,1,final,2021-01-01,no-such-one,para"
                                + " 1,\n")
                .statusCode(422)
                .body("report.rejected", is(1))
                .body("report.faults.line", contains(2002));
    }

    @ParameterizedTest
    @EnumSource(
            names = {"AREAS", "INDICATORS", "OBSERVATIONS", "TARGETS", "BREAKS", "EQUIVALENCES"})
    void anotherMediaTypeIsRefused(BundleFile file) {
        given().auth()
                .oauth2(Tokens.administrator())
                .contentType("text/plain")
                .body(Bundle.text(file))
                .when()
                .post(file.importPath())
                .then()
                .statusCode(415)
                .contentType("application/problem+json")
                .body("code", is("unsupported-media-type"));
    }

    @ParameterizedTest
    @EnumSource(
            names = {"AREAS", "INDICATORS", "OBSERVATIONS", "TARGETS", "BREAKS", "EQUIVALENCES"})
    void aWriteNeedsAToken(BundleFile file) {
        given().contentType(file.mediaType())
                .body(Bundle.text(file))
                .when()
                .post(file.importPath())
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("code", is("unauthenticated"))
                .body(not(containsString("Exception")));
    }

    @Test
    void aForgedTokenIsRefused() {
        postWith(Tokens.forged());
    }

    @Test
    void anExpiredTokenIsRefused() {
        postWith(Tokens.expired());
    }

    @Test
    void aWordThatIsNoTokenIsRefused() {
        postWith("administrator");
    }

    private static void postWith(String token) {
        given().auth()
                .oauth2(token)
                .contentType("text/csv")
                .body(Bundle.text(BundleFile.OBSERVATIONS))
                .when()
                .post(BundleFile.OBSERVATIONS.importPath())
                .then()
                .statusCode(401)
                .contentType("application/problem+json");
    }
}
