package org.outcomes.indicators.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outcomes.indicators.fixture.Bundle;
import org.outcomes.indicators.fixture.Csv;
import org.outcomes.indicators.fixture.Database;
import org.outcomes.indicators.fixture.WithDatabase;
import org.outcomes.reference.bundle.BundleFile;

/**
 * Sound rows with one cell that is wrong: each is refused by line, column and value, and nothing is
 * stored.
 */
@QuarkusTest
@WithDatabase
class RefusedRowsTest {

    private static final Csv AREA =
            Csv.of("code,name,kind,parent", "E07000001,Somewhere,local-authority,E92000001");
    private static final Csv INDICATOR =
            Csv.of(
                    "code,title,definition,unit,polarity,decimals,frequency,behaviour,headline_period,seasonal,"
                        + "tolerance,minimum_change,disclosure,outcome_areas,aliases",
                    "new-indicator,Title,Definition,percent,neither,1,annual,rate,FY,no,0.5,0.1,,being-healthy,NI1");
    private static final Csv OBSERVATION =
            Csv.of(
                    "indicator,area,period,breakdown,value,status,published_on,source,locator,note",
                    "obesity,E08000018,FY2020-21,sex=boys,1.5,final,2021-12-01,jar-2006,para 1,A"
                            + " note");
    private static final Csv TARGET =
            Csv.of(
                    "indicator,area,period,breakdown,kind,value,published_on,source,locator,note",
                    "obesity,E08000018,FY2020-21,sex=boys,plan,1.5,2021-12-01,jar-2006,para 1,A"
                            + " note");
    private static final Csv BREAK =
            Csv.of(
                    "indicator,area,breakdown,from_period,severity,reason,source,locator",
                    "infant-mortality,E08000018,*,CY2005..CY2007,break,A reason,jar-2006,para 1");

