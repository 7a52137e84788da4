package org.outcomes.sampledata;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outcomes.reference.bundle.BundleFile;
import org.outcomes.sampledata.bundle.Bundle;
import org.outcomes.sampledata.bundle.BundleReader;
import org.outcomes.sampledata.table.Row;
import org.outcomes.sampledata.tree.Node;

/** The sample evidence is sound, and has as many records as its notes say. */
class RotherhamBundleTest {

    private static final Bundle BUNDLE = new BundleReader(BundleCopy.ROTHERHAM).read();

    @Test
    void hasNoFault() {
        assertThat(BundleValidation.faults(BundleCopy.ROTHERHAM)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "SOURCES, 6",
        "AREAS, 5",
        "INDICATORS, 213",
        "OBSERVATIONS, 514",
        "TARGETS, 57",
        "BREAKS, 31",
        "INSPECTION_PROFILES, 70",
        "PRINTED_DIRECTIONS, 7"
    })
    void hasTheRowsThatTheNotesCount(BundleFile table, long rows) {
        assertThat(BUNDLE.rows(table)).hasSize((int) rows);
    }

    @ParameterizedTest
    @CsvSource({
        "INSPECTION_FRAMEWORKS, 8",
        "INSPECTIONS, 8",
        "BANDS, 1",
        "PLANS, 2",
        "EQUIVALENCES, 27"
    })
    void hasTheRecordsThatTheNotesCount(BundleFile tree, int records) {
        assertThat(BUNDLE.items(tree)).hasSize(records);
    }

    /**
     * NOTES-indicators, counts: an indicator of several outcome areas is counted under its first.
     */
    @ParameterizedTest
    @CsvSource({
        "being-healthy, 33, 87, 8, 32",
        "staying-safe, 30, 60, 3, 1",
        "enjoying-and-achieving, 63, 184, 15, 6",
        "making-a-positive-contribution, 15, 42, 0, 5",
        "achieving-economic-well-being, 44, 100, 4, 13",
        "service-management, 28, 41, 0, 0"
    })
    void hasTheFiguresOfEachOutcomeArea(
            String outcomeArea, int indicators, int observations, int ofEngland, int targets) {
        List<String> codes =
                BUNDLE.rows(BundleFile.INDICATORS)
                        .filter(row -> row.get("outcome_areas").split(";")[0].equals(outcomeArea))
                        .map(row -> row.get("code"))
                        .toList();
        assertThat(codes).hasSize(indicators);
        assertThat(of(codes, BundleFile.OBSERVATIONS)).hasSize(observations);
        assertThat(
                        of(codes, BundleFile.OBSERVATIONS)
                                .filter(row -> row.get("area").equals("E92000001")))
                .hasSize(ofEngland);
        assertThat(of(codes, BundleFile.TARGETS)).hasSize(targets);
    }

