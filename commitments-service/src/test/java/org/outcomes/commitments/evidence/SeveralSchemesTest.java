package org.outcomes.commitments.evidence;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.outcomes.commitments.Bundle;
import org.outcomes.commitments.MadeUpPlans;
import org.outcomes.commitments.WithDatabase;

@QuarkusTest
@WithDatabase
class SeveralSchemesTest {

    @BeforeEach
    void startWithReferences() {
        Bundle.startWithReferences();
    }

    @Test
    void countsEachValueOfSeveralSchemesOnce() {
        Bundle.postPlans(
                        MadeUpPlans.withStatuses(
                                "first",
                                "red green",
                                commitment("A", "status=red"),
                                commitment("B", "status=green")))
                .statusCode(200);
        Bundle.postPlans(
                        MadeUpPlans.withStatuses(
                                "second",
                                "off-track green done",
                                commitment("A", "status=green"),
                                commitment("B", "status=off-track"),
                                commitment("C", "-")))
                .statusCode(200);

        given().get("/v1/areas/E08000018/evidence?asOf=2009-12-31&outcomeArea=being-healthy")
                .then()
                .body(
                        "summaries[0].commitments",
                        equalTo(
                                Map.of(
                                        "total",
                                        5,
                                        "red",
                                        1,
                                        "green",
                                        2,
                                        "off-track",
                                        1,
                                        "done",
                                        0,
                                        "notReported",
                                        1)))
                .body("summaries[0].actions", equalTo(Map.of("total", 0)))
                .body("commitments.plan", contains("first", "first", "second", "second", "second"));
    }

    @Test
    void countsAReportAsOfItsOwnDay() {
        String later =
                MadeUpPlans.commitment(
                        "A",
                        "commitment",
                        MadeUpPlans.update("- 2009-05 2009-06-30 status=red"),
                        MadeUpPlans.update("- 2009-08 2009-09-30 status=green"));
        String plan = MadeUpPlans.withStatuses("first", "red green", later);
        String report =
                """
                [{"code": "r1", "asAt": "2009-05", "reportedOn": "2009-06-30", "source": "apa-2008",
                  "publishedCounts": {"green": 0, "red": 1}, "meeting": null, "resolution": null},
                 {"code": "r2", "asAt": "2009-08", "reportedOn": null, "source": "cypp-progress-2009",
                  "publishedCounts": {"red": 1}, "meeting": "A meeting", "resolution": "Noted"}]
                """;
        Bundle.postPlans(plan.replace("\"progressReports\": []", "\"progressReports\": " + report))
                .statusCode(200);

        given().get("/v1/areas/E08000018/evidence?asOf=2009-12-31")
                .then()
                .body("progressReports.code", contains("r1", "r2"))
                .body("progressReports.publicFrom", contains("2009-06-30", "2009-12-16"))
                .body("progressReports[0].published.value", contains("red", "green"))
                .body("progressReports[0].countedByCommitment.count", contains(1, 0))
                .body("progressReports[1].published.value", contains("red"))
                .body("progressReports[1].countedByCommitment.count", contains(0, 1));
        given().get("/v1/areas/E08000018/evidence?asOf=2009-12-15")
                .then()
                .body("progressReports.code", contains("r1"));
    }

    private static String commitment(String code, String value) {
        return MadeUpPlans.commitment(
                code, "commitment", MadeUpPlans.update("- 2009-05 2009-06-30 " + value));
    }
}
