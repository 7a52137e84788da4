package org.outcomes.gateway.inconsistency.domain;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.outcomes.gateway.evidence.domain.promised.ProgressReport.SeveralStrands;
import org.outcomes.gateway.evidence.domain.promised.ProgressReport.ValueCount;

/**
 * How often each status stands; a status that is not named stands 0 times.
 *
 * @param counts without any 0
 */
record Totals(Map<String, Integer> counts) {

    static Totals of(List<ValueCount> counts) {
        return counts.stream()
                .reduce(
                        new Totals(Map.of()),
                        (sum, next) -> sum.plus(next.value(), next.count()),
                        Totals::plus);
    }

    /** What is added when a commitment is counted once for each strand, and not once. */
    static Totals extraOf(SeveralStrands commitment) {
        Totals extra = new Totals(Map.of());
        for (String status : commitment.strands()) {
            extra = extra.plus(status, 1);
        }
        return commitment.status().map(extra::without).orElse(extra);
    }

    Totals plus(Totals other) {
        Totals sum = this;
        for (Map.Entry<String, Integer> entry : other.counts.entrySet()) {
            sum = sum.plus(entry.getKey(), entry.getValue());
        }
        return sum;
    }

    /** What has to be added to this to give the other. */
    Totals missingTo(Totals other) {
        Totals missing = other;
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            missing = missing.plus(entry.getKey(), -entry.getValue());
        }
        return missing;
    }

    private Totals without(String status) {
        return plus(status, -1);
    }

    private Totals plus(String status, int count) {
        Map<String, Integer> sum = new TreeMap<>(counts);
        sum.merge(status, count, Integer::sum);
        sum.values().removeIf(total -> total == 0);
        return new Totals(sum);
    }
}
