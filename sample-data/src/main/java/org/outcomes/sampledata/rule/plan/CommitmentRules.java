package org.outcomes.sampledata.rule.plan;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.outcomes.reference.commitment.CommitmentSlug;
import org.outcomes.sampledata.fault.Fault;
import org.outcomes.sampledata.rule.BundleRule;
import org.outcomes.sampledata.rule.Codes;
import org.outcomes.sampledata.rule.Evidence;
import org.outcomes.sampledata.rule.Known;
import org.outcomes.sampledata.rule.Twice;
import org.outcomes.sampledata.tree.Node;

/** A commitment has an address of its own in its plan, and an outcome area of its framework. */
public final class CommitmentRules {

    private CommitmentRules() {}

    /** Printed codes, aliases and strands that stand twice. */
    public static Stream<Fault> codes(Evidence evidence) {
        return PlanRules.all(evidence).flatMap(CommitmentRules::codes);
    }

    /** Printed codes that make no address, or that of another commitment. */
    public static Stream<Fault> slugs(Evidence evidence) {
        return PlanRules.all(evidence).flatMap(CommitmentRules::slugs);
    }

    /** Outcome areas that the plan's framework does not have. */
    public static Stream<Fault> outcomeAreas(Evidence evidence) {
        return PlanRules.all(evidence).flatMap(plan -> outcomeAreas(plan, evidence.known()));
    }

    private static Stream<Fault> codes(Node plan) {
        Stream<Node> printed =
                plan.items("commitments")
                        .flatMap(one ->
                                Stream.concat(Stream.of(one.at("code")), one.items("aliases")));
        return BundleRule.all(
                Twice.in(printed),
                plan.items("commitments").flatMap(one -> Twice.in(one.items("strands"), "code")));
    }

    private static Stream<Fault> slugs(Node plan) {
        Map<CommitmentSlug, String> taken = new HashMap<>();
        return plan.items("commitments")
                .map(one -> one.at("code"))
                .flatMap(code -> code.text().stream().flatMap(text -> slug(code, text, taken)));
    }

    private static Stream<Fault> slug(Node code, String text, Map<CommitmentSlug, String> taken) {
        try {
            CommitmentSlug slug = CommitmentSlug.from(text);
            String holder = taken.getOrDefault(slug, text);
            taken.putIfAbsent(slug, text);
            // The same printed code twice is said by another rule.
            return holder.equals(text)
                    ? Stream.empty()
                    : Stream.of(code.fault("has the address %s of %s".formatted(slug, holder)));
        } catch (IllegalArgumentException noAddress) {
            return Stream.of(code.fault(String.valueOf(noAddress.getMessage())));
        }
    }

    private static Stream<Fault> outcomeAreas(Node plan, Known known) {
        String framework = plan.text("outcomeFramework");
        Codes areas = known.outcomeAreasOf(framework);
        return plan.items("commitments")
                .filter(one -> known.outcomeFrameworks().has(framework))
                .map(one -> one.at("outcomeArea"))
                .flatMap(areas::unknown);
    }
}
