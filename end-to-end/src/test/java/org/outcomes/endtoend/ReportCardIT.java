package org.outcomes.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The report card: every outcome area, and what was judged of all together. */
@ExtendWith(SuiteUnderTest.class)
class ReportCardIT {

    @Test
    void hasEveryOutcomeAreaInTheOrderOfItsFramework() {
        JsonPath card = View.reportCard("2009-12-16");

        assertThat(card.getList("items.outcomeArea.code", String.class))
                .containsExactly(
                        "being-healthy",
                        "staying-safe",
                        "enjoying-and-achieving",
                        "making-a-positive-contribution",
                        "achieving-economic-well-being",
                        "service-management");
        assertThat(card.getString("framework")).isEqualTo("ecm-2004");
    }

    @Test
    void showsThePoorRatingAndTheNoticeOnTheDayTheyWereReported() {
        JsonPath card = View.reportCard("2009-12-16");

        assertThat(card.getList("overall.judgements.inspection", String.class))
                .startsWith("caa-2009", "apa-2008", "jar-2006");
        assertThat(card.getString("overall.judgements[0].grade.value"))
                .isEqualTo("Performs Poorly");
        assertThat(card.getInt("overall.judgements[0].grade.rank")).isEqualTo(4);
        assertThat(card.getList("overall.interventionsInForce.kind"))
                .containsExactly("Notice to Improve");
    }

    @Test
    void doesNotShowThemTheDayBefore() {
        JsonPath card = View.reportCard("2009-12-15");

        assertThat(card.getList("overall.judgements.inspection")).doesNotContain("caa-2009");
        assertThat(card.getList("overall.interventionsInForce")).isEmpty();
    }

    @Test
    void countsWhatTheEvidenceCovers() {
        JsonPath card = View.reportCard("2009-12-16");

        assertThat(card.getInt("coverage.measures")).isEqualTo(206);
        assertThat(card.getInt("coverage.withTarget")).isEqualTo(18);
        assertThat(card.getInt("coverage.withDirection")).isEqualTo(53);
    }

    /** Counted in plans.json; the notes on the plans print the same totals. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "being-healthy,13,4,2,2,5,0,1",
        "staying-safe,17,0,1,5,11,3,0",
        "enjoying-and-achieving,16,2,2,6,6,12,3",
        "making-a-positive-contribution,14,3,4,1,6,0,0",
        "achieving-economic-well-being,20,0,4,7,9,0,0",
        "service-management,0,0,0,0,0,20,4"
    })
    void addsUpTheCommitmentsOfEveryOutcomeArea(
            String code,
            int total,
            int red,
            int amber,
            int green,
            int complete,
            int actions,
            int risks) {
        JsonPath summary =
                View.reportCard("2009-12-16")
                        .setRootPath(
                                "items.find { it.outcomeArea.code == '" + code + "' }.summary");

        assertThat(summary.getInt("commitments.total")).isEqualTo(total);
        assertThat(summary.getInt("commitments.red")).isEqualTo(red);
        assertThat(summary.getInt("commitments.amber")).isEqualTo(amber);
        assertThat(summary.getInt("commitments.green")).isEqualTo(green);
        assertThat(summary.getInt("commitments.complete")).isEqualTo(complete);
        assertThat(summary.getInt("actions.total")).isEqualTo(actions);
        assertThat(summary.getInt("risks")).isEqualTo(risks);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "being-healthy",
        "staying-safe",
        "enjoying-and-achieving",
        "making-a-positive-contribution",
        "achieving-economic-well-being",
        "service-management"
    })
    void saysTheSameAsTheViewOfEachOutcomeArea(String code) {
        Object onTheCard =
                View.reportCard("2009-12-16")
                        .get("items.find { it.outcomeArea.code == '" + code + "' }.summary");

        assertThat(onTheCard).isEqualTo(View.of(code, "2009-12-16").get("summary"));
    }
}
