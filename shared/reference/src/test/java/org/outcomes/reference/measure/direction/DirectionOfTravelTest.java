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
import org.outcomes.reference.measure.Terms;

class DirectionOfTravelTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // observations.csv of E08000018 as public on 2009-12-16, 2010-08-27 or 2013-01-31
                // infant-mortality
                "lower-is-better | 1 | '' | CY2005..CY2007 5.4 | CY2004..CY2006 6.2 | better | -0.8"
                        + " | year-before",
                // smoking-in-pregnancy: a quarter, and no quarter a year before
                "lower-is-better | 2 | '' | FY2009-10-Q1 27.67 | FY2008-09-Q4 28.02, FY2007-08-Q4"
                        + " 24.66 | unknown | -0.35 | previous-period",
                "lower-is-better | 2 | '' | FY2008-09-Q4 28.02 | FY2007-08-Q4 24.66 | worse | 3.36"
                        + " | year-before",
                // breastfeeding-initiation
                "higher-is-better | 2 | '' | FY2008-09 57.8 | FY2007-08 54.62, 2008-04..2008-12"
                        + " 57.71 | better | 3.18 | year-before",
                // under-18-conception-rate
                "lower-is-better | 2 | '' | CY2007 50.7 | CY2006 53.9 | better | -3.2 |"
                        + " year-before",
                // under-18-conception-change-since-1998: more of a fall is better
                "lower-is-better | 1 | '' | CY2007 -10.1 | CY2006 -5.9 | better | -4.2 |"
                        + " year-before",
                // neet-16-18: three months against the same three months
                "lower-is-better | 1 | '' | 2009-06..2009-08 9.4 | 2008-06..2008-08 8.7,"
                        + " 2008-11..2009-01 6.9 | worse | 0.7 | year-before",
                // looked-after-children-offending: a span of twelve months is a year
                "lower-is-better | 0 | '' | 2008-10..2009-09 18 | 2007-10..2008-09 26 | better | -8"
                        + " | year-before",
                // ks1-reading-level-2-plus-girls-boys-gap
                "nearer-to-zero | 1 | '' | AY2008-09 9.3 | AY2007-08 8.6, AY2006-07 11.1 | worse |"
                        + " 0.7 | year-before",
                // extended-services-core-offer, seasonal no
                "higher-is-better | 0 | no | 2009-09 89 | 2009-06 85, 2009-05 81 | better | 4 |"
                        + " earlier-period",
                "higher-is-better | 0 | no | 2009-04 79 | 2009-03 79 | maintained | 0 |"
                        + " previous-period",
                // the same were it seasonal
                "higher-is-better | 0 | '' | 2009-09 89 | 2009-06 85, 2009-05 81 | unknown | 4 |"
                        + " earlier-period",
                "higher-is-better | 0 | '' | 2009-04 79 | 2009-03 79 | unknown | 0 |"
                        + " previous-period",
                // obesity, school-year=year-6: exactly five years
                "lower-is-better | 1 | '' | AY2011-12 22 | AY2006-07 18.4, AY2005-06 18 | worse |"
                        + " 3.6 | earlier-period",
                // gcse-5-a-star-to-c-including-english-and-maths
                "higher-is-better | 1 | '' | AY2010-11 56.7 | AY2009-10 50.8 | better | 5.9 |"
                        + " year-before",
                // permanent-exclusions, cohort=looked-after
                "lower-is-better | 0 | '' | AY2008-09 0 | AY2007-08 1 | better | -1 | year-before",
                // a day is not sub-annual
                "lower-is-better | 2 | '' | 2009-08-31 13.46 | 2009-04-01 18.14 | better | -4.68 |"
                        + " earlier-period",
            })
    void isThatOfTheEvidence(
            String polarity,
            int decimals,
            String seasonal,
            String value,
            String series,
            String direction,
            BigDecimal change,
            String basis) {
        Terms terms = Terms.of(polarity, "rate", decimals).seasonal(seasonal);

        DirectionOfTravel travel =
                DirectionOfTravel.of(point(value), series(series), List.of(), terms.terms());

        assertThat(travel.value().code()).isEqualTo(direction);
        assertThat(travel.change().orElseThrow()).isEqualByComparingTo(change);
        assertThat(travel.basis())
                .contains(new Basis(BasisKind.of(basis), series(series).getFirst()));
        assertThat(travel.strength()).isEqualTo(Strength.NOT_TESTED);
    }

    @Test
    void isUnknownWithoutABasis() {
        Terms terms = Terms.of("higher-is-better", "snapshot", 2);

        assertThat(
                        DirectionOfTravel.of(
                                point("FY2008-09 1"),
                                series("FY2008-09 1"),
                                List.of(),
                                terms.terms()))
                .isEqualTo(
                        new DirectionOfTravel(
                                Direction.UNKNOWN,
                                Optional.empty(),
                                Strength.NOT_TESTED,
                                Optional.empty()));
    }

    @Test
    void isUnknownWhereOnlyABreakLiesBehind() {
        // breastfeeding-at-6-to-8-weeks, break from FY2009-10-Q1
        DirectionOfTravel travel =
                DirectionOfTravel.of(
                        point("FY2009-10-Q1 27.6"),
                        series("FY2008-09-Q4 19, FY2008-09-Q1 18"),
                        Breaks.breaks("FY2009-10-Q1 break"),
                        Terms.of("higher-is-better", "snapshot", 2).terms());

        assertThat(travel.value()).isEqualTo(Direction.UNKNOWN);
        assertThat(travel.basis()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // Whole, half and less than half of the last decimal, going up and going down.
        "higher-is-better, 1, '',  10.0, 10.1,  BETTER",
        "higher-is-better, 1, '',  10.0, 10.04, MAINTAINED",
        "higher-is-better, 1, '',  10.0, 10.05, BETTER",
        "higher-is-better, 1, '',  10.0, 9.95,  MAINTAINED",
        "higher-is-better, 1, '',  10.0, 9.94,  WORSE",
        "higher-is-better, 0, '',  10,   10.4,  MAINTAINED",
        "lower-is-better,  1, '',  10.0, 10.05, WORSE",
        "lower-is-better,  1, '',  10.0, 9.94,  BETTER",
        "lower-is-better,  1, '',  10.0, 10.00, MAINTAINED",
        // Half up is away from zero below zero too.
        "higher-is-better, 0, '',  -3,   -2.5,  MAINTAINED",
        "higher-is-better, 0, '',  -2,   -2.5,  WORSE",
        "lower-is-better,  0, '',  -3,   -2.5,  MAINTAINED",
        // A minimum change: below, at, above.
        "higher-is-better, 1, 0.5, 10.0, 10.4,  MAINTAINED",
        "higher-is-better, 1, 0.5, 10.0, 10.5,  BETTER",
        "higher-is-better, 1, 0.5, 10.0, 9.6,   MAINTAINED",
        "higher-is-better, 1, 0.5, 10.0, 9.5,   WORSE",
        "lower-is-better,  1, 0.5, 10.0, 9.4,   BETTER",
        "lower-is-better,  1, 0.5, 10.0, 9.6,   MAINTAINED",
        // A minimum change does not make a difference out of what rounds to none.
        "higher-is-better, 0, 0.1, 10,   10.4,  MAINTAINED",
        // Distances to zero.
        "nearer-to-zero,   1, '',  -2.1, 0.1,   BETTER",
        "nearer-to-zero,   1, '',  0.1,  -0.9,  WORSE",
        "nearer-to-zero,   1, '',  2.1,  -2.1,  MAINTAINED",
        "nearer-to-zero,   1, '',  -2.1, -2.14, MAINTAINED",
        "nearer-to-zero,   1, '',  -2.1, -2.15, WORSE",
        "nearer-to-zero,   1, 2,   -2.1, 0.2,   MAINTAINED",
        "nearer-to-zero,   1, 2,   -2.1, 0.1,   BETTER",
        // Never judged, not even when nothing has changed.
        "neither,          0, '',  10,   10,    UNKNOWN",
        "neither,          0, 5,   10,   11,    UNKNOWN",
        "neither,          0, '',  10,   20,    UNKNOWN",
    })
    void isMaintainedWhereTheChangeIsTooSmallToCount(
            String polarity,
            int decimals,
            String minimumChange,
            BigDecimal before,
            BigDecimal now,
            Direction direction) {
        Terms terms = Terms.of(polarity, "rate", decimals).minimumChange(minimumChange);

        DirectionOfTravel travel =
                DirectionOfTravel.of(
                        point("FY2009-10 " + now),
                        series("FY2008-09 " + before),
                        List.of(),
                        terms.terms());

        assertThat(travel.value()).isEqualTo(direction);
        // The change shown is of the values themselves, whatever the polarity.
        assertThat(travel.change().orElseThrow()).isEqualByComparingTo(now.subtract(before));
        assertThat(travel.basis()).isPresent();
    }
}