    @BeforeEach
    void loadTheBundle() {
        Bundle.loaded();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    code   | ''        | must not be empty
                    code   | e07000001 | is not an area code
                    code   | E0700001  | is not an area code
                    name   | ''        | must not be empty
                    kind   | city      | is not a kind of area
                    kind   | ''        | must not be empty
                    parent | E99999999 | There is no area
                    parent | England   | is not an area code
                    parent | E07000001 | not a part of itself
                    """)
    void ofAreas(String column, String value, String reason) {
        refuses(
                BundleFile.AREAS,
                "area",
                AREA.with(column, value),
                new Wrong(column, value, reason));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    code            | New Indicator               | is not a code
                    code            | ''                          | must not be empty
                    title           | ' '                         | must not be empty
                    definition      | ''                          | must not be empty
                    unit            | kilometres                  | is not a unit
                    polarity        | upwards                     | is not a polarity
                    decimals        | ten                         | is not a number of decimals
                    decimals        | -1                          | is not a number of decimals
                    decimals        | 10                          | is not a number of decimals
                    frequency       | sometimes                   | is not a frequency
                    behaviour       | stock                       | is not a behaviour
                    headline_period | year                        | is not a kind of period
                    headline_period | FY-spans                    | is not a kind of period
                    seasonal        | yes                         | neither empty nor no
                    tolerance       | -0.5                        | is below 0
                    tolerance       | 1%                          | is not a plain number
                    minimum_change  | -1                          | is below 0
                    disclosure      | about=children              | Only figures that were already public
                    outcome_areas   | ''                          | must not be empty
                    outcome_areas   | being-happy                 | No outcome framework has
                    outcome_areas   | being-healthy;              | is not a code
                    outcome_areas   | being-healthy;being-healthy | twice
                    aliases         | NI1;NI1                     | twice
                    aliases         | NI1;                        | must not be empty
                    """)
    void ofIndicators(String column, String value, String reason) {
        refuses(
                BundleFile.INDICATORS,
                "indicator",
                INDICATOR.with(column, value),
                new Wrong(column, value, reason));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    indicator    | ''           | must not be empty
                    indicator    | Obesity      | is not a code
                    indicator    | no-such-one  | There is no indicator
                    area         | ''           | must not be empty
                    area         | Rotherham    | is not an area code
                    area         | E07000099    | There is no area
                    period       | ''           | must not be empty
                    period       | FY2009-11    | is not a period
                    period       | 2009-13      | is not a period
                    period       | 2009-02-30   | is not a period
                    period       | CY2009..2010 | is not a period
                    breakdown    | boys         | is not a breakdown
                    breakdown    | sex=boys;    | is not a breakdown
                    breakdown    | sex=a;sex=b  | is not a breakdown
                    value        | ''           | must be given
                    value        | 1,364        | is not a plain number
                    value        | 27.67%       | is not a plain number
                    value        | NaN          | is not a plain number
                    value        | 1e3          | is not a plain number
                    status       | ''           | must not be empty
                    status       | confirmed    | is not a status
                    status       | suppressed   | -
                    published_on | 16.12.2009   | is not a day
                    published_on | 2009-02-30   | is not a day
                    source       | ''           | must not be empty
                    source       | no-such-one  | There is no source
                    locator      | ''           | must not be empty
                    """)
    void ofObservations(String column, String value, String reason) {
        // A suppressed value is refused for the number that stands beside it.
        Wrong wrong =
                reason.equals("-")
                        ? new Wrong("value", "1.5", "A suppressed value is empty")
                        : new Wrong(column, value, reason);
        refuses(BundleFile.OBSERVATIONS, "observation", OBSERVATION.with(column, value), wrong);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    indicator    | no-such-one  | There is no indicator
                    area         | E07000099    | There is no area
                    period       | FY2009-11    | is not a period
                    breakdown    | boys         | is not a breakdown
                    kind         | ''           | must not be empty
                    kind         | aim          | is not a kind of target
                    value        | ''           | must not be empty
                    value        | half         | is not a plain number
                    published_on | 2009         | is not a day
                    source       | no-such-one  | There is no source
                    locator      | ''           | must not be empty
                    """)
    void ofTargets(String column, String value, String reason) {
        refuses(
                BundleFile.TARGETS,
                "target",
                TARGET.with(column, value),
                new Wrong(column, value, reason));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    indicator   | no-such-one       | There is no indicator
                    area        | E07000099         | There is no area
                    area        | here              | is not an area code
                    breakdown   | all               | is not a breakdown
                    breakdown   | sex=boys          | No observation of the series
                    from_period | FY2009-11         | is not a period
                    from_period | CY1999..CY2001    | No observation of the series
                    severity    | rupture           | is not a severity
                    reason      | ''                | must not be empty
                    source      | no-such-one       | There is no source
                    locator     | ''                | must not be empty
                    """)
    void ofBreaks(String column, String value, String reason) {
        // A breakdown without observations is refused for the period that it has none of.
        Wrong wrong =
                value.equals("sex=boys")
                        ? new Wrong("from_period", "CY2005..CY2007", reason)
                        : new Wrong(column, value, reason);
        refuses(BundleFile.BREAKS, "series_break", BREAK.with(column, value), wrong);
    }

    private record Wrong(String column, String value, String reason) {}

    private static void refuses(BundleFile file, String table, Csv row, Wrong wrong) {
        long rows = Database.count(table);
        long entries = Database.count("ledger");

        Bundle.post(file, row.file())
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", is("rejected-content"))
                .body("report.file", is(file.fileName()))
                .body("report.accepted", is(0))
                .body("report.rejected", is(1))
                .body("report.faults.find { it.column == '" + wrong.column() + "' }.line", is(2))
                .body("report.faults.column", hasItem(wrong.column()))
                .body("report.faults.value", hasItem(wrong.value()))
                .body("report.faults.detail", hasItem(containsString(wrong.reason())));

        assertThat(Database.count(table)).isEqualTo(rows);
        assertThat(Database.count("ledger")).isEqualTo(entries);
    }
}
