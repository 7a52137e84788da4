package org.outcomes.reference.measure.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outcomes.reference.measure.Points.point;
import static org.outcomes.reference.measure.target.Targets.targets;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outcomes.reference.measure.Terms;

class AgainstTargetTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // targets.csv and observations.csv of E08000018, as public on 2009-12-16
                // smoking-in-pregnancy: the plan of the quarter before the target of the year
                "lower-is-better | snapshot | FY2009-10-Q1 27.67 | FY2009-10-Q1 plan 19.52,"
                        + " FY2008-09-Q4 plan 20.42 | missed | FY2009-10-Q1 plan 19.52",
                "lower-is-better | snapshot | FY2007-08-Q4 24.66 | FY2007-08 target 26.6,"
                        + " FY2007-08-Q4 plan 26.6 | met | FY2007-08-Q4 plan 26.6",
                // breastfeeding-initiation: a quarter's share against the year's target
                "higher-is-better | snapshot | FY2009-10-Q1 59 | FY2009-10 target 60,"
                        + " 2008-04..2008-12 plan 56.12 | missed | FY2009-10 target 60",
                "higher-is-better | snapshot | 2008-04..2008-12 57.71 | FY2009-10 target 60,"
                        + " 2008-04..2008-12 plan 56.12 | met | 2008-04..2008-12 plan 56.12",
                "higher-is-better | snapshot | FY2007-08 54.62 | FY2007-08 target 54 | met |"
                        + " FY2007-08 target 54",
                // immunisation-mmr-age-2: a floor and a national level are not judged
                "higher-is-better | snapshot | FY2009-10-Q1 87.6 | FY2009-10 floor 90, FY2009-10"
                        + " national 95, FY2009-10-Q1 plan 88 | missed | FY2009-10-Q1 plan 88",
                "higher-is-better | snapshot | FY2009-10-Q1 87.6 | FY2009-10 floor 80, FY2009-10"
                        + " national 85 | no-target | ''",
                // under-18-conception-rate, and its change since 1998
                "lower-is-better | rate | CY2007 50.7 | CY2006 plan 41.25, CY2007 plan 37.9 |"
                        + " missed | CY2007 plan 37.9",
                "lower-is-better | rate | CY2007 -10.1 | CY2007 plan -37.8 | missed | CY2007 plan"
                        + " -37.8",
                // neet-16-18: three months of a rate are not like a year, but like the same three
                // months
                "lower-is-better | rate | 2009-06..2009-08 9.4 | FY2009-10 target 8.0, FY2008-09"
                        + " target 8.5 | no-target | FY2009-10 target 8.0",
                "lower-is-better | rate | 2008-11..2009-01 6.9 | FY2008-09 target 8.5,"
                        + " 2008-11..2009-01 stretch 7.1 | met | 2008-11..2009-01 stretch 7.1",
                // extended-services-core-offer: a month's share against the year's target
                "higher-is-better | snapshot | 2009-09 89 | FY2009-10 target 85, FY2010-11 target"
                        + " 100 | met | FY2009-10 target 85",
                "higher-is-better | snapshot | 2009-06 85 | FY2009-10 target 85 | met | FY2009-10"
                        + " target 85",
                "higher-is-better | snapshot | 2009-05 81 | FY2009-10 target 85 | missed |"
                        + " FY2009-10 target 85",
                // youth-work-accredited-outcomes: half a year's count is on its way
                "higher-is-better | flow | 2009-04..2009-09 550 estimated | FY2009-10 target 1077 |"
                        + " in-progress | FY2009-10 target 1077",
                // vulnerable-private-homes-made-decent
                "higher-is-better | flow | FY2008-09 422 | FY2008-09 target 420, FY2009-10 target"
                        + " 510 | met | FY2008-09 target 420",
                // council-homes-refurbished: a total since the start against a year's increment
                "higher-is-better | running-total | 2009-08-31 14661 | FY2009-10 plan 3555,"
                        + " FY2010-11 plan 600 | no-target | FY2009-10 plan 3555",
                // pe-two-hours-a-week
                "higher-is-better | snapshot | AY2007-08 87 | AY2007-08 target 85 | met | AY2007-08"
                        + " target 85",
                // neither way better: shown, never judged, before all else
                "neither | flow | 2009-04..2009-09 5 | FY2009-10 target 10 | no-target | FY2009-10"
                        + " target 10",
                "neither | snapshot | FY2009-10 5 | FY2009-10 target 5 | no-target | FY2009-10"
                        + " target 5",
            })
    void isThatOfTheEvidence(
            String polarity,
            String behaviour,
            String value,
            String targets,
            String result,
            String target) {
        AgainstTarget against =
                AgainstTarget.of(
                        point(value), targets(targets), Terms.of(polarity, behaviour, 2).terms());

        assertThat(against.result().code()).isEqualTo(result);
        assertThat(against.target()).isEqualTo(targets(target).stream().findFirst());
        assertThat(against.lapsedTarget()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "higher-is-better, '',  60,    60,    met",
        "higher-is-better, '',  60.01, 60,    met",
        "higher-is-better, '',  59.99, 60,    missed",
        "higher-is-better, 0.5, 59.5,  60,    near",
        "higher-is-better, 0.5, 59.49, 60,    missed",
        "higher-is-better, 0.5, 60,    60,    met",
        "higher-is-better, 0,   59.99, 60,    missed",
        "lower-is-better,  '',  20,    20,    met",
        "lower-is-better,  '',  19.99, 20,    met",
        "lower-is-better,  '',  20.01, 20,    missed",
        "lower-is-better,  0.5, 20.5,  20,    near",
        "lower-is-better,  0.5, 20.51, 20,    missed",
        "nearer-to-zero,   '',  -2,    2,     met",
        "nearer-to-zero,   '',  1.9,   2,     met",
        "nearer-to-zero,   '',  -2.1,  2,     missed",
        "nearer-to-zero,   0.1, -2.1,  2,     near",
        "nearer-to-zero,   0.1, -2.11, 2,     missed",
        "nearer-to-zero,   0.1, 2.1,   -2,    near",
        // Unrounded: the indicator has two decimals.
        "higher-is-better, '',  59.996, 60,   missed",
        "lower-is-better,  '',  20.004, 20,   missed",
    })
    void isMetNearOrMissedByThePolarity(
            String polarity, String tolerance, String value, String target, String result) {
        Terms terms = Terms.of(polarity, "snapshot", 2).tolerance(tolerance);

        AgainstTarget against =
                AgainstTarget.of(
                        point("FY2009-10 " + value),
                        targets("FY2009-10 target " + target),
                        terms.terms());

        assertThat(against.result().code()).isEqualTo(result);
    }

    @ParameterizedTest
    @CsvSource({
        // 550 of 1,077 is 0.510677…; 329 of 510 is 0.645098…
        "higher-is-better, flow, 2009-04..2009-09 550, FY2009-10 target 1077, 0.5107",
        "higher-is-better, flow, 2009-04..2009-09 329, FY2009-10 target 510, 0.6451",
        "lower-is-better,  flow, FY2009-10-Q1 12,      FY2009-10 target 10,  1.2000",
        "higher-is-better, flow, FY2009-10-Q1 0,       FY2009-10 target 10,  0.0000",
        // 1 of 32 is 0.03125, rounded half up
        "higher-is-better, flow, FY2009-10-Q1 1,       FY2009-10 target 32,  0.0313",
    })
    void hasAShareOfALongerPeriodsTargetWhileInProgress(
            String polarity, String behaviour, String value, String target, BigDecimal share) {
        AgainstTarget against =
                AgainstTarget.of(
                        point(value), targets(target), Terms.of(polarity, behaviour, 0).terms());

        assertThat(against.result()).isEqualTo(TargetResult.IN_PROGRESS);
        assertThat(against.shareOfTarget()).contains(share);
    }

    @Test
    void hasNoShareOfATargetOfNothing() {
        AgainstTarget against =
                AgainstTarget.of(
                        point("FY2009-10-Q1 2"),
                        targets("FY2009-10 target 0"),
                        Terms.of("lower-is-better", "flow", 0).terms());

        assertThat(against.result()).isEqualTo(TargetResult.IN_PROGRESS);
        assertThat(against.shareOfTarget()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // As long as the value's own period, though of another kind: like for like.
        "flow,          2009-04..2009-06 5, FY2009-10-Q1 target 5, met",
        "rate,          2009-01..2009-12 5, CY2009 target 5,       met",
        "running-total, CY2009 5,           2009-01..2009-12 target 6, missed",
        // Longer.
        "flow,          FY2009-10-Q1 5,     2009-04..2009-07 target 5, in-progress",
        "rate,          FY2009-10-Q1 5,     2009-04..2009-07 target 5, no-target",
        "running-total, FY2009-10-Q1 5,     2009-04..2009-07 target 5, no-target",
        "snapshot,      FY2009-10-Q1 5,     2009-04..2009-07 target 5, met",
        "flow,          2009-04-30 5,       2009-04 target 5,          in-progress",
    })
    void isJudgedAgainstALongerPeriodByItsBehaviour(
            String behaviour, String value, String target, String result) {
        AgainstTarget against =
                AgainstTarget.of(
                        point(value),
                        targets(target),
                        Terms.of("higher-is-better", behaviour, 0).terms());

        assertThat(against.result().code()).isEqualTo(result);
        assertThat(against.target()).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"final, false", "provisional, true", "estimated, true"})
    void saysWhatRestsOnAValueThatIsNotFirm(String status, boolean provisional) {
        AgainstTarget against =
                AgainstTarget.of(
                        point("AY2008-09 47.6 " + status),
                        List.of(),
                        Terms.of("higher-is-better", "rate", 1).terms());

        assertThat(against.provisional()).isEqualTo(provisional);
    }
}
