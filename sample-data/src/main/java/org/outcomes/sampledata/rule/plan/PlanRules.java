package org.outcomes.sampledata.rule.plan;

import java.util.Map;
import java.util.stream.Stream;
import org.outcomes.reference.bundle.BundleFile;
import org.outcomes.sampledata.fault.Fault;
import org.outcomes.sampledata.rule.BundleRule;
import org.outcomes.sampledata.rule.Codes;
import org.outcomes.sampledata.rule.Dates;
import org.outcomes.sampledata.rule.Evidence;
import org.outcomes.sampledata.rule.Known;
import org.outcomes.sampledata.rule.Twice;
import org.outcomes.sampledata.tree.Node;

/** A plan names what exists, and its schemes and reports are sound. */
public final class PlanRules {

    private PlanRules() {}

    /** Codes that stand twice, and what is named and not there. */
    public static Stream<Fault> references(Evidence evidence) {
        Known known = evidence.known();
        return BundleRule.all(
                Twice.in(all(evidence), "code"),
                all(evidence).flatMap(plan -> references(plan, known)));
    }

    /** Values and places in the order of a scheme that stand twice. */
    public static Stream<Fault> schemes(Evidence evidence) {
        return all(evidence)
                .flatMap(plan -> Stream.of(plan.at("statusScheme"), plan.at("stageScheme")))
                .flatMap(scheme ->
                        BundleRule.all(
                                Twice.in(scheme.items(), "value"),
                                Twice.in(scheme.items(), "order")));
    }

    /** Progress reports that stand twice, or name what is not there. */
    public static Stream<Fault> progressReports(Evidence evidence) {
        return all(evidence).flatMap(plan -> progressReports(plan, evidence.known().sources()));
    }

    static Stream<Node> all(Evidence evidence) {
        return evidence.bundle().items(BundleFile.PLANS);
    }

    private static Stream<Fault> references(Node plan, Known known) {
        return BundleRule.all(
                known.areas().unknown(plan.at("area")),
                known.sources().unknown(plan.at("source")),
                known.outcomeFrameworks().unknown(plan.at("outcomeFramework")),
                Dates.order(plan, "from", "to"));
    }

    private static Stream<Fault> progressReports(Node plan, Codes sources) {
        Codes scheme = Scheme.counted(plan);
        return BundleRule.all(
                Twice.in(plan.items("progressReports"), "code"),
                plan.items("progressReports")
                        .map(report -> report.at("source"))
                        .flatMap(sources::unknown),
                plan.items("progressReports")
                        .map(report -> report.at("publishedCounts"))
                        .flatMap(counts -> counted(counts, scheme)));
    }

    private static Stream<Fault> counted(Node counts, Codes scheme) {
        return counts.json()
                .propertyStream()
                .map(Map.Entry::getKey)
                .flatMap(value -> counted(counts.at(value), value, scheme));
    }

    private static Stream<Fault> counted(Node count, String value, Codes scheme) {
        return scheme.refusal(value).map(reason -> count.fault(value, reason)).stream();
    }
}
