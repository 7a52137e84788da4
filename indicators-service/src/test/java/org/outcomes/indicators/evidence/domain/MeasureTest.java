package org.outcomes.indicators.evidence.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outcomes.indicators.evidence.domain.MeasureEvidence.ComparedSeries;
import org.outcomes.reference.measure.Behaviour;
import org.outcomes.reference.measure.MeasureTerms;
import org.outcomes.reference.measure.MeasureUnit;
import org.outcomes.reference.measure.ObservationStatus;
import org.outcomes.reference.measure.Polarity;
import org.outcomes.reference.measure.direction.SeriesBreak;
import org.outcomes.reference.measure.direction.Severity;
import org.outcomes.reference.measure.target.Target;
import org.outcomes.reference.measure.target.TargetKind;
import org.outcomes.reference.period.Period;

class MeasureTest {

    private static final String HERE = "E08000018";
    private static final NamedArea ENGLAND = new NamedArea("E92000001", "England", "country");
    private static final PublishedValue.Place PLACE =
            new PublishedValue.Place("a-source", "para 1");
    private static final MeasuredIndicator INDICATOR =
            new MeasuredIndicator(
                    "an-indicator",
                    "An indicator",
                    MeasureUnit.PERCENT,
                    new MeasureTerms(
                            Polarity.HIGHER_IS_BETTER,
                            Behaviour.RATE,
                            1,
                            true,
                            Optional.empty(),
                            Optional.empty()),
                    Optional.empty(),
                    List.of("being-healthy"));

    @Test
    void withoutAValueThereIsNoMeasure() {
        assertThat(
                        Measure.of(
                                evidence(
                                        new Series(List.of(missing("CY2008"))),
                                        List.of(),
                                        List.of())))
                .isEmpty();
        assertThat(Measure.of(evidence(Series.EMPTY, List.of(), List.of()))).isEmpty();
    }

    // The value is of FY2009-10-Q1, April to June 2009.
    @ParameterizedTest
    @CsvSource({
        "FY2009-10-Q1, FLOOR, true",
        "FY2009-10, NATIONAL, true",
        "CY2009, FLOOR, true",
        "2009-04, FLOOR, false",
        "FY2008-09, NATIONAL, false",
        "FY2010-11, FLOOR, false",
        "FY2009-10, PLAN, false"
    })
    void aReferenceLineIsOfThePeriodOrContainsIt(String period, TargetKind kind, boolean listed) {
        Target line = new Target(Period.parse(period), kind, BigDecimal.TEN);

        Measure measure = measure(evidence(series("FY2009-10-Q1", "5"), List.of(line), List.of()));

        assertThat(measure.referenceLines().contains(line)).isEqualTo(listed);
    }

    @ParameterizedTest
    @CsvSource({"TARGET, true", "PLAN, true", "STRETCH, true", "FLOOR, false", "NATIONAL, false"})
    void onlyAJudgedKindIsATargetOfItsOwn(TargetKind kind, boolean own) {
        Target target = new Target(Period.parse("CY1999"), kind, BigDecimal.TEN);

        assertThat(
                        measure(evidence(series("CY2009", "5"), List.of(target), List.of()))
                                .hasOwnTarget())
                .isEqualTo(own);
    }

    @ParameterizedTest
    @CsvSource({
        "'', *, true",
        "'', sex=boys, true",
        "'', '', false",
        "E08000018, *, true",
        "E92000001, *, false",
        "E08000018, sex=girls, false"
    })
    void aBreakTouchesTheSeriesOfItsAreaAndBreakdown(
            String area, String breakdown, boolean touches) {
        DeclaredBreak declared = declaredBreak(area, breakdown);

        assertThat(declared.touches(HERE, "sex=boys")).isEqualTo(touches);
    }

    @Test
    void aBreakInTheOtherAreaAloneStopsTheComparisonOfGapsButNotTheDirection() {
        Series own = new Series(List.of(value("CY2008", "4"), value("CY2009", "5")));
        Series other = new Series(List.of(value("CY2008", "6"), value("CY2009", "6")));
        MeasureEvidence evidence =
                new MeasureEvidence(
                        INDICATOR,
                        HERE,
                        "",
                        own,
                        List.of(),
                        List.of(declaredBreak("E92000001", "*")),
                        List.of(new ComparedSeries(ENGLAND, other)));

        Measure measure = measure(evidence);

        assertThat(measure.direction().basis()).isPresent();
        assertThat(measure.breaks()).isEmpty();
        assertThat(measure.comparators().getFirst().gap().gap()).contains(new BigDecimal("-1"));
        assertThat(measure.comparators().getFirst().gap().earlier()).isEmpty();
    }

    @Test
    void anAreaWithoutAValueIsNoComparator() {
        MeasureEvidence evidence =
                new MeasureEvidence(
                        INDICATOR,
                        HERE,
                        "",
                        series("CY2009", "5"),
                        List.of(),
                        List.of(),
                        List.of(
                                new ComparedSeries(
                                        ENGLAND, new Series(List.of(missing("CY2009"))))));

        assertThat(measure(evidence).comparators()).isEmpty();
    }

    private static Measure measure(MeasureEvidence evidence) {
        return Measure.of(evidence).orElseThrow();
    }

    private static MeasureEvidence evidence(
            Series own, List<Target> targets, List<DeclaredBreak> breaks) {
        return new MeasureEvidence(INDICATOR, HERE, "", own, targets, breaks, List.of());
    }

    private static DeclaredBreak declaredBreak(String area, String breakdown) {
        return new DeclaredBreak(
                new SeriesBreak(Period.parse("CY2009"), Severity.BREAK),
                area,
                breakdown,
                "A reason.",
                PLACE);
    }

    private static Series series(String period, String value) {
        return new Series(List.of(value(period, value)));
    }

    private static PublishedValue value(String period, String value) {
        return new PublishedValue(
                Period.parse(period),
                Optional.of(new BigDecimal(value)),
                ObservationStatus.FINAL,
                Optional.empty(),
                PLACE,
                0);
    }

    private static PublishedValue missing(String period) {
        return new PublishedValue(
                Period.parse(period),
                Optional.empty(),
                ObservationStatus.MISSING,
                Optional.empty(),
                PLACE,
                0);
    }
}
