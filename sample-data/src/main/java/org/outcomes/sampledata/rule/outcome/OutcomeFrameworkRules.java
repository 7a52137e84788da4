package org.outcomes.sampledata.rule.outcome;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.stream.Stream;
import org.outcomes.reference.bundle.BundleFile;
import org.outcomes.sampledata.fault.Fault;
import org.outcomes.sampledata.rule.BundleRule;
import org.outcomes.sampledata.rule.Codes;
import org.outcomes.sampledata.rule.Dates;
import org.outcomes.sampledata.rule.Evidence;
import org.outcomes.sampledata.rule.Twice;
import org.outcomes.sampledata.tree.Node;

/** Outcome frameworks have codes and an order, and the crosswalk joins areas that exist. */
public final class OutcomeFrameworkRules {

    private OutcomeFrameworkRules() {}

    /** Frameworks, areas and places in the order that stand twice. */
    public static Stream<Fault> frameworks(Evidence evidence) {
        return BundleRule.all(
                Twice.in(items(evidence, "frameworks"), "code"),
                items(evidence, "frameworks").flatMap(OutcomeFrameworkRules::within));
    }

    /** Links that stand twice. */
    public static Stream<Fault> links(Evidence evidence) {
        return Twice.in(items(evidence, "crosswalk"), List.of("from", "to"));
    }

    /** Links with an end that does not exist. */
    public static Stream<Fault> ends(Evidence evidence) {
        Codes ends =
                new Codes(
                        "an outcome area of outcome-frameworks.json",
                        items(evidence, "frameworks")
                                .flatMap(OutcomeFrameworkRules::names)
                                .collect(toSet()));
        return items(evidence, "crosswalk")
                .flatMap(link -> Stream.of(link.at("from"), link.at("to")))
                .flatMap(ends::unknown);
    }

    private static Stream<Fault> within(Node framework) {
        return BundleRule.all(
                Twice.in(framework.items("areas"), "code"),
                Twice.in(framework.items("areas"), "order"),
                Dates.order(framework, "from", "to"));
    }

    private static Stream<String> names(Node framework) {
        return framework
                .items("areas")
                .map(area -> framework.text("code") + "/" + area.text("code"));
    }

    private static Stream<Node> items(Evidence evidence, String member) {
        return evidence.bundle()
                .tree(BundleFile.OUTCOME_FRAMEWORKS)
                .flatMap(tree -> tree.items(member));
    }
}
