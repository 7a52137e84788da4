package org.outcomes.commitments.commitment;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outcomes.commitments.Bundle;
import org.outcomes.commitments.MadeUpPlans;
import org.outcomes.commitments.WithDatabase;

/**
 * The update that counts and the worst of the strands, case by case. Updates are told in short, in
 * the order of the file: strand, period, day, status. Their source was published on 2008-12-17, the
 * plan is public from 2008-04-01.
 */
@QuarkusTest
@WithDatabase
class StandingTest {

    private static int plans;

    @BeforeEach
    void startWithReferences() {
        Bundle.startWithReferences();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            nullValues = "null",
            textBlock =
                    """
                    no update                             |                                                                                       | null     | false | null
                    an update without a status            | - 2009-05 2009-06-30 -                                                                | null     | false | 2009-05
                    one status                            | - 2009-05 2009-06-30 status=green                                                     | green    | false | 2009-05
                    the worst of two strands              | one 2009-05 2009-06-30 status=complete, two 2009-05 2009-06-30 status=amber           | amber    | true  | 2009-05
                    the same in the other order           | one 2009-05 2009-06-30 status=amber, two 2009-05 2009-06-30 status=complete           | amber    | true  | 2009-05
                    worst is by the scheme, not the word  | one 2009-05 2009-06-30 status=red, two 2009-05 2009-06-30 status=complete             | red      | true  | 2009-05
                    strands that agree are not mixed      | one 2009-05 2009-06-30 status=red, two 2009-05 2009-06-30 status=red                  | red      | false | 2009-05
                    a strand without a status is left out | one 2009-05 2009-06-30 status=green, two 2009-05 2009-06-30 -                         | green    | false | 2009-05
                    three strands of three statuses       | one 2009-05 2009-06-30 status=green, two 2009-05 2009-06-30 status=red, three 2009-05 2009-06-30 status=amber | red | true | 2009-05
                    the whole counts beside its strands   | - 2009-05 2009-06-30 status=amber, one 2009-05 2009-06-30 status=green                | amber    | true  | 2009-05
                    the newest day                        | - 2009-05 2009-06-30 status=red, - 2009-08 2009-09-30 status=green                    | green    | false | 2009-08
                    the newest day, told first            | - 2009-08 2009-09-30 status=green, - 2009-05 2009-06-30 status=red                    | green    | false | 2009-08
                    the newest day before a later period  | - 2009-08 2009-06-30 status=red, - 2009-05 2009-09-30 status=green                    | green    | false | 2009-05
                    an older status does not come back    | - 2009-05 2009-06-30 status=red, - 2009-08 2009-09-30 -                               | null     | false | 2009-08
                    nor that of a strand                  | one 2009-05 2009-06-30 status=red, two 2009-05 2009-06-30 status=green, one 2009-08 2009-09-30 - | green | false | 2009-08
                    of one day the period that ends last  | - 2009-08 2009-09-30 status=green, - 2009-05 2009-09-30 status=red                    | green    | false | 2009-08
                    a longer period that ends last        | - FY2008-09 2009-09-30 status=red, - 2009-04 2009-09-30 status=green                  | green    | false | 2009-04
                    of one end the later recorded         | - FY2008-09 2009-09-30 status=green, - FY2008-09-Q4 2009-09-30 status=red             | red      | false | FY2008-09-Q4
                    the same, told in the other order     | - FY2008-09-Q4 2009-09-30 status=red, - FY2008-09 2009-09-30 status=green             | green    | false | FY2008-09
                    a partial day counts as its last      | - 2009-05 2009-06 status=red, - 2009-05 2009-06-29 status=green                       | red      | false | 2009-05
                    a partial year counts as its last     | - 2009-05 2009 status=red, - 2009-05 2009-12-30 status=green                          | red      | false | 2009-05
                    without a day its source's counts     | - 2008-05 2008-12-16 status=red, - 2008-05 - status=green                             | green    | false | 2008-05
                    and not more than that                | - 2008-05 2008-12-18 status=red, - 2008-05 - status=green                             | red      | false | 2008-05
                    what is still to come does not count  | - 2009-05 2010-01-01 status=red, - 2009-05 2009-12-31 status=green                    | green    | false | 2009-05
                    before the plan counts as with it     | - 2008-01 2008-02-01 status=red                                                       | red      | false | 2008-01
                    """)
    void standsAt(String told, String updates, String status, boolean mixed, String reportedFor) {
        importPlan("statuses", "red amber green complete", updates);

        given().queryParam("asOf", "2009-12-31")
                .get("/v1/plans/plan-" + plans + "/commitments/x")
                .then()
                .statusCode(200)
                .body("status", equalTo(status))
                .body("mixed", equalTo(mixed))
                .body("latestUpdate.reportedFor", equalTo(reportedFor));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            nullValues = "null",
            textBlock =
                    """
                    one stage                | - 2009-11 2009-12-16 stage=planned                                              | planned   | false
                    the worst of two strands | one 2009-11 2009-12-16 stage=completed, two 2009-11 2009-12-16 stage=overdue    | overdue   | true
                    an older one is gone     | - 2009-11 2009-12-16 stage=overdue, - 2009-12 2009-12-31 -                      | null      | false
                    """)
    void standsAtAStage(String told, String updates, String stage, boolean mixed) {
        importPlan("stages", "overdue planned completed", updates);

        given().queryParam("asOf", "2009-12-31")
                .get("/v1/plans/plan-" + plans + "/commitments/x")
                .then()
                .statusCode(200)
                .body("status", equalTo(null))
                .body("stage", equalTo(stage))
                .body("mixed", equalTo(mixed));
    }

    @ParameterizedTest(name = "on {0} it is {1}")
    @CsvSource(
            nullValues = "null",
            textBlock =
                    """
                    2009-06-29, null
                    2009-06-30, red
                    2009-09-29, red
                    2009-09-30, null
                    2009-12-15, null
                    2009-12-16, green
                    """)
    void standsDifferentlyFromDayToDay(String day, String status) {
        importPlan(
                "statuses",
                "red amber green complete",
                "- 2009-05 2009-06-30 status=red, - 2009-08 2009-09-30 -, - 2009-11 2009-12-16"
                        + " status=green");

        given().queryParam("asOf", day)
                .get("/v1/plans/plan-" + plans + "/commitments/x")
                .then()
                .body("status", equalTo(status));
    }

    private void importPlan(String scheme, String values, String updates) {
        plans++;
        String[] told =
                updates == null
                        ? new String[0]
                        : Arrays.stream(updates.split(","))
                                .map(MadeUpPlans::update)
                                .toArray(String[]::new);
        String code = "plan-" + plans;
        Bundle.postPlans(
                        scheme.equals("statuses")
                                ? MadeUpPlans.withStatuses(
                                        code,
                                        values,
                                        MadeUpPlans.commitment("X", "commitment", told))
                                : MadeUpPlans.withStages(
                                        code, values, MadeUpPlans.commitment("X", "action", told)))
                .statusCode(200);
    }
}
