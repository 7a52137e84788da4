package org.outcomes.sampledata.rule.inspection;

import static java.util.stream.Collectors.toSet;

import java.util.stream.Stream;
import org.outcomes.sampledata.fault.Fault;
import org.outcomes.sampledata.rule.BundleRule;
import org.outcomes.sampledata.rule.Codes;
import org.outcomes.sampledata.rule.Evidence;
import org.outcomes.sampledata.rule.Known;
import org.outcomes.sampledata.tree.Node;

/** Recommendations and interventions carry their inspection's id and name what exists. */
public final class RecommendationRules {

    private RecommendationRules() {}

    /** Ids that do not start with that of the inspection. */
    public static Stream<Fault> ids(Evidence evidence) {
        return InspectionRules.all(evidence).flatMap(RecommendationRules::ids);
    }

    /** Recommendations that restate what is no weakness of their inspection. */
    public static Stream<Fault> sameAs(Evidence evidence) {
        return InspectionRules.all(evidence).flatMap(RecommendationRules::sameAs);
    }

    /** Commitments and sources that are not there. */
    public static Stream<Fault> references(Evidence evidence) {
        Known known = evidence.known();
        return BundleRule.all(
                all(evidence, "recommendations")
                        .flatMap(one -> one.items("commitments"))
                        .flatMap(known.commitments()::unknown),
                all(evidence, "recommendations")
                        .flatMap(one -> one.items("responses"))
                        .map(response -> response.at("source"))
                        .flatMap(known.sources()::unknown),
                all(evidence, "interventions")
                        .flatMap(one -> Stream.of(one.at("source"), one.at("knownFrom")))
                        .flatMap(known.sources()::unknown));
    }

    private static Stream<Fault> ids(Node inspection) {
        String stem = inspection.text("id") + "-";
        return Stream.of("recommendations", "interventions")
                .flatMap(inspection::items)
                .map(part -> part.at("id"))
                .filter(id -> id.text().filter(text -> !text.startsWith(stem)).isPresent())
                .map(id -> id.fault("has to start with " + stem));
    }

    private static Stream<Fault> sameAs(Node inspection) {
        Codes weaknesses =
                new Codes(
                        "a weakness of " + inspection.text("id"),
                        inspection
                                .items("findings")
                                .filter(finding -> finding.text("kind").equals("weakness"))
                                .map(finding -> finding.text("id"))
                                .collect(toSet()));
        return inspection
                .items("recommendations")
                .map(one -> one.at("sameAs"))
                .flatMap(weaknesses::unknown);
    }

    private static Stream<Node> all(Evidence evidence, String parts) {
        return InspectionRules.all(evidence).flatMap(one -> one.items(parts));
    }
}