    @Test
    void hasTheObservationsOfEachStatus() {
        assertThat(count(BUNDLE.rows(BundleFile.OBSERVATIONS), row -> row.get("status")))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("estimated", 12L, "final", 491L, "missing", 1L, "provisional", 10L));
    }

    @Test
    void hasTheObservationsOfEachSource() {
        assertThat(count(BUNDLE.rows(BundleFile.OBSERVATIONS), row -> row.get("source")))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(
                                "apa-2008", 2L,
                                "cypp-progress-2009", 322L,
                                "improvement-plan-2009", 7L,
                                "jar-2006", 36L,
                                "report-card-2012", 92L,
                                "slac-2010", 55L));
    }

    @Test
    void hasTwelveBreaksAndNineteenCautions() {
        assertThat(count(BUNDLE.rows(BundleFile.BREAKS), row -> row.get("severity")))
                .containsExactlyInAnyOrderEntriesOf(Map.of("break", 12L, "caution", 19L));
    }

    /** NOTES-inspections, counts. */
    @ParameterizedTest
    @CsvSource({
        "jar-2006, 12, 26, 25, 8, 13, 0",
        "apa-2008, 7, 19, 10, 10, 16, 0",
        "unannounced-2009, 0, 0, 1, 1, 2, 0",
        "caa-2009, 1, 0, 0, 0, 0, 1",
        "slac-2010, 34, 26, 25, 10, 2, 0",
        "csa-2011, 1, 6, 4, 4, 3, 0",
        "peer-challenge-2011, 0, 6, 5, 5, 1, 0",
        "unannounced-2012, 0, 0, 0, 9, 9, 0"
    })
    void hasThePartsOfEachInspection(
            String id,
            int judgements,
            int strengths,
            int weaknesses,
            int recommendations,
            int responses,
            int interventions) {
        Node inspection = one(BundleFile.INSPECTIONS, "id", id);
        assertThat(inspection.items("judgements")).hasSize(judgements);
        assertThat(ofKind(inspection.items("findings"), "strength")).hasSize(strengths);
        assertThat(ofKind(inspection.items("findings"), "weakness")).hasSize(weaknesses);
        assertThat(inspection.items("recommendations")).hasSize(recommendations);
        assertThat(inspection.items("recommendations").flatMap(one -> one.items("responses")))
                .hasSize(responses);
        assertThat(inspection.items("interventions")).hasSize(interventions);
    }

    @Test
    void hasTheMarksThatTheNotesCount() {
        List<Node> recommendations =
                BUNDLE.items(BundleFile.INSPECTIONS)
                        .flatMap(one -> one.items("recommendations"))
                        .toList();
        assertThat(BUNDLE.items(BundleFile.INSPECTIONS).filter(one -> one.at("knownOn").exists()))
                .hasSize(5);
        assertThat(recommendations.stream().filter(one -> one.at("sameAs").exists())).hasSize(31);
        assertThat(recommendations.stream().filter(one -> one.at("commitments").exists()))
                .hasSize(9);
    }

    /** NOTES-plans, counts and the published totals. */
    @Test
    void hasTheCommitmentsOfThePlanWithTheirStatuses() {
        Node plan = one(BundleFile.PLANS, "code", "cypp-2007");
        assertThat(plan.items("commitments")).hasSize(80);
        assertThat(count(updates(plan), update -> update.text("status")))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("red", 10L, "amber", 13L, "green", 22L, "complete", 38L));
        assertThat(plan.items("commitments").filter(one -> one.items("updates").count() == 2))
                .extracting(one -> one.text("code"))
                .containsExactly("H08", "H12", "E&A04");
    }

    @Test
    void hasTheItemsOfTheImprovementPlanWithTheirStages() {
        Node plan = one(BundleFile.PLANS, "code", "improvement-plan-2009");
        assertThat(count(plan.items("commitments"), one -> one.text("kind")))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("action", 30L, "result", 5L, "risk", 8L));
        assertThat(count(updates(plan), update -> update.text("stage")))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("completed", 23L, "planned", 6L, "overdue", 6L, "", 8L));
    }

    @Test
    void hasTheLinksToIndicators() {
        assertThat(links("cypp-2007")).hasSize(170);
        assertThat(links("improvement-plan-2009")).hasSize(7);
    }

    @Test
    void hasThreeOutcomeFrameworksAndTheirCrosswalk() {
        Node tree = BUNDLE.tree(BundleFile.OUTCOME_FRAMEWORKS).findFirst().orElseThrow();
        assertThat(tree.items("frameworks").map(framework -> framework.items("areas").count()))
                .containsExactly(6L, 9L, 4L);
        assertThat(tree.items("crosswalk")).hasSize(17);
    }

    private static Stream<Row> of(List<String> indicators, BundleFile table) {
        return BUNDLE.rows(table).filter(row -> indicators.contains(row.get("indicator")));
    }

    private static Node one(BundleFile file, String member, String value) {
        return BUNDLE.items(file)
                .filter(node -> node.text(member).equals(value))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Node> ofKind(Stream<Node> findings, String kind) {
        return findings.filter(finding -> finding.text("kind").equals(kind));
    }

    private static Stream<Node> updates(Node plan) {
        return plan.items("commitments").flatMap(one -> one.items("updates"));
    }

    private static Stream<Node> links(String plan) {
        return one(BundleFile.PLANS, "code", plan)
                .items("commitments")
                .flatMap(one -> one.items("indicators"));
    }

    private static <T> Map<String, Long> count(Stream<T> records, Function<T, String> by) {
        return records.collect(groupingBy(by, counting()));
    }
}
