package org.outcomes.gateway.view.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outcomes.gateway.fixture.EvidenceOfArea.FRAMEWORK;
import static org.outcomes.gateway.fixture.EvidenceOfArea.evidence;
import static org.outcomes.gateway.fixture.Measures.measure;
import static org.outcomes.gateway.fixture.Promises.promise;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.outcomes.gateway.evidence.domain.measured.MeasureKey;
import org.outcomes.gateway.fixture.EvidenceOfArea;
import org.outcomes.gateway.fixture.Measures;
import org.outcomes.reference.measure.direction.Direction;
import org.outcomes.reference.measure.target.TargetResult;

class PictureTest {

    @Test
    void countsEachMeasureAgainstItsTargetAndByItsDirection() {
        Summary summary =
                picture(
                                evidence()
                                        .measures(
                                                measure("a").target("60", TargetResult.MET),
                                                measure("b").target("49", TargetResult.NEAR),
                                                measure("c")
                                                        .target("40", TargetResult.MISSED)
                                                        .direction(Direction.WORSE, "48"),
                                                measure("d").target("90", TargetResult.IN_PROGRESS),
                                                measure("e").direction(Direction.BETTER, "52"),
                                                measure("f").direction(Direction.MAINTAINED, "50")))
                        .summary("being-healthy");

        assertThat(summary.indicators()).hasValue(new MeasureCounts(6, 1, 1, 1, 1, 2, 1, 1, 1, 3));
    }

    @Test
    void countsAMeasureOfTwoOutcomeAreasInEachOfThem() {
        Picture picture =
                picture(
                        evidence()
                                .measures(
                                        measure("sport")
                                                .in("being-healthy", "staying-safe")
                                                .target("60", TargetResult.MET)
                                                .direction(Direction.BETTER, "52"),
                                        measure("audits").in("staying-safe")));

        assertThat(picture.coverage()).hasValue(new Coverage(3, 2, 2));
    }

    @Test
    void countsATargetThatIsOnlyShownAsCovered() {
        Picture picture =
                picture(evidence().measures(measure("neet").target("8", TargetResult.NO_TARGET)));

        assertThat(picture.coverage()).hasValue(new Coverage(1, 1, 0));
    }

    @Test
    void leavesOutWhatRestsOnMeasuresWhileTheyAreNotAvailable() {
        Picture picture =
                picture(
                        evidence()
                                .measures(measure("a"))
                                .commitments(promise("H12").due("2008-04-30"))
                                .withoutIndicators());
        Summary summary = picture.summary("being-healthy");

        assertThat(picture.measures("being-healthy")).isEmpty();
        assertThat(picture.coverage()).isEmpty();
        assertThat(summary.indicators()).isEmpty();
        assertThat(summary.inconsistencies()).as("rests on measures too").isEmpty();
        assertThat(summary.gaps()).as("rests on no measure").hasValue(1);
        assertThat(summary.commitments()).isPresent();
        assertThat(summary.alsoJudged()).hasValue(List.of());
    }

    @Test
    void leavesOutWhatRestsOnInspectionsWhileTheyAreNotAvailable() {
        Summary summary =
                picture(evidence().measures(measure("a")).withoutInspections())
                        .summary("being-healthy");

        assertThat(summary.judgement()).isEmpty();
        assertThat(summary.alsoJudged()).isEmpty();
        assertThat(summary.inconsistencies()).isEmpty();
        assertThat(summary.gaps()).isEmpty();
        assertThat(summary.indicators()).isPresent();
        assertThat(summary.risks()).hasValue(0);
    }

    @Test
    void leavesOutWhatRestsOnCommitmentsWhileTheyAreNotAvailable() {
        Summary summary =
                picture(evidence().measures(measure("a")).withoutCommitments())
                        .summary("being-healthy");

        assertThat(summary.commitments()).isEmpty();
        assertThat(summary.actions()).isEmpty();
        assertThat(summary.risks()).isEmpty();
        assertThat(summary.inconsistencies()).isEmpty();
        assertThat(summary.gaps()).isEmpty();
        assertThat(summary.indicators()).isPresent();
    }

    @Test
    void findsAnInconsistencyAcrossOutcomeAreas() {
        Picture picture =
                picture(
                        evidence()
                                .measures(
                                        measure("exclusions", "setting=secondary")
                                                .in("staying-safe")
                                                .target("40", TargetResult.MISSED))
                                .commitments(
                                        promise("EW04")
                                                .in("being-healthy")
                                                .status("complete")
                                                .judgedOn(
                                                        new MeasureKey(
                                                                "exclusions",
                                                                "setting=secondary"))));

        assertThat(picture.inconsistencies("being-healthy").orElseThrow()).hasSize(1);
        assertThat(picture.inconsistencies("staying-safe")).hasValue(List.of());
    }

    @Property(tries = 200)
    void everyMeasureHasOneResultAndOneDirection(@ForAll("measures") List<Measures> measures) {
        Picture picture = picture(evidence().measures(measures.toArray(Measures[]::new)));

        MeasureCounts counts = picture.summary("being-healthy").indicators().orElseThrow();

        assertThat(counts.total())
                .isEqualTo(picture.measures("being-healthy").orElseThrow().size())
                .isEqualTo(
                        counts.met()
                                + counts.near()
                                + counts.missed()
                                + counts.inProgress()
                                + counts.noTarget())
                .isEqualTo(
                        counts.better() + counts.worse() + counts.maintained() + counts.unknown());
    }

    @Provide
    Arbitrary<List<Measures>> measures() {
        return Combinators.combine(
                        Arbitraries.of("a", "b", "c"),
                        Arbitraries.of("", "sex=boys", "sex=girls"),
                        Arbitraries.of(TargetResult.class),
                        Arbitraries.of(Direction.class))
                .as((code, breakdown, result, direction) ->
                        measure(code, breakdown).target("40", result).direction(direction, "48"))
                .list()
                .ofMaxSize(12);
    }

    private static Picture picture(EvidenceOfArea evidence) {
        return new Picture(evidence.make(), FRAMEWORK);
    }
}
