package org.outcomes.reference.measure.direction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outcomes.reference.measure.Points.point;
import static org.outcomes.reference.measure.Points.series;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outcomes.reference.period.Period;

class BasisTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FY2009-10-Q1 | FY2008-09-Q1 1, FY2008-09-Q4 2 | year-before | FY2008-09-Q1 1",
                "FY2009-10-Q1 | FY2008-09-Q3 1, FY2008-09-Q4 2 | previous-period | FY2008-09-Q4 2",
                "FY2009-10-Q1 | FY2008-09-Q2 1, FY2008-09-Q3 2 | earlier-period | FY2008-09-Q3 2",
                "CY2005..CY2007 | CY2004..CY2006 6.2, CY2002..CY2004 7 | year-before |"
                        + " CY2004..CY2006 6.2",
                // Back to back spans: the year before overlaps, the previous one does not.
                "CY2005..CY2007 | CY2002..CY2004 7 | previous-period | CY2002..CY2004 7",
                "CY2005..CY2007 | CY2003..CY2005 7 | earlier-period | CY2003..CY2005 7",
                "2009-02 | 2008-02 1 | year-before | 2008-02 1",
                "2009-09-18 | 2008-09-18 1 | year-before | 2008-09-18 1",
                "2009-09-18 | 2009-09-17 1 | previous-period | 2009-09-17 1",
                "2009-09-18 | 2009-06-30 1, 2008-12-31 2 | earlier-period | 2009-06-30 1",
                // A day has no rule for ends of months.
                "2009-02-28 | 2008-02-29 1 | earlier-period | 2008-02-29 1",
                // Two spans of days can end together, since 29 February does not count: the later
                // start.
                "2010-03-01..2010-03-07 | 2008-02-28..2008-03-06 1, 2008-02-29..2008-03-06 2 |"
                        + " earlier-period | 2008-02-29..2008-03-06 2",
                // On or after the same day five years earlier: obesity AY2011-12 ends 2012-08-31.
                "AY2011-12 | AY2005-06 18, AY2006-07 18.4 | earlier-period | AY2006-07 18.4",
            })
    void isTheFirstThatThereIsInTheOrderOfTheRules(
            String period, String series, String kind, String point) {
        assertThat(Basis.of(Period.parse(period), series(series), List.of()))
                .contains(new Basis(BasisKind.of(kind), point(point)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AY2011-12 | ''",
                "AY2011-12 | AY2011-12 22",
                // A day more than five years before.
                "AY2011-12 | AY2005-06 18",
                "2012-08-31 | 2007-08-30 1",
                // Later values, and other kinds, are no basis.
                "FY2008-09 | FY2009-10 1",
                "FY2008-09 | CY2007 1, AY2007-08 2, FY2007-08-Q4 3, FY2006-07..FY2007-08 4",
                "2009-01..2009-03 | FY2007-08-Q4 1, 2008-01..2008-02 2, 2008-12 3",
            })
    void isNothingWhereNothingIsOfTheSameKindAndRecentEnough(String period, String series) {
        assertThat(Basis.of(Period.parse(period), series(series), List.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // breastfeeding-at-6-to-8-weeks: caution FY2008-09-Q3, break FY2009-10-Q1
                "FY2009-10-Q1 | FY2008-09-Q3 1, FY2008-09-Q4 2 | FY2008-09-Q3 caution, FY2009-10-Q1"
                        + " break | ''",
                "FY2008-09-Q4 | FY2008-09-Q3 1 | FY2008-09-Q3 caution, FY2009-10-Q1 break |"
                        + " FY2008-09-Q3 1",
                // The break starts with the earlier one: it is over by then.
                "FY2009-10-Q2 | FY2009-10-Q1 1 | FY2009-10-Q1 break | FY2009-10-Q1 1",
                // The break starts with the later one, or in between.
                "FY2009-10 | FY2008-09 1 | FY2009-10 break | ''",
                "FY2009-10 | FY2008-09 1 | 2008-12-31 break | ''",
                "FY2009-10 | FY2008-09 1 | FY2009-10-Q2 break | FY2008-09 1",
                // What lies beyond the break is skipped, what lies before it is still found.
                "FY2009-10-Q3 | FY2008-09-Q3 1, FY2009-10-Q2 2 | FY2009-10-Q2 break | FY2009-10-Q2"
                        + " 2",
                // A caution stops nothing, however many there are.
                "AY2011-12 | AY2006-07 18.4 | AY2011-12 caution | AY2006-07 18.4",
            })
    void liesOnTheSameSideOfABreak(String period, String series, String breaks, String point) {
        assertThat(
                        Basis.of(Period.parse(period), series(series), Breaks.breaks(breaks))
                                .map(Basis::point))
                .isEqualTo(series(point).stream().findFirst());
    }
}
