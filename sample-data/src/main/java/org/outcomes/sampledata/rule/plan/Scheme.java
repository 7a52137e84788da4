package org.outcomes.sampledata.rule.plan;

import static java.util.stream.Collectors.toSet;

import java.util.stream.Stream;
import org.outcomes.sampledata.rule.Codes;
import org.outcomes.sampledata.tree.Node;

/** The values that the updates and reports of a plan may have. */
final class Scheme {

    private Scheme() {}

    /** The statuses of a plan; none where it has no status scheme. */
    static Codes statuses(Node plan) {
        return values(plan, "a status of", plan.items("statusScheme"));
    }

    /** The stages of a plan; none where it has no stage scheme. */
    static Codes stages(Node plan) {
        return values(plan, "a stage of", plan.items("stageScheme"));
    }

    /** The values that a report counts. */
    static Codes counted(Node plan) {
        return values(
                plan,
                "a status or stage of",
                Stream.concat(plan.items("statusScheme"), plan.items("stageScheme")));
    }

    private static Codes values(Node plan, String what, Stream<Node> scheme) {
        return new Codes(
                what + " " + plan.text("code"),
                scheme.map(value -> value.text("value")).collect(toSet()));
    }
}
