package org.outcomes.sampledata;

import static org.outcomes.sampledata.Broken.fault;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One thing wrong in frameworks, inspections or bands. */
class BrokenInspectionsTest {

    private static final String FRAMEWORKS = "inspection-frameworks.json";
    private static final String INSPECTIONS = "inspections.json";

    @TempDir Path folder;

    @ParameterizedTest
    @MethodSource({
        "frameworks",
        "inspections",
        "judgementsAndFindings",
        "recommendations",
        "bands"
    })
    void aBrokenTreeHasExactlyItsFault(Broken broken) {
        broken.hasExactlyItsFault(folder);
    }

    static Stream<Broken> frameworks() {
        return Stream.of(
                new Broken(
                        "an unknown kind of scale",
                        b -> b.set(FRAMEWORKS, "/0/scale/kind", "\"nominal\""),
                        fault(FRAMEWORKS + " /0/scale/kind", "nominal", "enumeration")),
                new Broken(
                        "a rank in words",
                        b -> b.set(FRAMEWORKS, "/0/scale/grades/0/rank", "\"first\""),
                        fault(
                                FRAMEWORKS + " /0/scale/grades/0/rank",
                                "first",
                                "string found, integer expected")),
                new Broken(
                        "a rank twice in a scale",
                        b -> b.set(FRAMEWORKS, "/0/scale/grades/1/rank", "1"),
                        fault(FRAMEWORKS + " /0/scale/grades/1/rank", "1", "stands twice")),
                new Broken(
                        "an order beside ranks",
                        b -> b.set(FRAMEWORKS, "/0/scale/grades/0/order", "1"),
                        fault(FRAMEWORKS + " /0/scale/grades/0/order", "1", "has no place here")),
                new Broken(
                        "a due rule in words",
                        b -> b.set(FRAMEWORKS, "/0/dueRules/three-months", "\"three months\""),
                        fault(
                                FRAMEWORKS + " /0/dueRules/three-months",
                                "three months",
                                "ISO 8601 duration")),
                new Broken(
                        "a timescale without a due rule",
                        b -> b.remove(FRAMEWORKS, "/0/dueRules/unspecified"),
                        fault(FRAMEWORKS + " /0/dueRules", "", "lacks \"unspecified\"")),
                new Broken(
                        "an unknown scope",
                        b -> b.set(FRAMEWORKS, "/0/judgementAreas/10/scope", "\"some-children\""),
                        fault(
                                FRAMEWORKS + " /0/judgementAreas/10/scope",
                                "some-children",
                                "enumeration")),
                new Broken(
                        "a parent that is not there",
                        b -> b.set(FRAMEWORKS, "/0/judgementAreas/6/parent", "\"management\""),
                        fault(
                                FRAMEWORKS + " /0/judgementAreas/6/parent",
                                "management",
                                "is not a judgement area of jar-2005")),
                new Broken(
                        "a scale that is not there",
                        b -> b.set(FRAMEWORKS, "/0/judgementAreas/10/scale", "\"stars\""),
                        fault(
                                FRAMEWORKS + " /0/judgementAreas/10/scale",
                                "stars",
                                "is not a scale of jar-2005")),
                new Broken(
                        "an outcome area of no framework",
                        b -> b.set(FRAMEWORKS, "/0/judgementAreas/6/outcomeArea", "\"management\""),
                        fault(
                                FRAMEWORKS + " /0/judgementAreas/6/outcomeArea",
                                "management",
                                "is not an outcome area")),
                new Broken(
                        "a headline of no outcome area",
                        b -> b.set(FRAMEWORKS, "/0/judgementAreas/7/headline", "true"),
                        fault(
                                FRAMEWORKS + " /0/judgementAreas/7/headline",
                                "true",
                                "speaks for no outcome area")),
                new Broken(
                        "two headlines of one outcome area",
                        b -> b.set(FRAMEWORKS, "/0/judgementAreas/6/headline", "true"),
                        fault(
                                FRAMEWORKS + " /0/judgementAreas/6/headline",
                                "true",
                                "service-management already speaks for")),
                new Broken(
                        "a subject twice",
                        b -> b.again(FRAMEWORKS, "/0/subjects/0"),
                        fault(
                                FRAMEWORKS + " /0/subjects/3/code",
                                "local-services-overall",
                                "stands twice")));
    }

