package org.outcomes.sampledata.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.outcomes.sampledata.fault.Fault;
import org.outcomes.sampledata.tree.Node;

/** Finds what stands twice where it may stand once. */
public final class Twice {

    private Twice() {}

    /** The records whose value of this member an earlier one has too. */
    public static Stream<Fault> in(Stream<Node> records, String member) {
        return in(records.map(item -> item.at(member)));
    }

    /** The values that an earlier one repeats. */
    public static Stream<Fault> in(Stream<Node> values) {
        Map<String, Node> seen = new HashMap<>();
        return values.filter(Node::hasValue)
                .flatMap(value -> repeated(seen, value.json().asText(), value));
    }

    /** The records whose values of all these members an earlier one has too. */
    public static Stream<Fault> in(Stream<Node> records, List<String> members) {
        Map<String, Node> seen = new HashMap<>();
        return records.flatMap(item -> repeated(seen, key(item, members), item));
    }

    private static String key(Node item, List<String> members) {
        return String.join(" | ", members.stream().map(item::text).toList());
    }

    private static Stream<Fault> repeated(Map<String, Node> seen, String key, Node at) {
        return Stream.ofNullable(seen.putIfAbsent(key, at))
                .map(first -> at.fault(key, "stands twice, first at " + first.pointer()));
    }
}
