package org.outcomes.sampledata;

import static org.outcomes.sampledata.Broken.fault;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One thing wrong in a cell or key of a table. */
class BrokenTablesTest {

    private static final String OBSERVATIONS = "observations.csv";
    private static final String INDICATORS = "indicators.csv";

    @TempDir Path folder;

    @ParameterizedTest
    @MethodSource({"sourcesAndAreas", "indicators", "observations", "targetsAndBreaks", "settings"})
    void aBrokenTableHasExactlyItsFault(Broken broken) {
        broken.hasExactlyItsFault(folder);
    }

    static Stream<Broken> sourcesAndAreas() {
        return Stream.of(
                new Broken(
                        "a source published in a month",
                        b -> b.line("sources.csv", 2, "2006-10-10", "2006-10"),
                        fault("sources.csv line 2, published_on", "2006-10", "is not a day")),
                new Broken(
                        "a source of a meeting in no calendar",
                        b ->
                                b.line(
                                        "sources.csv",
                                        4,
                                        "2009-12-16,2009-12-16",
                                        "2009-12-16,2009-02-29"),
                        fault("sources.csv line 4, meeting_on", "2009-02-29", "is not a day")),
                new Broken(
                        "a source without a licence",
                        b -> b.line("sources.csv", 3, "not-stated", ""),
                        fault("sources.csv line 3, licence", "", "is blank")),
                new Broken(
                        "a source twice",
                        b -> b.again("sources.csv", 3, line -> line),
                        fault("sources.csv line 8", "apa-2008", "the same id as on line 3")),
                new Broken(
                        "an area of an unknown kind",
                        b -> b.line("areas.csv", 4, "local-authority", "council"),
                        fault("areas.csv line 4, kind", "council", "kind of area")),
                new Broken(
                        "an area in an area that is not there",
                        b -> b.line("areas.csv", 4, "E12000003", "E12000009"),
                        fault("areas.csv line 4, parent", "E12000009", "is not an area")),
                new Broken(
                        "an area in itself",
                        b -> b.line("areas.csv", 2, "country,", "country,E92000001"),
                        fault(
                                "areas.csv line 2, parent",
                                "E92000001",
                                "puts the area into itself")),
                new Broken(
                        "a group that is called a region",
                        b -> b.line("areas.csv", 5, ",group,", ",region,"),
                        fault("areas.csv line 5, kind", "region", "does not go with the code")),
                new Broken(
                        "an area with a code that is none",
                        b -> b.line("areas.csv", 6, "similar-areas:E08000018", "Similar:E08000018"),
                        fault("areas.csv line 6, code", "Similar:E08000018", "not an area code")));
    }

    static Stream<Broken> indicators() {
        return Stream.of(
                new Broken(
                        "an unknown unit",
                        b -> b.line(INDICATORS, 26, ",percent,", ",per-cent,"),
                        fault("indicators.csv line 26, unit", "per-cent", "is not a unit")),
                new Broken(
                        "an unknown polarity",
                        b -> b.line(INDICATORS, 3, "lower-is-better", "down"),
                        fault("indicators.csv line 3, polarity", "down", "is not a polarity")),
                new Broken(
                        "an unknown behaviour",
                        b -> b.line(INDICATORS, 3, "snapshot", "stock"),
                        fault("indicators.csv line 3, behaviour", "stock", "is not a behaviour")),
                new Broken(
                        "an unknown frequency",
                        b -> b.line(INDICATORS, 3, "quarterly", "now-and-then"),
                        fault("indicators.csv line 3, frequency", "now-and-then", "is not one of")),
                new Broken(
                        "an unknown headline period",
                        b -> b.line(INDICATORS, 51, ",FY,", ",QUARTER,"),
                        fault(
                                "indicators.csv line 51, headline_period",
                                "QUARTER",
                                "kind of period")),
                new Broken(
                        "decimals in words",
                        b -> b.line(INDICATORS, 3, "better,2,", "better,two,"),
                        fault("indicators.csv line 3, decimals", "two", "number of decimals")),
                new Broken(
                        "a seasonal indicator that says so",
                        b -> b.line(INDICATORS, 3, "snapshot,,,", "snapshot,,yes,"),
                        fault("indicators.csv line 3, seasonal", "yes", "is not one of no")),
                new Broken(
                        "a negative tolerance",
                        b -> b.line(INDICATORS, 3, "snapshot,,,,", "snapshot,,,-1,"),
                        fault("indicators.csv line 3, tolerance", "-1", "0 or more")),
                new Broken(
                        "disclosure control for which there is no rule",
                        b -> b.line(INDICATORS, 3, ",being-healthy", "people,being-healthy"),
                        fault("indicators.csv line 3, disclosure", "people", "has to be empty")),
                new Broken(
                        "an outcome area of no framework",
                        b -> b.line(INDICATORS, 3, "being-healthy", "be-healthy"),
                        fault(
                                "indicators.csv line 3, outcome_areas",
                                "be-healthy",
                                "is not an outcome area")),
                new Broken(
                        "an outcome area twice",
                        b -> b.line(INDICATORS, 3, "being-healthy", "being-healthy;being-healthy"),
                        fault(
                                "indicators.csv line 3, outcome_areas",
                                "being-healthy;being-healthy",
                                "stands there twice")),
                new Broken(
                        "an indicator twice",
                        b -> b.again(INDICATORS, 2, line -> line),
                        fault(
                                "indicators.csv line 215",
                                "infant-mortality",
                                "the same code as on line 2")));
    }