    static Stream<Broken> inspections() {
        return Stream.of(
                new Broken(
                        "a framework that is not there",
                        b -> b.set(INSPECTIONS, "/3/framework", "\"caa-2010\""),
                        fault(INSPECTIONS + " /3/framework", "caa-2010", "is not a framework")),
                new Broken(
                        "an area that is not there",
                        b -> b.set(INSPECTIONS, "/0/area", "\"E08000019\""),
                        fault(INSPECTIONS + " /0/area", "E08000019", "is not an area")),
                new Broken(
                        "a source that is not there",
                        b -> b.set(INSPECTIONS, "/4/source", "\"slac-2011\""),
                        fault(INSPECTIONS + " /4/source", "slac-2011", "is not a source")),
                new Broken(
                        "a method that nobody knows",
                        b -> b.set(INSPECTIONS, "/0/method", "\"visit\""),
                        fault(INSPECTIONS + " /0/method", "visit", "enumeration")),
                new Broken(
                        "no title",
                        b -> b.remove(INSPECTIONS, "/0/title"),
                        fault(INSPECTIONS + " /0", "", "lacks \"title\"")),
                new Broken(
                        "a member that is not in the format",
                        b -> b.set(INSPECTIONS, "/0/inspector", "\"A. N. Other\""),
                        fault(
                                INSPECTIONS + " /0",
                                "inspector",
                                "is not a member that the format knows")),
                new Broken(
                        "an end before the start",
                        b -> b.set(INSPECTIONS, "/4/endedOn", "\"2010-06\""),
                        fault(INSPECTIONS + " /4/endedOn", "2010-06", "is before startedOn")),
                new Broken(
                        "a thirteenth month",
                        b -> b.set(INSPECTIONS, "/2/startedOn", "\"2009-13\""),
                        fault(INSPECTIONS + " /2/startedOn", "2009-13", "is not a date")),
                new Broken(
                        "knownOn beside a whole day",
                        b ->
                                b.whole(
                                        INSPECTIONS,
                                        text ->
                                                text.replace(
                                                        "\"publishedOn\": \"2008-12-17\"",
                                                        "\"publishedOn\": \"2008-12-17\","
                                                                + " \"knownOn\": \"2008-12-17\","
                                                                + " \"knownFrom\": \"apa-2008\"")),
                        fault(
                                INSPECTIONS + " /1/knownOn",
                                "2008-12-17",
                                "has no place beside a whole day")),
                new Broken(
                        "knownOn without knownFrom",
                        b -> b.remove(INSPECTIONS, "/5/knownFrom"),
                        fault(INSPECTIONS + " /5", "", "lacks \"knownFrom\"")),
                new Broken(
                        "knownOn that its source does not bear out",
                        b -> b.set(INSPECTIONS, "/5/knownOn", "\"2011-11-29\""),
                        fault(
                                INSPECTIONS + " /5/knownOn",
                                "2011-11-29",
                                "by knownFrom it is 2011-11-30")),
                new Broken(
                        "an intervention issued before its inspection was public",
                        b -> {
                            b.set(INSPECTIONS, "/3/interventions/0/issuedOn", "\"2009-12-15\"");
                            b.remove(INSPECTIONS, "/3/interventions/0/knownOn");
                            b.remove(INSPECTIONS, "/3/interventions/0/knownFrom");
                        },
                        fault(
                                INSPECTIONS + " /3/interventions/0/issuedOn",
                                "2009-12-15",
                                "is before the inspection was public")),
                new Broken(
                        "an intervention lifted before it was issued",
                        b -> b.set(INSPECTIONS, "/3/interventions/0/liftedOn", "\"2009-11\""),
                        fault(
                                INSPECTIONS + " /3/interventions/0/liftedOn",
                                "2009-11",
                                "is before issuedOn")),
                new Broken(
                        "an intervention with the id of another inspection",
                        b -> b.set(INSPECTIONS, "/3/interventions/0/id", "\"apa-2008-i1\""),
                        fault(
                                INSPECTIONS + " /3/interventions/0/id",
                                "apa-2008-i1",
                                "has to start with caa-2009-")));
    }

