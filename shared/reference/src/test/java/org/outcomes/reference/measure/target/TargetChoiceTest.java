package org.outcomes.reference.measure.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outcomes.reference.measure.Points.point;
import static org.outcomes.reference.measure.target.Targets.targets;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outcomes.reference.measure.Terms;
import org.outcomes.reference.period.Period;

class TargetChoiceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // The equal period before a shorter or longer one that contains the value's.
                "FY2009-10-Q1 | FY2009-10 target 1, 2009-04..2009-06 target 2, FY2009-10-Q1 stretch"
                        + " 3 | FY2009-10-Q1 stretch 3",
                "2009-04..2009-06 | FY2009-10-Q1 target 1, 2009-04..2009-06 stretch 2 |"
                        + " 2009-04..2009-06 stretch 2",
                // Else the shortest that contains it.
                "2009-08 | FY2009-10 target 1, FY2009-10-Q2 plan 2, 2009-04..2009-09 target 3 |"
                        + " FY2009-10-Q2 plan 2",
                "2009-09-30 | 2009-04..2009-09 target 1, FY2009-10 target 2 | 2009-04..2009-09"
                        + " target 1",
                // Of equally long ones the one that is not a span, then by kind.
                "2009-05 | 2009-04..2009-06 target 1, FY2009-10-Q1 target 2 | FY2009-10-Q1 target"
                        + " 2",
                "2009-05 | FY2009-10 target 1, CY2009 target 2, AY2008-09 target 3 | CY2009 target"
                        + " 2",
                "2009-05 | AY2008-09 target 3, FY2009-10 target 1 | FY2009-10 target 1",
                "2008-05 | FY2008-09 target 1, CY2008 target 2 | CY2008 target 2",
                "2009-05 | 2009-04..2009-05 target 1, 2009-05..2009-06 target 2 | 2009-05..2009-06"
                        + " target 2",
                // The period decides before the kind; within one period target, plan, stretch.
                "2009-05 | FY2009-10 target 1, FY2009-10-Q1 stretch 2 | FY2009-10-Q1 stretch 2",
                "FY2009-10 | FY2009-10 stretch 1, FY2009-10 plan 2, FY2009-10 target 3 | FY2009-10"
                        + " target 3",
                "FY2009-10 | FY2009-10 stretch 1, FY2009-10 plan 2 | FY2009-10 plan 2",
                "FY2009-10 | FY2009-10 floor 1, FY2009-10 national 2, FY2009-10 stretch 3 |"
                        + " FY2009-10 stretch 3",
                "FY2009-10 | FY2009-10 floor 1, FY2009-10 national 2 | ''",
                // Both ends are included, and nothing reaches over an end.
                "2009-04-01 | FY2009-10 target 1 | FY2009-10 target 1",
                "2010-03-31 | FY2009-10 target 1 | FY2009-10 target 1",
                "2010-04-01 | FY2009-10 target 1 | ''",
                "CY2009 | FY2009-10 target 1, FY2008-09 target 2 | ''",
                "FY2009-10 | FY2009-10-Q1 target 1 | ''",
            })
    void isSetAgainstTheTargetOfItsPeriod(String period, String targets, String target) {
        assertThat(AgainstTarget.targetOf(Period.parse(period), targets(targets)))
                .isEqualTo(targets(target).stream().findFirst());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // breastfeeding-initiation FY2008-09 57.8: the nine months' plan is not over before
                // the year begins
                "FY2008-09 57.8 | FY2007-08 target 54, 2008-04..2008-12 plan 56.12, FY2009-10"
                        + " target 60 | FY2007-08 target 54",
                "FY2009-10 1 | FY2006-07 target 1, FY2007-08 target 2 | FY2007-08 target 2",
                "FY2009-10 1 | FY2008-09 plan 1, FY2008-09 stretch 2, FY2008-09-Q4 stretch 3 |"
                        + " FY2008-09-Q4 stretch 3",
                "FY2009-10 1 | FY2008-09 plan 1, FY2008-09 stretch 2 | FY2008-09 plan 1",
                "2009-04-01 1 | FY2008-09 plan 1 | FY2008-09 plan 1",
                "2009-03-31 1 | FY2007-08 national 1 | ''",
                "FY2008-09 1 | FY2009-10 target 1 | ''",
                "FY2008-09 1 | '' | ''",
            })
    void isShownBesideTheTargetThatHasLapsedWhereItHasNone(
            String value, String targets, String lapsed) {
        AgainstTarget against =
                AgainstTarget.of(
                        point(value),
                        targets(targets),
                        Terms.of("higher-is-better", "snapshot", 2).terms());

        assertThat(against.result()).isEqualTo(TargetResult.NO_TARGET);
        assertThat(against.target()).isEmpty();
        assertThat(against.lapsedTarget()).isEqualTo(targets(lapsed).stream().findFirst());
        assertThat(against.shareOfTarget()).isEmpty();
    }

    @Test
    void listsReferenceLinesLatestFirst() {
        List<Target> targets =
                targets(
                        "FY2008-09 floor 80, FY2009-10 national 95, FY2009-10-Q1 plan 88,"
                                + " FY2009-10 floor 90");

        assertThat(AgainstTarget.referenceLines(targets))
                .isEqualTo(
                        targets("FY2009-10 floor 90, FY2009-10 national 95, FY2008-09 floor 80"));
    }
}