    static Stream<Broken> observations() {
        return Stream.of(
                new Broken(
                        "an indicator that is not there",
                        b -> b.line(OBSERVATIONS, 2, "infant-mortality", "infant-mortalty"),
                        fault(
                                "observations.csv line 2, indicator",
                                "infant-mortalty",
                                "is not an indicator")),
                new Broken(
                        "an area that is not there",
                        b -> b.line(OBSERVATIONS, 2, "E08000018", "E08000019"),
                        fault("observations.csv line 2, area", "E08000019", "is not an area")),
                new Broken(
                        "a source that is not there",
                        b -> b.line(OBSERVATIONS, 2, "cypp-progress-2009", "cypp-progress-2010"),
                        fault(
                                "observations.csv line 2, source",
                                "cypp-progress-2010",
                                "is not a source")),
                new Broken(
                        "a financial year of three years",
                        b -> b.line(OBSERVATIONS, 11, "FY2008-09", "FY2009-11"),
                        fault("observations.csv line 11, period", "FY2009-11", "FY2009-11")),
                new Broken(
                        "a thirteenth month",
                        b -> b.line(OBSERVATIONS, 10, "2008-04..2008-12", "2008-04..2008-13"),
                        fault("observations.csv line 10, period", "2008-04..2008-13", "2008-13")),
                new Broken(
                        "a span of two kinds",
                        b -> b.line(OBSERVATIONS, 2, "CY2004..CY2006", "CY2004..FY2006-07"),
                        fault("observations.csv line 2, period", "CY2004..FY2006-07", "kind")),
                new Broken(
                        "a breakdown without an equals sign",
                        b -> b.line(OBSERVATIONS, 405, "sex=female", "sex:female"),
                        fault(
                                "observations.csv line 405, breakdown",
                                "sex:female",
                                "is not a breakdown")),
                new Broken(
                        "a breakdown with a dimension twice",
                        b -> b.line(OBSERVATIONS, 405, "sex=female", "sex=female;sex=male"),
                        fault(
                                "observations.csv line 405, breakdown",
                                "sex=female;sex=male",
                                "twice")),
                new Broken(
                        "a value in words",
                        b -> b.line(OBSERVATIONS, 2, ",6.2,", ",n/a,"),
                        fault("observations.csv line 2, value", "n/a", "is not a plain number")),
                new Broken(
                        "a value with a comma for thousands",
                        b -> b.line(OBSERVATIONS, 2, ",6.2,", ",\"6,200\","),
                        fault("observations.csv line 2, value", "6,200", "is not a plain number")),
                new Broken(
                        "a value with a leading zero",
                        b -> b.line(OBSERVATIONS, 2, ",6.2,", ",06.2,"),
                        fault("observations.csv line 2, value", "06.2", "is not a plain number")),
                new Broken(
                        "an unknown status",
                        b -> b.line(OBSERVATIONS, 2, ",final,", ",draft,"),
                        fault(
                                "observations.csv line 2, status",
                                "draft",
                                "status of an observation")),
                new Broken(
                        "a final value that is empty",
                        b -> b.line(OBSERVATIONS, 2, ",6.2,", ",,"),
                        fault(
                                "observations.csv line 2, value",
                                "",
                                "is empty although it is final")),
                new Broken(
                        "a missing value that is 0",
                        b -> b.line(OBSERVATIONS, 358, ",,,missing,", ",,0,missing,"),
                        fault(
                                "observations.csv line 358, value",
                                "0",
                                "has to be empty, for it is missing")),
                new Broken(
                        "a suppressed value that is shown",
                        b -> b.line(OBSERVATIONS, 2, ",final,", ",suppressed,"),
                        fault(
                                "observations.csv line 2, value",
                                "6.2",
                                "has to be empty, for it is suppressed")),
                new Broken(
                        "a day written the British way",
                        b -> b.line(OBSERVATIONS, 2, "2009-12-16", "16/12/2009"),
                        fault(
                                "observations.csv line 2, published_on",
                                "16/12/2009",
                                "is not a day")),
                new Broken(
                        "no locator",
                        b -> b.line(OBSERVATIONS, 2, ",H01,", ",,"),
                        fault("observations.csv line 2, locator", "", "is blank")),
                new Broken(
                        "another value of the same day",
                        b -> b.again(OBSERVATIONS, 2, line -> line.replace("6.2", "6.3")),
                        fault(
                                "observations.csv line 516",
                                "infant-mortality | E08000018 | CY2004..CY2006 |  | 2009-12-16",
                                "as on line 2")));
    }