    static Stream<Broken> judgementsAndFindings() {
        return Stream.of(
                new Broken(
                        "a judgement area of another framework",
                        b ->
                                b.set(
                                        INSPECTIONS,
                                        "/1/judgements/0/judgementArea",
                                        "\"safeguarding\""),
                        fault(
                                INSPECTIONS + " /1/judgements/0/judgementArea",
                                "safeguarding",
                                "is not a judgement area of apa-2008")),
                new Broken(
                        "a subject of another framework",
                        b -> b.set(INSPECTIONS, "/1/judgements/0/subject", "\"health-services\""),
                        fault(
                                INSPECTIONS + " /1/judgements/0/subject",
                                "health-services",
                                "is not a subject of apa-2008")),
                new Broken(
                        "a grade that the scale does not have",
                        b -> b.set(INSPECTIONS, "/1/judgements/0/grade", "\"5\""),
                        fault(
                                INSPECTIONS + " /1/judgements/0/grade",
                                "5",
                                "is not a grade of the scale apa-4-best")),
                new Broken(
                        "a grade in the capitals of another scale",
                        b -> b.set(INSPECTIONS, "/3/judgements/0/grade", "\"Performs poorly\""),
                        fault(
                                INSPECTIONS + " /3/judgements/0/grade",
                                "Performs poorly",
                                "is not a grade of the scale performs-4-caa")),
                new Broken(
                        "a grade as a number",
                        b -> b.set(INSPECTIONS, "/1/judgements/0/grade", "2"),
                        fault(
                                INSPECTIONS + " /1/judgements/0/grade",
                                "2",
                                "integer found, string expected")),
                new Broken(
                        "a judgement twice",
                        b -> b.again(INSPECTIONS, "/3/judgements/0"),
                        fault(
                                INSPECTIONS + " /3/judgements/1",
                                "overall | childrens-services",
                                "stands twice")),
                new Broken(
                        "a finding out of order",
                        b -> b.set(INSPECTIONS, "/5/findings/5/id", "\"csa-2011-st7\""),
                        fault(
                                INSPECTIONS + " /5/findings/5/id",
                                "csa-2011-st7",
                                "has to be csa-2011-st6")),
                new Broken(
                        "a finding of an outcome area that is not there",
                        b -> b.set(INSPECTIONS, "/0/findings/0/outcomeArea", "\"being-well\""),
                        fault(
                                INSPECTIONS + " /0/findings/0/outcomeArea",
                                "being-well",
                                "is not an outcome area")),
                new Broken(
                        "a finding that is neither strength nor weakness",
                        b -> b.set(INSPECTIONS, "/0/findings/47/kind", "\"remark\""),
                        fault(INSPECTIONS + " /0/findings/47/kind", "remark", "enumeration")),
                new Broken(
                        "a theme that is misspelt",
                        b -> b.set(INSPECTIONS, "/1/findings/27/themes/0", "\"corporate-parents\""),
                        fault(
                                INSPECTIONS + " /1/findings/27/themes/0",
                                "corporate-parents",
                                "no other inspection names")),
                new Broken(
                        "a theme that is no code",
                        b ->
                                b.set(
                                        INSPECTIONS,
                                        "/1/findings/27/themes/0",
                                        "\"Corporate parenting\""),
                        fault(
                                INSPECTIONS + " /1/findings/27/themes/0",
                                "Corporate parenting",
                                "is not a code")));
    }

