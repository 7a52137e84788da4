package org.outcomes.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The questions that the suite is there to answer, with the answers that the papers give. */
@ExtendWith(SuiteUnderTest.class)
class OutcomeAreaViewIT {

    private static final String AT_THE_MEETING = "2009-12-16";

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "H01,green",
        "H02,red",
        "H03,red",
        "H04,complete",
        "H05,amber",
        "H06,complete",
        "H07,red",
        "H08,red",
        "H09,complete",
        "H10,complete",
        "H11,complete",
        "H12,amber",
        "H13,green"
    })
    void showsThePrintedStatusOfEveryCommitment(String code, String status) {
        JsonPath view = View.of("being-healthy", AT_THE_MEETING);

        assertThat(View.commitment(view, code)).containsEntry("status", status);
    }

    @Test
    void tellsTwoStrandsApart() {
        JsonPath view = View.of("being-healthy", AT_THE_MEETING);

        assertThat(strands(View.commitment(view, "H08"))).containsExactly("red", "red");
        assertThat(View.commitment(view, "H08")).containsEntry("mixed", false);
        assertThat(strands(View.commitment(view, "H12"))).containsExactly("amber", "complete");
        assertThat(View.commitment(view, "H12")).containsEntry("mixed", true);
    }

    @Test
    void countsCommitmentsActionsAndRisks() {
        JsonPath summary = View.of("being-healthy", AT_THE_MEETING).setRootPath("summary");

        assertThat(summary.<Map<String, Object>>get("commitments").toString())
                .isEqualTo("{total=13, red=4, amber=2, green=2, complete=5, notReported=0}");
        assertThat(summary.getInt("actions.total")).isZero();
        assertThat(summary.getInt("actions.completed")).isZero();
        assertThat(summary.getInt("actions.planned")).isZero();
        assertThat(summary.getInt("actions.overdue")).isZero();
        assertThat(summary.getInt("risks")).isEqualTo(1);
    }

    @Test
    void countsMeasuresAsTheContractDoes() {
        JsonPath view = View.of("being-healthy", AT_THE_MEETING);

        assertThat(view.<Map<String, Object>>get("summary.indicators").toString())
                .isEqualTo(
                        "{total=33, met=1, near=0, missed=10, inProgress=0, noTarget=22, better=6,"
                                + " worse=4, maintained=1, unknown=22}");
        assertThat(view.getList("indicators")).hasSize(33);
    }

    @Test
    void showsSmokingInPregnancyAgainstItsPlan() {
        JsonPath view = View.of("being-healthy", AT_THE_MEETING);
        Map<String, Object> smoking = View.measure(view, "smoking-in-pregnancy", "");

        assertThat(inner(smoking, "value"))
                .containsEntry("value", new BigDecimal("27.67"))
                .containsEntry("display", "27.67%")
                .containsEntry("label", "April to June 2009")
                .containsEntry("publicFrom", "2009-12-16");
        assertThat(inner(smoking, "target"))
                .containsEntry("value", new BigDecimal("19.52"))
                .containsEntry("kind", "plan");
        assertThat(smoking)
                .containsEntry("againstTarget", "missed")
                .containsEntry("commitments", List.of("cypp-2007/h02"));
    }

    @Test
    void setsTheGradesOfTwoFrameworksSideBySideWithoutComparingThem() {
        JsonPath judgement =
                View.of("being-healthy", AT_THE_MEETING).setRootPath("summary.judgement");

        assertThat(judgement.getString("inspection")).isEqualTo("apa-2008");
        assertThat(judgement.getString("value")).isEqualTo("2");
        assertThat(judgement.getString("label")).isEqualTo("adequate");
        assertThat(judgement.getInt("rank")).isEqualTo(3);
        assertThat(judgement.getInt("of")).isEqualTo(4);
        assertThat(judgement.getString("direction")).isEqualTo("not-comparable");
        assertThat(judgement.getString("previous.inspection")).isEqualTo("jar-2006");
        assertThat(judgement.getString("previous.value")).isEqualTo("3");
        assertThat(judgement.getString("previous.label")).isEqualTo("good");
        assertThat(judgement.getInt("previous.rank")).isEqualTo(2);
        assertThat(judgement.getString("previous.comparability")).isEqualTo("different-framework");
        assertThat(judgement.getInt("previous.rankChange")).isEqualTo(1);
    }

    @Test
    void knowsNothingOfWhatCameLater() {
        JsonPath view = View.of("being-healthy", "2008-01-01");

        assertThat(view.getList("judgements.inspection")).containsOnly("jar-2006");
        assertThat(view.getString("summary.judgement.inspection")).isEqualTo("jar-2006");
        assertThat(view.getList("commitments")).hasSize(13);
        assertThat(view.getList("commitments.status")).containsOnlyNulls();
        assertThat(view.getList("commitments.latestUpdate")).containsOnlyNulls();
        assertThat(view.getInt("summary.commitments.notReported")).isEqualTo(13);
        assertThat(view.getInt("summary.actions.total")).isZero();
    }

    @Test
    void keepsGradesOfLookedAfterChildrenApart() {
        JsonPath summary = View.of("being-healthy", "2010-08-27").setRootPath("summary");

        assertThat(summary.getString("judgement.inspection")).isEqualTo("apa-2008");
        assertThat(summary.getString("judgement.scope")).isEqualTo("all-children");
        assertThat(summary.getList("alsoJudged.inspection")).containsExactly("slac-2010");
        assertThat(summary.getString("alsoJudged[0].scope")).isEqualTo("looked-after-children");
        assertThat(summary.getString("alsoJudged[0].value")).isEqualTo("2");
        assertThat(summary.getInt("alsoJudged[0].rank")).isEqualTo(2);
    }

    @Test
    void saysWhenARecommendationWasDue() {
        JsonPath view = View.of("being-healthy", AT_THE_MEETING);
        Map<String, Object> therapy = view.get("recommendations.find { it.id == 'jar-2006-r2' }");

        assertThat(therapy)
                .containsEntry("timescale", "six-months")
                .containsEntry("dueOn", "2007-04-10")
                .containsEntry("state", "open")
                .containsEntry("overdue", true);
    }

    @Test
    void findsTheTextThatContradictsItsTable() {
        List<Map<String, Object>> found =
                View.of("staying-safe", AT_THE_MEETING)
                        .get(
                                "inconsistencies.findAll { it.rule =="
                                        + " 'judgement-contradicts-narrative' }");

        assertThat(found).hasSize(1);
        assertThat(found.getFirst().toString()).contains("apa-2008", "adequate", "inadequate");
    }

    @ParameterizedTest(name = "{1} of {0}")
    @CsvSource({
        "being-healthy,H09",
        "enjoying-and-achieving,E&A02",
        "enjoying-and-achieving,E&A04",
        "enjoying-and-achieving,E&A13",
        "achieving-economic-well-being,EW01",
        "achieving-economic-well-being,EW015",
        "achieving-economic-well-being,EW16"
    })
    void findsStatusesThatOutrunTheirMeasures(String outcomeArea, String code) {
        List<Map<String, Object>> found =
                View.of(outcomeArea, AT_THE_MEETING)
                        .get("inconsistencies.findAll { it.rule == 'status-outruns-measure' }");

        assertThat(found.toString()).contains(code);
    }

    @Test
    void doesNotRaiseStatusesWhoseGapToEnglandNarrows() {
        assertThat(outrun("being-healthy")).hasSize(1);
        assertThat(outrun("achieving-economic-well-being")).hasSize(3);
        assertThat(outrun("staying-safe")).isEmpty();
    }

    @Test
    void explainsTheTotalsThatDoNotReconcile() {
        List<Map<String, Object>> found =
                View.of("enjoying-and-achieving", AT_THE_MEETING)
                        .get("inconsistencies.findAll { it.rule == 'totals-do-not-reconcile' }");

        assertThat(found).hasSize(1);
        assertThat(found.getFirst().toString()).contains("22", "21", "E&A04");
    }

    private static List<Object> outrun(String outcomeArea) {
        return View.of(outcomeArea, AT_THE_MEETING)
                .get("inconsistencies.findAll { it.rule == 'status-outruns-measure' }");
    }

    @SuppressWarnings("unchecked")
    private static List<Object> strands(Map<String, Object> commitment) {
        return ((List<Map<String, Object>>) commitment.get("strands"))
                .stream().map(strand -> strand.get("status")).toList();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> inner(Map<String, Object> entry, String field) {
        return (Map<String, Object>) entry.get(field);
    }
}
