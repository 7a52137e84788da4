package org.outcomes.sampledata.rule.inspection;

import java.util.Map;
import java.util.Optional;
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

/** An inspection names what exists, once, with its days in order. */
public final class InspectionRules {

    private InspectionRules() {}

    /** Ids that stand twice among inspections, or among findings and the like. */
    public static Stream<Fault> ids(Evidence evidence) {
        Stream<Node> parts =
                all(evidence)
                        .flatMap(one ->
                                Stream.of("findings", "recommendations", "interventions")
                                        .flatMap(one::items));
        return BundleRule.all(Twice.in(all(evidence), "id"), Twice.in(parts, "id"));
    }

    /** Frameworks, areas and sources that are not there. */
    public static Stream<Fault> references(Evidence evidence) {
        Codes frameworks =
                new Codes(
                        "a framework of inspection-frameworks.json",
                        Framework.all(evidence).keySet());
        return all(evidence).flatMap(one -> references(one, frameworks, evidence.known()));
    }

    /** Ends before starts. */
    public static Stream<Fault> days(Evidence evidence) {
        return all(evidence)
                .flatMap(one ->
                        BundleRule.all(
                                Dates.order(one, "startedOn", "endedOn"),
                                Dates.order(one.at("evidencePeriod"), "from", "to")));
    }

    /** Judgements and findings that their framework has no place for. */
    public static Stream<Fault> judgements(Evidence evidence) {
        Map<String, Framework> frameworks = Framework.all(evidence);
        return all(evidence).flatMap(one -> judgements(one, frameworks));
    }

    static Stream<Node> all(Evidence evidence) {
        return evidence.bundle().items(BundleFile.INSPECTIONS);
    }

    private static Stream<Fault> references(Node inspection, Codes frameworks, Known known) {
        return BundleRule.all(
                frameworks.unknown(inspection.at("framework")),
                known.areas().unknown(inspection.at("area")),
                known.sources().unknown(inspection.at("source")),
                known.sources().unknown(inspection.at("knownFrom")));
    }

    private static Stream<Fault> judgements(Node inspection, Map<String, Framework> frameworks) {
        return Optional.ofNullable(frameworks.get(inspection.text("framework"))).stream()
                .flatMap(framework -> JudgementRules.faults(inspection, framework));
    }
}
