package org.outcomes.sampledata.rule.inspection;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.outcomes.sampledata.fault.Fault;
import org.outcomes.sampledata.rule.Evidence;
import org.outcomes.sampledata.tree.Node;

/** A theme is what two or more inspections return to; one that is named once is misspelt. */
public final class ThemeRules {

    private record Mention(String inspection, Node theme) {
        String name() {
            return theme.text().orElse("");
        }
    }

    private ThemeRules() {}

    /** Themes that only one inspection names. */
    public static Stream<Fault> faults(Evidence evidence) {
        Map<String, Set<String>> inspections =
                mentions(evidence)
                        .collect(groupingBy(Mention::name, mapping(Mention::inspection, toSet())));
        return mentions(evidence)
                .filter(mention -> inspections.getOrDefault(mention.name(), Set.of()).size() == 1)
                .map(mention -> mention.theme().fault("no other inspection names this theme"));
    }

    private static Stream<Mention> mentions(Evidence evidence) {
        return InspectionRules.all(evidence)
                .flatMap(one ->
                        Stream.concat(one.items("findings"), one.items("recommendations"))
                                .flatMap(part -> part.items("themes"))
                                .map(theme -> new Mention(one.text("id"), theme)));
    }
}
