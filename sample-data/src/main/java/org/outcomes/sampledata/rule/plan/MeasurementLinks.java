package org.outcomes.sampledata.rule.plan;

import static java.util.stream.Collectors.toCollection;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.outcomes.sampledata.fault.Fault;
import org.outcomes.sampledata.rule.Codes;
import org.outcomes.sampledata.rule.Evidence;
import org.outcomes.sampledata.tree.Node;

/** A commitment is judged on exactly what its measurements for the plan's area are of. */
public final class MeasurementLinks {

    private MeasurementLinks() {}

    /** Indicators that are not there. */
    public static Stream<Fault> references(Evidence evidence) {
        return PlanRules.all(evidence)
                .flatMap(plan -> plan.items("commitments"))
                .flatMap(one -> one.items("indicators"))
                .map(link -> link.at("code"))
                .flatMap(evidence.known().indicators()::unknown);
    }

    /** Commitments with a link too few or too many; silent where an indicator is not there. */
    public static Stream<Fault> faults(Evidence evidence) {
        Codes indicators = evidence.known().indicators();
        return PlanRules.all(evidence)
                .flatMap(plan ->
                        plan.items("commitments")
                                .filter(one -> allKnown(one, indicators))
                                .flatMap(one -> link(one, plan.text("area"))));
    }

    static Stream<Node> measurements(Node commitment) {
        return commitment.items("updates").flatMap(update -> update.items("measurements"));
    }

    private static Stream<Fault> link(Node commitment, String planArea) {
        Stream<Node> ofPlanArea =
                measurements(commitment)
                        .filter(one -> one.at("area").text().orElse(planArea).equals(planArea));
        Set<String> linked = pairs(commitment.items("indicators"), "code");
        Set<String> measured = pairs(ofPlanArea, "indicator");
        String reason = "the measurements are of " + measured;
        return linked.equals(measured)
                ? Stream.empty()
                : Stream.of(commitment.at("indicators").fault(linked.toString(), reason));
    }

    private static boolean allKnown(Node commitment, Codes indicators) {
        return Stream.concat(
                        commitment.items("indicators").map(link -> link.text("code")),
                        measurements(commitment).map(one -> one.text("indicator")))
                .allMatch(indicators::has);
    }

    private static Set<String> pairs(Stream<Node> items, String indicator) {
        return items.map(one -> (one.text(indicator) + " " + one.text("breakdown")).strip())
                .collect(toCollection(TreeSet::new));
    }
}
