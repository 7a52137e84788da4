package org.outcomes.sampledata;

import static org.outcomes.sampledata.Broken.fault;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One thing wrong in outcome frameworks, plans or equivalences. */
class BrokenPlansTest {

    private static final String OUTCOMES = "outcome-frameworks.json";
    private static final String PLANS = "plans.json";
    private static final String EQUIVALENCES = "equivalences.json";

    @TempDir Path folder;

    @ParameterizedTest
    @MethodSource({
        "outcomeFrameworks",
        "plans",
        "commitments",
        "updates",
        "measurements",
        "equivalences"
    })
    void aBrokenTreeHasExactlyItsFault(Broken broken) {
        broken.hasExactlyItsFault(folder);
    }

    static Stream<Broken> outcomeFrameworks() {
        return Stream.of(
                new Broken(
                        "two areas at one place in the order",
                        b -> b.set(OUTCOMES, "/frameworks/0/areas/1/order", "1"),
                        fault(OUTCOMES + " /frameworks/0/areas/1/order", "1", "stands twice")),
                new Broken(
                        "an area twice",
                        b -> b.set(OUTCOMES, "/frameworks/1/areas/6/code", "\"earlier-help\""),
                        fault(
                                OUTCOMES + " /frameworks/1/areas/6/code",
                                "earlier-help",
                                "stands twice")),
                new Broken(
                        "a link to an area that is not there",
                        b -> b.set(OUTCOMES, "/crosswalk/0/to", "\"rotherham-2012/active\""),
                        fault(
                                OUTCOMES + " /crosswalk/0/to",
                                "rotherham-2012/active",
                                "is not an outcome area")),
                new Broken(
                        "a link without its framework",
                        b -> b.set(OUTCOMES, "/crosswalk/0/to", "\"active-and-healthy\""),
                        fault(
                                OUTCOMES + " /crosswalk/0/to",
                                "active-and-healthy",
                                "a framework and an outcome area")),
                new Broken(
                        "a link twice",
                        b -> b.again(OUTCOMES, "/crosswalk/0"),
                        fault(
                                OUTCOMES + " /crosswalk/17",
                                "ecm-2004/being-healthy | rotherham-2012/active-and-healthy",
                                "stands twice")),
                new Broken(
                        "an unknown relation",
                        b -> b.set(OUTCOMES, "/crosswalk/0/relation", "\"similar\""),
                        fault(OUTCOMES + " /crosswalk/0/relation", "similar", "enumeration")));
    }

    static Stream<Broken> plans() {
        return Stream.of(
                new Broken(
                        "an outcome framework that is not there",
                        b -> b.set(PLANS, "/0/outcomeFramework", "\"ecm-2005\""),
                        fault(PLANS + " /0/outcomeFramework", "ecm-2005", "is not a framework")),
                new Broken(
                        "a plan that ends before it starts",
                        b -> b.set(PLANS, "/0/to", "\"2006-03-31\""),
                        fault(PLANS + " /0/to", "2006-03-31", "is before from")),
                new Broken(
                        "statuses and stages at once",
                        b ->
                                b.set(
                                        PLANS,
                                        "/0/stageScheme",
                                        "[{\"value\": \"planned\", \"label\": \"Planned\","
                                                + " \"order\": 1, \"definition\": null}]"),
                        fault(PLANS + " /0/stageScheme", "", "has no place here")),
                new Broken(
                        "two statuses at one place in the order",
                        b -> b.set(PLANS, "/0/statusScheme/1/order", "1"),
                        fault(PLANS + " /0/statusScheme/1/order", "1", "stands twice")),
                new Broken(
                        "a report that counts what is no status",
                        b -> b.set(PLANS, "/0/progressReports/0/publishedCounts/blue", "1"),
                        fault(
                                PLANS + " /0/progressReports/0/publishedCounts/blue",
                                "blue",
                                "is not a status or stage of cypp-2007")),
                new Broken(
                        "a report that counts half a commitment",
                        b -> b.set(PLANS, "/0/progressReports/0/publishedCounts/red", "9.5"),
                        fault(
                                PLANS + " /0/progressReports/0/publishedCounts/red",
                                "9.5",
                                "number found, integer expected")),
                new Broken(
                        "a report twice",
                        b -> b.again(PLANS, "/0/progressReports/0"),
                        fault(PLANS + " /0/progressReports/1/code", "2009-h1", "stands twice")));
    }

