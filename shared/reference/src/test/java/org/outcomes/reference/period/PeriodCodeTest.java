package org.outcomes.reference.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodCodeTest {

    @ParameterizedTest
    @CsvSource({
        "CY2007,                2007-01-01, 2007-12-31, CY",
        "FY2008-09,             2008-04-01, 2009-03-31, FY",
        "FY1999-00,             1999-04-01, 2000-03-31, FY",
        "AY2008-09,             2008-09-01, 2009-08-31, AY",
        "FY2009-10-Q1,          2009-04-01, 2009-06-30, FYQ",
        "FY2009-10-Q2,          2009-07-01, 2009-09-30, FYQ",
        "FY2009-10-Q3,          2009-10-01, 2009-12-31, FYQ",
        "FY2008-09-Q4,          2009-01-01, 2009-03-31, FYQ",
        "2009-08,               2009-08-01, 2009-08-31, M",
        "2008-02,               2008-02-01, 2008-02-29, M",
        "2009-09-18,            2009-09-18, 2009-09-18, D",
        "2008-02-29,            2008-02-29, 2008-02-29, D",
        "CY2004..CY2006,        2004-01-01, 2006-12-31, CY-span",
        "AY2007-08..AY2009-10,  2007-09-01, 2010-08-31, AY-span",
        "FY2007-08..FY2008-09,  2007-04-01, 2009-03-31, FY-span",
        "FY2008-09-Q4..FY2009-10-Q1, 2009-01-01, 2009-06-30, FYQ-span",
        "2009-04..2009-09,      2009-04-01, 2009-09-30, M-span",
        "2005-09..2006-10,      2005-09-01, 2006-10-31, M-span",
        "2009-09-14..2009-09-18, 2009-09-14, 2009-09-18, D-span",
        "CY1900,                1900-01-01, 1900-12-31, CY",
        "AY2199-00,             2199-09-01, 2200-08-31, AY",
    })
    void readsItsCodeAndPrintsItBack(String code, LocalDate start, LocalDate end, String kind) {
        Period period = Period.parse(code);

        assertThat(period.start()).isEqualTo(start);
        assertThat(period.end()).isEqualTo(end);
        assertThat(period.kindCode().code()).isEqualTo(kind);
        assertThat(period.code()).isEqualTo(code);
        assertThat(period).hasToString(code);
        assertThat(Period.tryParse(code)).contains(period);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FY2009-11 | the year after 2009 is written 10, not 11",
                "AY2008-10 | the year after 2008 is written 09, not 10",
                "FY1999-01 | the year after 1999 is written 00, not 01",
                "FY2008-09-Q5 | a year has the quarters Q1 to Q4, and no Q5",
                "FY2008-09-Q0 | a year has the quarters Q1 to Q4, and no Q0",
                "FY2008-10-Q1 | the year after 2008 is written 09, not 10",
                "2009-02-30 | there is no day 2009-02-30",
                "2009-02-29 | there is no day 2009-02-29",
                "2009-13 | there is no month 13",
                "2009-00 | there is no month 00",
                "CY1899 | its year 1899 is not between 1900 and 2199",
                "2200-01 | its year 2200 is not between 1900 and 2199",
                "CY2199..CY2200 | its year 2200 is not between 1900 and 2199",
                "2009-09..2009-04 | 2009-04 does not start after 2009-09",
                "CY2004..CY2004 | CY2004 does not start after CY2004",
                "CY2004..2006-12 | it joins CY2004 and 2006-12, which are of different kinds",
                "FY2008-09..AY2009-10 | it joins FY2008-09 and AY2009-10, which are of different",
                "FY2008-09-Q1..FY2009-10 | which are of different kinds",
                "2004..CY2006 | write it as CY2007",
                "2009-04..2009-06..2009-09 | write it as CY2007",
                "2009-04.. | write it as CY2007",
                "..2009-04 | write it as CY2007",
                "2009 | write it as CY2007",
                "cy2007 | write it as CY2007",
                "FY2008 | write it as CY2007",
                "FY2008-2009 | write it as CY2007",
                "AY2008-09-Q1 | write it as CY2007",
                "2009-8 | write it as CY2007",
                "2009-08-1 | write it as CY2007",
                "' 2009-08' | write it as CY2007",
                "'2009-08 ' | write it as CY2007",
                "'' | write it as CY2007",
                "' ' | write it as CY2007",
                "٢٠٠٩-08 | write it as CY2007",
                "-2009-08 | write it as CY2007",
            })
    void refusesWhatIsMalformedAndSaysWhy(String code, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.parse(code))
                .withMessageStartingWith("\"" + code + "\" is not a period: ")
                .withMessageContaining(reason);
        assertThat(Period.tryParse(code)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CY2007 | 2007",
                "CY2004..CY2006 | 2004 to 2006",
                "FY2008-09 | 2008/09",
                "FY1999-00 | 1999/00",
                "FY2007-08..FY2008-09 | 2007/08 to 2008/09",
                "AY2008-09 | academic year 2008/09",
                "AY2007-08..AY2009-10 | academic years 2007/08 to 2009/10",
                "FY2009-10-Q1 | April to June 2009",
                "FY2008-09-Q4 | January to March 2009",
                "FY2008-09-Q3..FY2008-09-Q4 | October 2008 to March 2009",
                "2009-08 | August 2009",
                "2009-04..2009-09 | April to September 2009",
                "2008-11..2009-01 | November 2008 to January 2009",
                "2009-09-18 | 18 September 2009",
                "2009-09-04..2009-09-18 | 4 September to 18 September 2009",
                "2008-12-31..2009-01-02 | 31 December 2008 to 2 January 2009",
            })
    void isLabelledInPlainEnglish(String code, String label) {
        assertThat(Period.parse(code).label()).isEqualTo(label);
    }
}
