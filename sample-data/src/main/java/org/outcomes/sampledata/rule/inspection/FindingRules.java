package org.outcomes.sampledata.rule.inspection;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.outcomes.sampledata.fault.Fault;
import org.outcomes.sampledata.rule.BundleRule;
import org.outcomes.sampledata.rule.Codes;
import org.outcomes.sampledata.rule.Evidence;
import org.outcomes.sampledata.tree.Node;

/** Findings are numbered in order, and like recommendations belong to an outcome area. */
public final class FindingRules {

    private FindingRules() {}

    /** Findings whose id is not the one that comes next. */
    public static Stream<Fault> numbers(Evidence evidence) {
        return InspectionRules.all(evidence)
                .flatMap(one ->
                        BundleRule.all(
                                numbers(one, "strength", "-st"), numbers(one, "weakness", "-w")));
    }

    /** Findings and recommendations of an outcome area that is in no framework. */
    public static Stream<Fault> outcomeAreas(Evidence evidence) {
        Codes outcomeAreas = evidence.known().outcomeAreas();
        return InspectionRules.all(evidence)
                .flatMap(one -> Stream.concat(one.items("findings"), one.items("recommendations")))
                .map(part -> part.at("outcomeArea"))
                .flatMap(outcomeAreas::unknown);
    }

    private static Stream<Fault> numbers(Node inspection, String kind, String mark) {
        String stem = inspection.text("id") + mark;
        Stream.Builder<Fault> faults = Stream.builder();
        List<Node> ids =
                inspection
                        .items("findings")
                        .filter(finding -> finding.text("kind").equals(kind))
                        .map(finding -> finding.at("id"))
                        .toList();
        int next = 1;
        for (Node id : ids) {
            int number = number(id, stem);
            if (number != next) {
                faults.add(id.fault("has to be " + stem + next));
            }
            // What follows is held against this one, so that one gap is one fault.
            next = Math.max(number, next) + 1;
        }
        return faults.build();
    }

    private static int number(Node id, String stem) {
        return id.text()
                .filter(text -> text.matches(Pattern.quote(stem) + "[1-9][0-9]{0,5}"))
                .map(text -> Integer.parseInt(text.substring(stem.length())))
                .orElse(0);
    }
}
