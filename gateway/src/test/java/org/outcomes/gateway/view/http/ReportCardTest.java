package org.outcomes.gateway.view.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.outcomes.gateway.stub.CleanSlate;
import org.outcomes.gateway.stub.StubEvidence;
import org.outcomes.gateway.stub.StubServices;

@QuarkusTest
@WithTestResource(StubServices.class)
class ReportCardTest {

    private static final String CARD =
            "/v1/areas/E08000018/outcome-areas?framework=ecm-2004&asOf=2009-12-16";

    @Inject CleanSlate slate;

    @BeforeEach
    void reset() {
        slate.begin();
        StubEvidence.ofTheFramework();
    }

    @Test
    void hasTheFieldsOfTheContractInItsOrder() {
        assertThat(card().extract().jsonPath().<String, Object>getMap("$").keySet())
                .containsExactly(
                        "area", "framework", "asOf", "overall", "items", "coverage", "sources");
    }

    @Test
    void hasOneItemForEachOutcomeAreaInTheOrderOfTheFramework() {
        card().body("framework", equalTo("ecm-2004"))
                .body("area.name", equalTo("Rotherham"))
                .body("items.outcomeArea.code", contains("being-healthy", "staying-safe"))
                .body("items.outcomeArea.framework", everyItem(equalTo("ecm-2004")))
                .body("items[0].summary.judgement.label", equalTo("adequate"))
                .body("items.summary.commitments.total", contains(3, 1))
                .body("items.summary.risks", contains(1, 0));
    }

    @Test
    void countsInEachOutcomeAreaWhatItsViewLists() {
        card().body("items.summary.indicators.total", contains(4, 2))
                .body("items.summary.inconsistencies", contains(3, 1))
                .body("items.summary.gaps", contains(4, 1));
    }

    @Test
    void coversAMeasureInEachOutcomeAreaThatListsIt() {
        // Six entries: four of being-healthy, two of staying-safe. Targets: smoking, exclusions,
        // and
        // youth work twice. Directions: obesity better and worse, youth work maintained twice.
        card().body("coverage.measures", equalTo(6))
                .body("coverage.withTarget", equalTo(4))
                .body("coverage.withDirection", equalTo(4));
    }

    @Test
    void hasOverallJudgementsAndInterventionsInForce() {
        card().body("overall.judgements.inspection", contains("caa-2009"))
                .body("overall.judgements[0].grade.rank", equalTo(4))
                .body("overall.interventionsInForce.id", contains("caa-2009-i1"))
                .body("overall.interventionsInForce[0].issuedOn", equalTo("2009-12"))
                .body("overall.interventionsInForce[0].liftedOn", nullValue());
    }

    @Test
    void asksEachServiceOnceForAllOutcomeAreas() {
        card();

        assertThat(StubServices.INDICATORS.requests()).hasSize(1);
        assertThat(StubServices.INSPECTIONS.requests()).hasSize(1);
        assertThat(StubServices.COMMITMENTS.requests()).hasSize(1);
        assertThat(StubServices.COMMITMENTS.requests().getFirst().uri())
                .doesNotContain("outcomeArea=");
    }

    @Test
    void leavesOutWhatRestsOnAServiceThatIsDown() {
        StubServices.INSPECTIONS.down();

        // Another day than the other tests ask for, so that no earlier answer stands in.
        given().get("/v1/areas/E08000018/outcome-areas?framework=ecm-2004&asOf=2009-12-17")
                .then()
                .statusCode(200)
                .body("overall", nullValue())
                .body("items.summary.judgement", everyItem(nullValue()))
                .body("items.summary.indicators.total", contains(4, 2))
                .body("coverage.measures", equalTo(6));
    }

    private static ValidatableResponse card() {
        return given().get(CARD).then().statusCode(200);
    }
}
