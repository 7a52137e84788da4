package org.outcomes.sampledata.rule.equivalence;

import java.util.List;
import java.util.stream.Stream;
import org.outcomes.reference.bundle.BundleFile;
import org.outcomes.sampledata.fault.Fault;
import org.outcomes.sampledata.rule.Evidence;
import org.outcomes.sampledata.rule.Twice;
import org.outcomes.sampledata.tree.Node;

/** An equivalence ties together records that exist, each of them exactly one. */
public final class EquivalenceRules {

    private EquivalenceRules() {}

    /** Ids that stand twice, and sources that are not there. */
    public static Stream<Fault> ids(Evidence evidence) {
        return Stream.concat(
                Twice.in(all(evidence), "id"),
                all(evidence).flatMap(one -> evidence.known().sources().unknown(one.at("source"))));
    }

    /** References to no record, or to more than one. */
    public static Stream<Fault> references(Evidence evidence) {
        Records records = new Records(evidence);
        return all(evidence)
                .flatMap(one -> Stream.of(one.at("left"), one.at("right")))
                .flatMap(EquivalenceRules::references)
                .flatMap(records::fault);
    }

    private static Stream<Node> references(Node side) {
        if (side.at("record").exists()) {
            return Stream.of(side);
        }
        Stream<Node> single =
                List.of("from", "to", "of").stream().map(side::at).filter(Node::exists);
        Stream<Node> several = Stream.concat(side.items("parts"), side.items("part"));
        return Stream.concat(single, several);
    }

    private static Stream<Node> all(Evidence evidence) {
        return evidence.bundle().items(BundleFile.EQUIVALENCES);
    }
}