    static Stream<Broken> recommendations() {
        return Stream.of(
                new Broken(
                        "the weakness of another inspection restated",
                        b -> b.set(INSPECTIONS, "/1/recommendations/0/sameAs", "\"jar-2006-w1\""),
                        fault(
                                INSPECTIONS + " /1/recommendations/0/sameAs",
                                "jar-2006-w1",
                                "is not a weakness of apa-2008")),
                new Broken(
                        "a strength restated",
                        b -> b.set(INSPECTIONS, "/1/recommendations/0/sameAs", "\"apa-2008-st1\""),
                        fault(
                                INSPECTIONS + " /1/recommendations/0/sameAs",
                                "apa-2008-st1",
                                "is not a weakness of apa-2008")),
                new Broken(
                        "a commitment that the plan does not have",
                        b ->
                                b.set(
                                        INSPECTIONS,
                                        "/1/recommendations/0/commitments/0",
                                        "\"cypp-2007/H70\""),
                        fault(
                                INSPECTIONS + " /1/recommendations/0/commitments/0",
                                "cypp-2007/H70",
                                "is not a commitment")),
                new Broken(
                        "a commitment by its slug",
                        b ->
                                b.set(
                                        INSPECTIONS,
                                        "/1/recommendations/4/commitments/0",
                                        "\"cypp-2007/ea01\""),
                        fault(
                                INSPECTIONS + " /1/recommendations/4/commitments/0",
                                "cypp-2007/ea01",
                                "is not a commitment")),
                new Broken(
                        "an unknown timescale",
                        b -> b.set(INSPECTIONS, "/1/recommendations/0/timescale", "\"soon\""),
                        fault(
                                INSPECTIONS + " /1/recommendations/0/timescale",
                                "soon",
                                "enumeration")),
                new Broken(
                        "a recommendation twice",
                        b -> b.again(INSPECTIONS, "/5/recommendations/0"),
                        fault(
                                INSPECTIONS + " /5/recommendations/4/id",
                                "csa-2011-a1",
                                "stands twice")),
                new Broken(
                        "a response before the inspection",
                        b ->
                                b.set(
                                        INSPECTIONS,
                                        "/1/recommendations/0/responses/0/on",
                                        "\"2008-12-16\""),
                        fault(
                                INSPECTIONS + " /1/recommendations/0/responses/0/on",
                                "2008-12-16",
                                "is before the inspection was public")),
                new Broken(
                        "a response from a source that is not there",
                        b ->
                                b.set(
                                        INSPECTIONS,
                                        "/1/recommendations/0/responses/0/source",
                                        "\"letter\""),
                        fault(
                                INSPECTIONS + " /1/recommendations/0/responses/0/source",
                                "letter",
                                "is not a source")));
    }

    static Stream<Broken> bands() {
        return Stream.of(
                new Broken(
                        "an open limit that is included",
                        b -> b.set("bands.json", "/0/bands/0/upperInclusive", "true"),
                        fault(
                                "bands.json /0/bands/0/upperInclusive",
                                "true",
                                "constant value 'false'")),
                new Broken(
                        "limits the wrong way round",
                        b -> b.set("bands.json", "/0/bands/1/lower", "79.995"),
                        fault("bands.json /0/bands/1/upper", "79.99", "is below the lower limit")),
                new Broken(
                        "bands that overlap",
                        b -> b.set("bands.json", "/0/bands/2/upper", "66"),
                        fault("bands.json /0/bands/2/upper", "66", "reaches into the band before")),
                new Broken(
                        "a source that is not there",
                        b -> b.set("bands.json", "/0/source", "\"report-card-2013\""),
                        fault("bands.json /0/source", "report-card-2013", "is not a source")));
    }
}
