package org.outcomes.indicators.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outcomes.indicators.fixture.Bundle;
import org.outcomes.indicators.fixture.WithDatabase;

/**
 * Measures of Rotherham, each worked out by hand from the rows that are quoted above it. A row is
 * quoted as period, value; a target as period, kind, value; "E:" is England.
 */
@QuarkusTest
@WithDatabase
class EvidenceFactsTest {

    private static final String NONE = "-";

    @BeforeEach
    void loadTheBundle() {
        Bundle.loaded();
    }

    // Columns: indicator | breakdown | period and value shown | direction, change, basis | against
    // target, target
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = NONE,
            textBlock =
                    """
                    # H01 CY2004..CY2006 6.2, CY2005..CY2007 5.4; lower is better; three years are not part of a year
                    infant-mortality | '' | CY2005..CY2007 | 5.4 | better | -0.8 | year-before | CY2004..CY2006 | no-target | -
                    # H02 FY2008-09-Q4 28.02, FY2009-10-Q1 27.67; plan FY2009-10-Q1 19.52; a quarter, no year before
                    smoking-in-pregnancy | '' | FY2009-10-Q1 | 27.67 | unknown | -0.35 | previous-period | FY2008-09-Q4 | missed | 19.52
                    # H03 FY2007-08 54.62, FY2008-09 57.8, FY2009-10-Q1 59; headline FY; targets FY2007-08 54, FY2009-10 60
                    breastfeeding-initiation | '' | FY2008-09 | 57.8 | better | 3.18 | year-before | FY2007-08 | no-target | -
                    # H03 FY2008-09-Q1 11, -Q3 19.66, -Q4 24, FY2009-10-Q1 27.6; break at FY2009-10-Q1; plan 28
                    breastfeeding-at-6-to-8-weeks | '' | FY2009-10-Q1 | 27.6 | unknown | - | - | - | missed | 28
                    # H03 FY2008-09-Q1 37, FY2009-10-Q1 88.9; the year before lies behind a break; plan 90
                    breastfeeding-status-coverage | '' | FY2009-10-Q1 | 88.9 | unknown | - | - | - | missed | 90
                    # H05 FY2008-09-Q3 81.7, FY2008-09 83.6, FY2009-10-Q1 87.6; plan FY2009-10-Q1 88; floor and national are not judged
                    immunisation-mmr-age-2 | '' | FY2009-10-Q1 | 87.6 | unknown | 5.9 | earlier-period | FY2008-09-Q3 | missed | 88
                    # H05 FY2008-09-Q3 75.8, FY2009-10-Q1 80.4; plan 85
                    immunisation-dtp-age-5 | '' | FY2009-10-Q1 | 80.4 | unknown | 4.6 | earlier-period | FY2008-09-Q3 | missed | 85
                    # H07 CY2006 53.9 (54.0 before), CY2007 50.7; plan CY2007 37.9; lower is better
                    under-18-conception-rate | '' | CY2007 | 50.7 | better | -3.2 | year-before | CY2006 | missed | 37.9
                    # H07 CY2006 -5.9, CY2007 -10.1 (-10.5 before); plan -37.8; lower is better
                    under-18-conception-change-since-1998 | '' | CY2007 | -10.1 | better | -4.2 | year-before | CY2006 | missed | -37.8
                    # H08 AY2005-06 89, AY2006-07 82.9; higher is better
                    child-measurement-coverage | '' | AY2006-07 | 82.9 | worse | -6.1 | year-before | AY2005-06 | no-target | -
                    # H08 AY2005-06 15, AY2006-07 15
                    overweight | school-year=year-6 | AY2006-07 | 15 | maintained | 0 | year-before | AY2005-06 | no-target | -
                    # H08 AY2005-06 13, AY2006-07 13.5; lower is better
                    overweight | school-year=reception | AY2006-07 | 13.5 | worse | 0.5 | year-before | AY2005-06 | no-target | -
                    # H08 AY2005-06 18, AY2006-07 18.4; lower is better
                    obesity | school-year=year-6 | AY2006-07 | 18.4 | worse | 0.4 | year-before | AY2005-06 | no-target | -
                    # H09 FY2006-07 219, FY2007-08 238; headline FY; neither way is better
                    substance-misuse-treatment | '' | FY2007-08 | 238 | unknown | 19 | year-before | FY2006-07 | no-target | -
                    # H09 FY2009-10-Q1 69, -Q2 83; target more than 90
                    substance-misuse-treatment-within-15-days | '' | FY2009-10-Q2 | 83 | unknown | 14 | previous-period | FY2009-10-Q1 | missed | 90
                    # H09 FY2009-10-Q1 15, -Q2 16; target 20
                    substance-misuse-referrals-from-children-and-family-services | '' | FY2009-10-Q2 | 16 | unknown | 1 | previous-period | FY2009-10-Q1 | missed | 20
                    # E&A07 2009-06 90.7, 2009-09 93; no 2008-09, no 2009-08; seasonal no, so an earlier month will do
                    healthy-schools-status | '' | 2009-09 | 93 | better | 2.3 | earlier-period | 2009-06 | no-target | -
                    # E&A05 AY2006-07 84, AY2007-08 87; target AY2007-08 85
                    pe-two-hours-a-week | '' | AY2007-08 | 87 | better | 3 | year-before | AY2006-07 | met | 85
                    # S06 CY2007 12, CY2008 22, 2009-04..2009-09 8; headline CY; neither way is better
                    child-abduction-orders | '' | CY2008 | 22 | unknown | 10 | year-before | CY2007 | no-target | -
                    # E&A06 2009-06 85, 2009-09 89; seasonal no; a snapshot, so the year's target FY2009-10 85 is its own
                    extended-services-core-offer | '' | 2009-09 | 89 | better | 4 | earlier-period | 2009-06 | met | 85
                    # E&A02 AY2007-08 0.1, AY2008-09 -0.9; nearer to zero: 0.1 away, then 0.9 away
                    ks2-maths-level-4-plus-girls-boys-gap | '' | AY2008-09 | -0.9 | worse | -1.0 | year-before | AY2007-08 | no-target | -
                    # E&A02 AY2007-08 12.6, AY2008-09 12.5; nearer to zero
                    ks2-english-level-4-plus-girls-boys-gap | '' | AY2008-09 | 12.5 | better | -0.1 | year-before | AY2007-08 | no-target | -
                    # E&A04 AY2007-08 94.78, AY2008-09 94.76; two decimals, so not the same
                    attendance | setting=primary-schools | AY2008-09 | 94.76 | worse | -0.02 | year-before | AY2007-08 | no-target | -
                    # E&A04 AY2007-08 91.97, AY2008-09 92.41
                    attendance | setting=secondary-schools | AY2008-09 | 92.41 | better | 0.44 | year-before | AY2007-08 | no-target | -
                    # E&A03 AY2007-08 40.9, AY2008-09 47.6
                    gcse-5-a-star-to-c-including-english-and-maths | '' | AY2008-09 | 47.6 | better | 6.7 | year-before | AY2007-08 | no-target | -
                    # E&A14 AY2007-08 20.1, AY2008-09 15.76; lower is better
                    missed-25-days-of-school | cohort=looked-after | AY2008-09 | 15.76 | better | -4.34 | year-before | AY2007-08 | no-target | -
                    # E&A14 AY2007-08 1, AY2008-09 0; lower is better
                    permanent-exclusions | cohort=looked-after | AY2008-09 | 0 | better | -1 | year-before | AY2007-08 | no-target | -
                    # M07 FY2007-08 32, FY2008-09 31.5; target FY2008-09 30
                    youth-work-accredited-outcomes-share | '' | FY2008-09 | 31.5 | worse | -0.5 | year-before | FY2007-08 | met | 30
                    # M07 2009-04..2009-09 550; a count, and the target FY2009-10 1077 is of a longer period
                    youth-work-accredited-outcomes | '' | 2009-04..2009-09 | 550 | unknown | - | - | - | in-progress | 1077
                    # M09 2007-10..2008-09 27, 2008-10..2009-09 18; twelve months are not part of a year
                    offences-by-looked-after-children | '' | 2008-10..2009-09 | 18 | better | -9 | year-before | 2007-10..2008-09 | no-target | -
                    # EW015 2008-06..2008-08 8.7, 2009-06..2009-08 9.4; a rate, so the target FY2009-10 8.0 is shown and not judged
                    neet-16-18 | '' | 2009-06..2009-08 | 9.4 | worse | 0.7 | year-before | 2008-06..2008-08 | no-target | 8.0
                    # EW015 2008-08 723, 2009-08 790; a month with its year before
                    neet-16-18-count | '' | 2009-08 | 790 | worse | 67 | year-before | 2008-08 | no-target | -
                    # EW09 2009-08-31 14661; a running total, so the plan FY2009-10 3555 is shown and not judged
                    council-homes-refurbished | '' | 2009-08-31 | 14661 | unknown | - | - | - | no-target | 3555
                    # EW10 FY2007-08 45.52, FY2008-09 18.60, 2009-08-31 13.46; headline FY; target FY2009-10 is of a later year
                    non-decent-council-homes | '' | FY2008-09 | 18.60 | better | -26.92 | year-before | FY2007-08 | no-target | -
                    # EW12 FY2008-09 422 (477 before), 2009-04..2009-09 329; headline FY; target FY2008-09 420
                    vulnerable-private-homes-made-decent | '' | FY2008-09 | 422 | unknown | - | - | - | met | 420
                    # EW16 FY2007-08 2797, FY2008-09 1831
                    new-jobs | '' | FY2008-09 | 1831 | worse | -966 | year-before | FY2007-08 | no-target | -
                    # EW19 FY2006-07 12, FY2007-08 13.2
                    tax-credit-take-up | '' | FY2007-08 | 13.2 | better | 1.2 | year-before | FY2006-07 | no-target | -
                    """)
    void on16December2009(
            String indicator,
            String breakdown,
            String period,
            BigDecimal value,
            String direction,
            BigDecimal change,
            String basis,
            String basisPeriod,
            String against,
            BigDecimal target) {
        verify(
                Evidence.measure("2009-12-16", indicator, breakdown),
                new Fact(period, value, direction, change, basis, basisPeriod, against, target));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = NONE,
            textBlock =
                    """
                    # H07: before 2009-12-16 only the row without a day, 54.0
                    2009-12-15 | under-18-conception-rate | '' | CY2006 | 54.0 | unknown | - | - | - | no-target | -
                    # EW12: before 2009-12-16 only the row without a day, 477, and no target
                    2009-12-15 | vulnerable-private-homes-made-decent | '' | FY2008-09 | 477 | unknown | - | - | - | no-target | -
                    # E&A14 and para 54: from 2010-08-27 the inspection's 20 and 15 stand for 20.1 and 15.76
                    2010-08-27 | missed-25-days-of-school | cohort=looked-after | AY2008-09 | 15 | better | -5 | year-before | AY2007-08 | no-target | -
                    # para 30: 2009-12 68, 2010-07 87; no FY value yet, so a month, and a month has its season
                    2010-08-27 | core-assessments-on-time | '' | 2010-07 | 87 | unknown | 19 | earlier-period | 2009-12 | no-target | -
                    # Section 5: FY2011-12 69.4 is of the headline kind, 2012-12 89.8 is not
                    2013-01-31 | core-assessments-on-time | '' | FY2011-12 | 69.4 | unknown | - | - | - | no-target | -
                    # AY2006-07 10.3 ends 2007-08-31, AY2011-12 8 five years later to the day: still within; only a caution
                    2013-01-31 | obesity | school-year=reception | AY2011-12 | 8 | better | -2.3 | earlier-period | AY2006-07 | no-target | -
                    # AY2006-07 18.4, AY2011-12 22
                    2013-01-31 | obesity | school-year=year-6 | AY2011-12 | 22 | worse | 3.6 | earlier-period | AY2006-07 | no-target | -
                    # 2012-12-31 393, 2010-03-31 411, 2006-10-10 326; a day is compared with a day
                    2013-01-31 | looked-after-children | '' | 2012-12-31 | 393 | better | -18 | earlier-period | 2010-03-31 | no-target | -
                    # 2012-10 71; target FY2012-13 65; a snapshot
                    2013-01-31 | settings-good-or-better | '' | 2012-10 | 71 | unknown | - | - | - | met | 65
                    # FY2009-10 23.3, FY2010-11 22.6; lower is better
                    2013-01-31 | child-poverty | '' | FY2010-11 | 22.6 | better | -0.7 | year-before | FY2009-10 | no-target | -
                    # Section 4: FY2010-11 336, FY2011-12 422; lower is better
                    2013-01-31 | complaints | stage=1 | FY2011-12 | 422 | worse | 86 | year-before | FY2010-11 | no-target | -
                    # AY2009-10 50.8, AY2010-11 56.7
                    2013-01-31 | gcse-5-a-star-to-c-including-english-and-maths | '' | AY2010-11 | 56.7 | better | 5.9 | year-before | AY2009-10 | no-target | -
                    """)
    void onOtherDays(
            String asOf,
            String indicator,
            String breakdown,
            String period,
            BigDecimal value,
            String direction,
            BigDecimal change,
            String basis,
            String basisPeriod,
            String against,
            BigDecimal target) {
        verify(
                Evidence.measure(asOf, indicator, breakdown),
                new Fact(period, value, direction, change, basis, basisPeriod, against, target));
    }

    private record Fact(
            String period,
            BigDecimal value,
            String direction,
            BigDecimal change,
            String basis,
            String basisPeriod,
            String against,
            BigDecimal target) {}

    private static void verify(JsonNode measure, Fact fact) {
        assertThat(measure.at("/value/period").textValue()).isEqualTo(fact.period());
        assertThat(number(measure.at("/value/value"))).isEqualByComparingTo(fact.value());
        assertThat(measure.at("/direction/value").textValue()).isEqualTo(fact.direction());
        assertThat(measure.at("/direction/basis/kind").textValue()).isEqualTo(fact.basis());
        assertThat(measure.at("/direction/basis/period").textValue()).isEqualTo(fact.basisPeriod());
        same(measure.at("/direction/change"), fact.change());
        assertThat(measure.get("againstTarget").textValue()).isEqualTo(fact.against());
        same(measure.at("/target/value"), fact.target());
    }

    private static void same(JsonNode found, BigDecimal expected) {
        if (expected == null) {
            assertThat(found.isNumber()).isFalse();
        } else {
            assertThat(number(found)).isEqualByComparingTo(expected);
        }
    }

    private static BigDecimal number(JsonNode found) {
        assertThat(found.isNumber()).isTrue();
        return found.decimalValue();
    }
}
