package org.outcomes.sampledata.rule.plan;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.stream.Stream;
import org.outcomes.sampledata.fault.Fault;
import org.outcomes.sampledata.rule.BundleRule;
import org.outcomes.sampledata.rule.Codes;
import org.outcomes.sampledata.rule.Evidence;
import org.outcomes.sampledata.rule.Twice;
import org.outcomes.sampledata.tree.Node;

/** Updates speak in the plan's scheme, of a strand where there are strands. */
public final class UpdateRules {

    private static final List<String> PROMISES_NOTHING = List.of("risk", "issue");

    private UpdateRules() {}

    /** Statuses and stages that the plan's scheme does not have, and sources not there. */
    public static Stream<Fault> values(Evidence evidence) {
        return PlanRules.all(evidence).flatMap(plan -> values(plan, evidence.known().sources()));
    }

    /** Updates of no strand, or of one that is not there, and the same update twice. */
    public static Stream<Fault> strands(Evidence evidence) {
        return commitments(evidence).flatMap(UpdateRules::strands);
    }

    /** Risks and issues with a status or stage. */
    public static Stream<Fault> risks(Evidence evidence) {
        return commitments(evidence)
                .filter(one -> PROMISES_NOTHING.contains(one.text("kind")))
                .flatMap(one -> one.items("updates"))
                .flatMap(update -> Stream.of(update.at("status"), update.at("stage")))
                .filter(Node::hasValue)
                .map(value -> value.fault("a risk or issue has no status and no stage"));
    }

    private static Stream<Fault> values(Node plan, Codes sources) {
        Codes statuses = Scheme.statuses(plan);
        Codes stages = Scheme.stages(plan);
        return plan.items("commitments")
                .flatMap(one -> one.items("updates"))
                .flatMap(update ->
                        BundleRule.all(
                                statuses.unknown(update.at("status")),
                                stages.unknown(update.at("stage")),
                                sources.unknown(update.at("source"))));
    }

    private static Stream<Fault> strands(Node commitment) {
        Codes strands =
                new Codes(
                        "a strand of " + commitment.text("code"),
                        commitment.items("strands").map(one -> one.text("code")).collect(toSet()));
        return BundleRule.all(
                commitment
                        .items("updates")
                        .map(update -> update.at("strand"))
                        .flatMap(strands::unknown),
                commitment
                        .items("updates")
                        .filter(update -> !strands.codes().isEmpty())
                        .filter(update -> !update.at("strand").exists())
                        .map(update -> update.fault("lacks \"strand\": there are strands")),
                Twice.in(
                        commitment.items("updates"),
                        List.of("strand", "reportedFor", "reportedOn")));
    }

    private static Stream<Node> commitments(Evidence evidence) {
        return PlanRules.all(evidence).flatMap(plan -> plan.items("commitments"));
    }
}
