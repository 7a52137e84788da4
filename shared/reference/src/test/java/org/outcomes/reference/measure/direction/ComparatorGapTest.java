package org.outcomes.reference.measure.direction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outcomes.reference.measure.Points.point;
import static org.outcomes.reference.measure.Points.series;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outcomes.reference.measure.direction.ComparatorGap.EarlierGap;
import org.outcomes.reference.period.Period;

class ComparatorGapTest {

    @Test
    void isTheValueMinusTheComparatorsBesideTheGapOfTheYearBefore() {
        // infant-mortality: E08000018 6.2 then 5.4, E92000001 5.0 then 4.9
        ComparatorGap gap =
                gap(
                        "CY2005..CY2007 5.4",
                        "CY2004..CY2006 6.2, CY2005..CY2007 5.4",
                        "CY2004..CY2006 5.0, CY2005..CY2007 4.9");

        assertThat(gap)
                .isEqualTo(
                        new ComparatorGap(
                                point("CY2005..CY2007 4.9"),
                                Optional.of(new BigDecimal("0.5")),
                                Optional.of(
                                        new EarlierGap(
                                                Period.parse("CY2004..CY2006"),
                                                new BigDecimal("1.2")))));
        assertThat(gap.narrowing()).contains(true);
    }

    @Test
    void isOfTheSamePeriodOnlyAndAnotherPeriodIsShownWithoutOne() {
        ComparatorGap gap =
                gap(
                        "AY2007-08 18",
                        "AY2006-07 18.4, AY2007-08 18",
                        "AY2006-07 17.5, AY2005-06 17, CY2009 16");

        assertThat(gap)
                .isEqualTo(
                        new ComparatorGap(
                                point("AY2006-07 17.5"), Optional.empty(), Optional.empty()));
        assertThat(gap.narrowing()).isEmpty();
    }

    @Test
    void isNothingWhereTheOtherPlaceHasNoValue() {
        assertThat(ComparatorGap.of(point("AY2007-08 18"), List.of(), List.of(), List.of()))
                .isEmpty();
    }

    @Test
    void hasNoEarlierOneWhereThePlacesHaveNoEarlierPeriodInCommon() {
        // obesity, school-year=year-6: E92000001 has AY2006-07 17.5 and AY2011-12 19; without
        // AY2006-07 of E08000018
        ComparatorGap gap =
                gap("AY2011-12 22", "AY2005-06 18, AY2011-12 22", "AY2006-07 17.5, AY2011-12 19");

        assertThat(gap.gap()).contains(new BigDecimal("3"));
        assertThat(gap.earlier()).isEmpty();
        assertThat(gap.narrowing()).isEmpty();
    }

    @Test
    void isNotComparedAcrossABreakInEitherSeries() {
        Optional<ComparatorGap> gap =
                ComparatorGap.of(
                        point("FY2009-10 5"),
                        series("FY2008-09 6, FY2009-10 5"),
                        series("FY2008-09 5, FY2009-10 5"),
                        Breaks.breaks("FY2009-10 break"));

        assertThat(gap.flatMap(ComparatorGap::earlier)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // own and comparator before, own and comparator now
        "6, 5, 5.5, 5,   true",
        "6, 5, 6,   5,   false",
        "6, 5, 6.5, 5,   false",
        "4, 5, 4.5, 5,   true",
        "4, 5, 3,   5,   false",
        // From one side of the comparator to the other: only the distance counts.
        "4, 5, 5.5, 5,   true",
        "4, 5, 6,   5,   false",
        "5, 5, 5,   5,   false",
        "5, 5, 6,   5,   false",
    })
    void narrowsWhenTheDistanceIsSmaller(
            String own, String comparator, String ownNow, String comparatorNow, boolean narrowing) {
        ComparatorGap gap =
                gap(
                        "FY2009-10 " + ownNow,
                        "FY2008-09 " + own,
                        "FY2008-09 %s, FY2009-10 %s".formatted(comparator, comparatorNow));

        assertThat(gap.narrowing()).contains(narrowing);
    }

    private static ComparatorGap gap(String value, String series, String comparator) {
        return ComparatorGap.of(point(value), series(series), series(comparator), List.of())
                .orElseThrow();
    }
}