    static Stream<Broken> commitments() {
        return Stream.of(
                new Broken(
                        "an unknown kind",
                        b -> b.set(PLANS, "/0/commitments/0/kind", "\"promise\""),
                        fault(PLANS + " /0/commitments/0/kind", "promise", "enumeration")),
                new Broken(
                        "an outcome area of another framework",
                        b -> b.set(PLANS, "/0/commitments/0/outcomeArea", "\"active-and-healthy\""),
                        fault(
                                PLANS + " /0/commitments/0/outcomeArea",
                                "active-and-healthy",
                                "is not an outcome area of ecm-2004")),
                new Broken(
                        "the alias of another commitment",
                        b -> b.set(PLANS, "/0/commitments/50/aliases/0", "\"M04\""),
                        fault(PLANS + " /0/commitments/50/aliases/0", "M04", "stands twice")),
                new Broken(
                        "two printed codes with one address",
                        b -> b.set(PLANS, "/0/commitments/3/code", "\"h&03\""),
                        fault(
                                PLANS + " /0/commitments/3/code",
                                "h&03",
                                "has the address h03 of H03")),
                new Broken(
                        "a printed code that makes no address",
                        b -> b.set(PLANS, "/0/commitments/3/code", "\"&&\""),
                        fault(PLANS + " /0/commitments/3/code", "&&", "no letter or digit")),
                new Broken(
                        "an indicator that is not there",
                        b -> b.set(PLANS, "/0/commitments/1/indicators/0/code", "\"smoking\""),
                        fault(
                                PLANS + " /0/commitments/1/indicators/0/code",
                                "smoking",
                                "is not an indicator")),
                new Broken(
                        "an indicator that no measurement is of",
                        b ->
                                b.set(
                                        PLANS,
                                        "/0/commitments/1/indicators/0",
                                        "{\"code\": \"infant-mortality\", \"breakdown\": \"\"}"),
                        fault(
                                PLANS + " /0/commitments/1/indicators",
                                "[infant-mortality]",
                                "are of [smoking-in-pregnancy]")),
                new Broken(
                        "a strand twice",
                        b -> b.again(PLANS, "/0/commitments/7/strands/0"),
                        fault(
                                PLANS + " /0/commitments/7/strands/2/code",
                                "reception",
                                "stands twice")));
    }

    static Stream<Broken> updates() {
        return Stream.of(
                new Broken(
                        "a status that the scheme does not have",
                        b -> b.set(PLANS, "/0/commitments/0/updates/0/status", "\"blue\""),
                        fault(
                                PLANS + " /0/commitments/0/updates/0/status",
                                "blue",
                                "is not a status of cypp-2007")),
                new Broken(
                        "a status in a plan that prints none",
                        b -> b.set(PLANS, "/1/commitments/0/updates/0/status", "\"green\""),
                        fault(
                                PLANS + " /1/commitments/0/updates/0/status",
                                "green",
                                "is not a status of improvement-plan-2009")),
                new Broken(
                        "a stage that the scheme does not have",
                        b -> b.set(PLANS, "/1/commitments/0/updates/0/stage", "\"begun\""),
                        fault(
                                PLANS + " /1/commitments/0/updates/0/stage",
                                "begun",
                                "is not a stage of improvement-plan-2009")),
                new Broken(
                        "a risk with a stage",
                        b -> b.set(PLANS, "/1/commitments/35/updates/0/stage", "\"overdue\""),
                        fault(
                                PLANS + " /1/commitments/35/updates/0/stage",
                                "overdue",
                                "a risk or issue has no status")),
                new Broken(
                        "a strand that is not there",
                        b -> b.set(PLANS, "/0/commitments/7/updates/1/strand", "\"year-7\""),
                        fault(
                                PLANS + " /0/commitments/7/updates/1/strand",
                                "year-7",
                                "is not a strand of H08")),
                new Broken(
                        "no strand where there are strands",
                        b -> b.remove(PLANS, "/0/commitments/7/updates/1/strand"),
                        fault(PLANS + " /0/commitments/7/updates/1", "", "there are strands")),
                new Broken(
                        "an update twice",
                        b -> b.again(PLANS, "/0/commitments/0/updates/0"),
                        fault(
                                PLANS + " /0/commitments/0/updates/1",
                                " | 2009-04..2009-09 | 2009-12-16",
                                "stands twice")),
                new Broken(
                        "closed although it is green",
                        b ->
                                b.set(
                                        PLANS,
                                        "/0/commitments/0/updates/0/closedBecause",
                                        "\"delivered\""),
                        fault(
                                PLANS + " /0/commitments/0/updates/0/status",
                                "green",
                                "constant value 'complete'")),
                new Broken(
                        "closed for no known reason",
                        b ->
                                b.set(
                                        PLANS,
                                        "/0/commitments/9/updates/0/closedBecause",
                                        "\"forgotten\""),
                        fault(
                                PLANS + " /0/commitments/9/updates/0/closedBecause",
                                "forgotten",
                                "enumeration")),
                new Broken(
                        "reported for a span that runs backwards",
                        b ->
                                b.set(
                                        PLANS,
                                        "/0/commitments/0/updates/0/reportedFor",
                                        "\"2009-09..2009-04\""),
                        fault(
                                PLANS + " /0/commitments/0/updates/0/reportedFor",
                                "2009-09..2009-04",
                                "2009-09..2009-04")));
    }

