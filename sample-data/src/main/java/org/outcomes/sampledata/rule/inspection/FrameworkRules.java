package org.outcomes.sampledata.rule.inspection;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.outcomes.reference.bundle.BundleFile;
import org.outcomes.sampledata.fault.Fault;
import org.outcomes.sampledata.rule.BundleRule;
import org.outcomes.sampledata.rule.Codes;
import org.outcomes.sampledata.rule.Dates;
import org.outcomes.sampledata.rule.Evidence;
import org.outcomes.sampledata.rule.Twice;
import org.outcomes.sampledata.tree.Node;

/** A framework is sound in itself, and one judgement area speaks for an outcome area. */
public final class FrameworkRules {

    private FrameworkRules() {}

    /** Codes that stand twice. */
    public static Stream<Fault> codes(Evidence evidence) {
        return BundleRule.all(
                Twice.in(evidence.bundle().items(BundleFile.INSPECTION_FRAMEWORKS), "code"),
                frameworks(evidence).flatMap(FrameworkRules::codesWithin));
    }

    /** Grades and ranks that stand twice in a scale. */
    public static Stream<Fault> grades(Evidence evidence) {
        return frameworks(evidence)
                .flatMap(Framework::scales)
                .flatMap(scale ->
                        BundleRule.all(
                                Twice.in(scale.items("grades"), "value"),
                                Twice.in(scale.items("grades"), "rank")));
    }

    /** Parents, scales and outcome areas that a judgement area names and that are not there. */
    public static Stream<Fault> references(Evidence evidence) {
        Codes outcomeAreas = evidence.known().outcomeAreas();
        return frameworks(evidence).flatMap(framework -> references(framework, outcomeAreas));
    }

    /** Headlines of no outcome area, or of one that has another headline in that scope. */
    public static Stream<Fault> headlines(Evidence evidence) {
        return frameworks(evidence).flatMap(FrameworkRules::headlines);
    }

    private static Stream<Fault> codesWithin(Framework framework) {
        return BundleRule.all(
                Twice.in(framework.node().items("subjects"), "code"),
                Twice.in(framework.node().items("judgementAreas"), "code"),
                Twice.in(framework.scales(), "code"),
                Dates.order(framework.node(), "from", "to"));
    }

    private static Stream<Fault> references(Framework framework, Codes outcomeAreas) {
        Codes parents = framework.judgementAreas();
        Codes scales = framework.scaleCodes();
        return framework
                .node()
                .items("judgementAreas")
                .flatMap(area ->
                        BundleRule.all(
                                parents.unknown(area.at("parent")),
                                scales.unknown(area.at("scale")),
                                outcomeAreas.unknown(area.at("outcomeArea"))));
    }

    private static Stream<Fault> headlines(Framework framework) {
        Map<String, String> speakers = new HashMap<>();
        return framework
                .node()
                .items("judgementAreas")
                .filter(area -> area.at("headline").json().asBoolean())
                .flatMap(area -> headline(area, speakers));
    }

    private static Stream<Fault> headline(Node area, Map<String, String> speakers) {
        Node headline = area.at("headline");
        if (!area.at("outcomeArea").hasValue()) {
            return Stream.of(headline.fault("speaks for no outcome area"));
        }
        String spokenFor = area.text("outcomeArea") + " in the scope " + area.text("scope");
        return Stream.ofNullable(speakers.putIfAbsent(spokenFor, area.text("code")))
                .map(other -> headline.fault(other + " already speaks for " + spokenFor));
    }

    private static Stream<Framework> frameworks(Evidence evidence) {
        return evidence.bundle().items(BundleFile.INSPECTION_FRAMEWORKS).map(Framework::new);
    }
}