    static Stream<Broken> targetsAndBreaks() {
        return Stream.of(
                new Broken(
                        "an unknown kind of target",
                        b -> b.line("targets.csv", 2, ",plan,", ",aim,"),
                        fault("targets.csv line 2, kind", "aim", "is not a kind of target")),
                new Broken(
                        "a target without a value",
                        b -> b.line("targets.csv", 2, ",26.6,", ",,"),
                        fault("targets.csv line 2, value", "", "is not a plain number")),
                new Broken(
                        "a target of an indicator that is not there",
                        b -> b.line("targets.csv", 2, "smoking-in", "drinking-in"),
                        fault(
                                "targets.csv line 2, indicator",
                                "drinking-in-pregnancy",
                                "is not an indicator")),
                new Broken(
                        "a target twice",
                        b -> b.again("targets.csv", 2, line -> line),
                        fault(
                                "targets.csv line 59",
                                "smoking-in-pregnancy | E08000018 | FY2007-08-Q4 |  | plan |"
                                        + " 2009-12-16",
                                "as on line 2")),
                new Broken(
                        "an unknown severity",
                        b -> b.line("breaks.csv", 2, ",caution,", ",warning,"),
                        fault("breaks.csv line 2, severity", "warning", "is not a severity")),
                new Broken(
                        "a break at a period without an observation",
                        b -> b.line("breaks.csv", 2, "FY2008-09-Q3", "FY2008-09-Q2"),
                        fault(
                                "breaks.csv line 2, from_period",
                                "FY2008-09-Q2",
                                "has no observation")),
                new Broken(
                        "a break of a breakdown that has no observation then",
                        b -> b.line("breaks.csv", 32, "method=negotiation", "method=barter"),
                        fault(
                                "breaks.csv line 32, from_period",
                                "FY2012-13",
                                "has no observation")),
                new Broken(
                        "a break of an area that is not there",
                        b -> b.line("breaks.csv", 2, "E08000018", "E08000019"),
                        fault("breaks.csv line 2, area", "E08000019", "is not an area")),
                new Broken(
                        "a break of a breakdown that is none",
                        b -> b.line("breaks.csv", 3, ",*,", ",**,"),
                        fault("breaks.csv line 3, breakdown", "**", "is not a breakdown")));
    }

    static Stream<Broken> settings() {
        return Stream.of(
                new Broken(
                        "more than all settings",
                        b -> b.line("inspection-profiles.csv", 2, ",62,", ",162,"),
                        fault("inspection-profiles.csv line 2, value", "162", "from 0 to 100")),
                new Broken(
                        "a profile of 30 February",
                        b -> b.line("inspection-profiles.csv", 3, "2012-02-29", "2012-02-30"),
                        fault(
                                "inspection-profiles.csv line 3, as_of",
                                "2012-02-30",
                                "is not a day")),
                new Broken(
                        "a measure that nobody knows",
                        b ->
                                b.line(
                                        "inspection-profiles.csv",
                                        2,
                                        "percent-good-or-better",
                                        "percent-good"),
                        fault(
                                "inspection-profiles.csv line 2, measure",
                                "percent-good",
                                "is not one of")),
                new Broken(
                        "half a setting",
                        b -> b.line("inspection-profiles.csv", 2, ",62,,", ",62,1.5,"),
                        fault(
                                "inspection-profiles.csv line 2, count",
                                "1.5",
                                "is not a whole number")),
                new Broken(
                        "a profile twice",
                        b -> b.again("inspection-profiles.csv", 2, line -> line),
                        fault(
                                "inspection-profiles.csv line 72",
                                "early-years-and-childcare | E08000018 | 2011-08-31 |"
                                        + " percent-good-or-better | 2013-01-31",
                                "as on line 2")),
                new Broken(
                        "an arrow in words of another kind",
                        b -> b.line("direction_printed.csv", 2, ",better,", ",up,"),
                        fault(
                                "direction_printed.csv line 2, printed_direction",
                                "up",
                                "is not one of")),
                new Broken(
                        "a change with its sign of percent",
                        b -> b.line("direction_printed.csv", 2, ",10.2,", ",10.2%,"),
                        fault(
                                "direction_printed.csv line 2, printed_change",
                                "10.2%",
                                "is not a plain number")),
                new Broken(
                        "a direction that ends where it starts",
                        b -> b.line("direction_printed.csv", 2, "2012-10-31", "2011-08-31"),
                        fault(
                                "direction_printed.csv line 2, to",
                                "2011-08-31",
                                "is not after from")));
    }
}
