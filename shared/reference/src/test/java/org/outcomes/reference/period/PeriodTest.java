package org.outcomes.reference.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "CY2007,             CY2006",
        "CY2005..CY2007,     CY2004..CY2006",
        "FY2009-10,          FY2008-09",
        "FY2000-01,          FY1999-00",
        "AY2008-09,          AY2007-08",
        "FY2008-09-Q4,       FY2007-08-Q4",
        "2009-02,            2008-02",
        "2008-02,            2007-02",
        "2008-11..2009-02,   2007-11..2008-02",
        "2007-03..2008-02,   2006-03..2007-02",
        "2009-09-18,         2008-09-18",
        "2008-02-29,         2007-02-28",
        "2009-02-28,         2008-02-28",
        // A span has an end, and an end on the last of a month stays there.
        "2009-02-01..2009-02-28, 2008-02-01..2008-02-29",
        "2008-02-29..2008-03-05, 2007-02-28..2007-03-05",
        "2008-02-10..2008-02-28, 2007-02-10..2007-02-28",
    })
    void isFollowedBackByTheSamePeriodOfTheYearBefore(String code, String yearBack) {
        assertThat(Period.parse(code).yearBack()).isEqualTo(Period.parse(yearBack));
    }

    @ParameterizedTest
    @CsvSource({
        "CY2007,           CY1999,            true",
        "CY2007,           FY2007-08,         false",
        "FY2008-09,        AY2008-09,         false",
        // The rule's own example.
        "2009-01..2009-03, FY2008-09-Q4,      false",
        "2009-01..2009-03, 2008-06..2008-08,  true",
        "2009-01..2009-03, 2009-01..2009-02,  false",
        "2009-01..2009-03, 2009-03,           false",
        "CY2004..CY2006,   CY2005..CY2007,    true",
        "CY2004..CY2006,   CY2005..CY2006,    false",
        "2009-02,          2009-03,           true",
        "2009-09-18,       2004-01-01,        true",
        "2009-09-18,       2009-09-18..2009-09-19, false",
        "2009-09-01..2009-09-07, 2009-09-08..2009-09-14, true",
        "2009-09-01..2009-09-07, 2009-09-08..2009-09-21, false",
        "2008-02-20..2008-03-05, 2007-02-20..2007-03-05, true",
    })
    void isOfTheSameKindWithTheSameNumberOfCalendarMonths(String one, String other, boolean same) {
        assertThat(Period.parse(one).sameKindAs(Period.parse(other))).isEqualTo(same);
        assertThat(Period.parse(other).sameKindAs(Period.parse(one))).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource({
        "CY2007, 12",
        "FY2008-09-Q4, 3",
        "2009-08, 1",
        "2009-09-18, 0",
        "CY2004..CY2006, 36",
        "2005-09..2006-10, 14",
        "2009-01-05..2009-02-04, 1",
        "2009-01-05..2009-02-03, 0",
    })
    void countsItsWholeMonths(String code, int months) {
        assertThat(Period.parse(code).months()).isEqualTo(months);
    }

    @ParameterizedTest
    @CsvSource({
        "FY2009-10-Q1,      true",
        "2009-08,           true",
        "2009-04..2009-09,  true",
        "2009-04..2010-02,  true",
        "2009-04..2010-03,  false",
        "2008-10..2009-09,  false",
        "FY2008-09-Q1..FY2008-09-Q3, true",
        "FY2008-09-Q1..FY2008-09-Q4, false",
        "2009-01-15..2010-01-13, true",
        "2009-01-15..2010-01-14, false",
        "2009-09-18,        false",
        "CY2007,            false",
        "FY2008-09,         false",
        "AY2008-09,         false",
        "CY2004..CY2006,    false",
    })
    void isSubAnnualAsAQuarterAMonthOrAShorterSpan(String code, boolean subAnnual) {
        assertThat(Period.parse(code).subAnnual()).isEqualTo(subAnnual);
    }

    @ParameterizedTest
    @CsvSource({
        "FY2009-10, FY2009-10-Q1,     true",
        "FY2009-10, FY2009-10-Q4,     true",
        "FY2009-10, 2009-08,          true",
        "FY2009-10, 2009-04-01,       true",
        "FY2009-10, 2010-03-31,       true",
        "FY2009-10, FY2009-10,        true",
        "FY2009-10, 2009-03-31,       false",
        "FY2009-10, 2010-04-01,       false",
        "FY2009-10, CY2009,           false",
        "FY2009-10, FY2008-09-Q4,     false",
        "FY2009-10, 2010-03..2010-04, false",
        "2009-08,   FY2009-10,        false",
        "CY2009,    2009-01..2009-12, true",
        "2009-01..2009-12, CY2009,    true",
    })
    void containsWhatLiesWithinBothEndsIncluded(String outer, String inner, boolean contains) {
        assertThat(Period.parse(outer).contains(Period.parse(inner))).isEqualTo(contains);
    }

    @ParameterizedTest
    @CsvSource({
        "FY2008-09-Q4, FY2009-10-Q1, true",
        "FY2008-09-Q4, FY2009-10-Q2, false",
        "FY2008-09-Q4, FY2008-09-Q4, false",
        "2008-02,      2008-03,      true",
        "FY2009-10-Q1, FY2008-09-Q4, false",
    })
    void knowsWhetherAnotherFollowsAtOnce(String earlier, String later, boolean follows) {
        assertThat(Period.parse(earlier).endsTheDayBefore(Period.parse(later))).isEqualTo(follows);
    }

    @ParameterizedTest
    @CsvSource({"2012-08-31, 2007-08-31", "2008-02-29, 2003-02-28", "2009-02-28, 2004-02-28"})
    void goesFiveYearsBackToTheSameDay(LocalDate day, LocalDate fiveYearsBefore) {
        assertThat(Period.fiveYearsBefore(day)).isEqualTo(fiveYearsBefore);
    }

    @Test
    void goesBackBeyondTheYearsThatCanBeRead() {
        assertThat(Period.parse("CY1900").yearBack().code()).isEqualTo("CY1899");
    }

    @Test
    void differsFromAPeriodOfAnotherKindWithTheSameDays() {
        assertThat(Period.parse("CY2009")).isNotEqualTo(Period.parse("2009-01..2009-12"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2009-04-02", "2009-01-01"})
    void refusesAFinancialYearThatStartsOnAnyOtherDay(LocalDate start) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.of(PeriodKind.FY, start))
                .withMessageContaining(start + " to ");
    }

    @Test
    void refusesEndsThatMakeNoWholePeriods() {
        LocalDate start = LocalDate.of(2009, 4, 1);

        assertThatThrownBy(() -> new Period(PeriodKind.M, start, LocalDate.of(2009, 5, 30), true))
                .hasMessage("2009-04-01 to 2009-05-30 is not a whole period of kind M");
        assertThatThrownBy(() -> new Period(PeriodKind.M, start, LocalDate.of(2009, 5, 31), false))
                .hasMessage("2009-04-01 to 2009-05-31 is not a whole period of kind M");
        assertThatThrownBy(() -> new Period(PeriodKind.FY, start, LocalDate.of(2009, 3, 31), true))
                .hasMessage("2009-04-01 to 2009-03-31 is not a whole period of kind FY");
    }
}
