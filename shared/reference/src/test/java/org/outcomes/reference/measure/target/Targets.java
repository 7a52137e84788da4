package org.outcomes.reference.measure.target;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.outcomes.reference.period.Period;

/** Targets written as in targets.csv: period, kind and value. */
final class Targets {

    private Targets() {}

    /** Several targets joined by commas; none for an empty text. */
    static List<Target> targets(String text) {
        return Stream.of(text.split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(part -> part.split(" "))
                .map(Targets::target)
                .toList();
    }

    private static Target target(String[] parts) {
        return new Target(
                Period.parse(parts[0]), TargetKind.of(parts[1]), new BigDecimal(parts[2]));
    }
}