    static Stream<Broken> measurements() {
        return Stream.of(
                new Broken(
                        "an area that is not there",
                        b ->
                                b.set(
                                        PLANS,
                                        "/0/commitments/0/updates/0/measurements/1/area",
                                        "\"E92000002\""),
                        fault(
                                PLANS + " /0/commitments/0/updates/0/measurements/1/area",
                                "E92000002",
                                "is not an area")),
                new Broken(
                        "another unit than the indicator's",
                        b ->
                                b.set(
                                        PLANS,
                                        "/0/commitments/0/updates/0/measurements/0/unit",
                                        "\"percent\""),
                        fault(
                                PLANS + " /0/commitments/0/updates/0/measurements/0/unit",
                                "percent",
                                "the unit of the indicator is rate-per-1000")),
                new Broken(
                        "neither a value nor a plan",
                        b ->
                                b.set(
                                        PLANS,
                                        "/0/commitments/0/updates/0/measurements/0/actual",
                                        "null"),
                        fault(
                                PLANS + " /0/commitments/0/updates/0/measurements/0/actual",
                                "null",
                                "there is no plan")),
                new Broken(
                        "a value that is said to be missing",
                        b ->
                                b.set(
                                        PLANS,
                                        "/0/commitments/0/updates/0/measurements/0/status",
                                        "\"missing\""),
                        fault(
                                PLANS + " /0/commitments/0/updates/0/measurements/0/actual",
                                "6.2",
                                "has to be null, for it is missing")),
                new Broken(
                        "a value as text",
                        b ->
                                b.set(
                                        PLANS,
                                        "/0/commitments/0/updates/0/measurements/0/actual",
                                        "\"6.2\""),
                        fault(
                                PLANS + " /0/commitments/0/updates/0/measurements/0/actual",
                                "6.2",
                                "string found")),
                new Broken(
                        "a period of another country's quarters",
                        b ->
                                b.set(
                                        PLANS,
                                        "/0/commitments/1/updates/0/measurements/0/period",
                                        "\"2007-Q4\""),
                        fault(
                                PLANS + " /0/commitments/1/updates/0/measurements/0/period",
                                "2007-Q4",
                                "is not a period")));
    }

    static Stream<Broken> equivalences() {
        return Stream.of(
                new Broken(
                        "an observation that is not there",
                        b -> b.set(EQUIVALENCES, "/4/left/period", "\"AY2007-08\""),
                        fault(
                                EQUIVALENCES + " /4/left",
                                "persistent-absence-change | E08000018 | AY2007-08 |"
                                        + " setting=secondary-schools",
                                "names no observation")),
                new Broken(
                        "one of two vintages, not saying which",
                        b -> b.remove(EQUIVALENCES, "/12/left/publishedOn"),
                        fault(
                                EQUIVALENCES + " /12/left",
                                "missed-25-days-of-school | E08000018 | AY2007-08 |"
                                        + " cohort=looked-after",
                                "names 2 observations")),
                new Broken(
                        "a target of another kind",
                        b -> b.set(EQUIVALENCES, "/1/left/kind", "\"stretch\""),
                        fault(
                                EQUIVALENCES + " /1/left",
                                "under-18-conception-change-since-1998 | E08000018 | CY2007 | ",
                                "names no target")),
                new Broken(
                        "a measurement of another commitment",
                        b -> b.set(EQUIVALENCES, "/8/left/commitment", "\"cypp-2007/E&A02\""),
                        fault(
                                EQUIVALENCES + " /8/left",
                                "ks2-english-level-4-plus | E08000018 | AY2006-07 | ",
                                "names no measurement")),
                new Broken(
                        "a printed number of a source that is not there",
                        b -> b.set(EQUIVALENCES, "/16/left/source", "\"leaflet\""),
                        fault(EQUIVALENCES + " /16/left/source", "leaflet", "is not a source")),
                new Broken(
                        "a part that is not there",
                        b ->
                                b.set(
                                        EQUIVALENCES,
                                        "/22/left/parts/0/breakdown",
                                        "\"award=platinum\""),
                        fault(
                                EQUIVALENCES + " /22/left/parts/0",
                                "artsmark-schools | E08000018 | 2009-09-30 | award=platinum",
                                "names no observation")),
                new Broken(
                        "a relation without the side that it needs",
                        b -> b.remove(EQUIVALENCES, "/14/right/of"),
                        fault(EQUIVALENCES + " /14/right", "", "lacks \"of\"")),
                new Broken(
                        "an unknown kind of record",
                        b -> b.set(EQUIVALENCES, "/16/left/record", "\"rumour\""),
                        fault(EQUIVALENCES + " /16/left/record", "rumour", "enumeration")),
                new Broken(
                        "a negative tolerance",
                        b -> b.set(EQUIVALENCES, "/0/tolerance", "-0.2"),
                        fault(EQUIVALENCES + " /0/tolerance", "-0.2", "minimum value of 0")),
                new Broken(
                        "an equivalence twice",
                        b -> b.again(EQUIVALENCES, "/0"),
                        fault(
                                EQUIVALENCES + " /27/id",
                                "teenage-conceptions-above-target",
                                "stands twice")));
    }
}
