package org.outcomes.gateway.inconsistency.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outcomes.gateway.evidence.domain.promised.ProgressReport;
import org.outcomes.gateway.evidence.domain.promised.ProgressReport.SeveralStrands;

/**
 * Why printed totals differ from counted ones: the fewest commitments with several strands that,
 * counted once for each strand and not once, give exactly the printed totals.
 */
final class TotalsExplanation {

    // Each way of counting that gives a different sum is kept; more than this many are not tried.
    private static final int MOST_SUMS = 20_000;

    private TotalsExplanation() {}

    /**
     * The commitments, of two equally small sets the earlier ones; empty where no set explains it.
     */
    static Optional<List<SeveralStrands>> of(ProgressReport report) {
        Totals wanted =
                Totals.of(report.countedByCommitment()).missingTo(Totals.of(report.published()));
        Map<Totals, List<SeveralStrands>> smallest = new LinkedHashMap<>();
        smallest.put(new Totals(Map.of()), List.of());
        for (SeveralStrands commitment : report.severalStrands()) {
            addTo(smallest, commitment);
            if (smallest.size() > MOST_SUMS) {
                return Optional.empty();
            }
        }
        return Optional.ofNullable(smallest.get(wanted)).filter(found -> !found.isEmpty());
    }

    private static void addTo(
            Map<Totals, List<SeveralStrands>> smallest, SeveralStrands commitment) {
        Totals extra = Totals.extraOf(commitment);
        Map<Totals, List<SeveralStrands>> before = new LinkedHashMap<>(smallest);
        before.forEach((sum, counted) -> {
            List<SeveralStrands> more = new ArrayList<>(counted);
            more.add(commitment);
            smallest.merge(
                    sum.plus(extra),
                    List.copyOf(more),
                    (known, other) -> other.size() < known.size() ? other : known);
        });
    }
}
