package org.outcomes.gateway.view.domain;

import java.util.List;
import java.util.function.Predicate;
import org.outcomes.gateway.evidence.domain.measured.Measure;
import org.outcomes.reference.measure.direction.Direction;
import org.outcomes.reference.measure.target.TargetResult;

/**
 * The measures of a view, counted against their targets and by their directions; either adds up to
 * the total.
 */
public record MeasureCounts(
        int total,
        int met,
        int near,
        int missed,
        int inProgress,
        int noTarget,
        int better,
        int worse,
        int maintained,
        int unknown) {

    /** Counts the measures that a view lists. */
    public static MeasureCounts of(List<ListedMeasure> listed) {
        return new MeasureCounts(
                listed.size(),
                count(listed, TargetResult.MET),
                count(listed, TargetResult.NEAR),
                count(listed, TargetResult.MISSED),
                count(listed, TargetResult.IN_PROGRESS),
                count(listed, TargetResult.NO_TARGET),
                count(listed, Direction.BETTER),
                count(listed, Direction.WORSE),
                count(listed, Direction.MAINTAINED),
                count(listed, Direction.UNKNOWN));
    }

    private static int count(List<ListedMeasure> listed, TargetResult result) {
        return count(listed, measure -> measure.againstTarget() == result);
    }

    private static int count(List<ListedMeasure> listed, Direction direction) {
        return count(listed, measure -> measure.direction().value() == direction);
    }

    private static int count(List<ListedMeasure> listed, Predicate<Measure> counted) {
        return (int) listed.stream().map(ListedMeasure::measure).filter(counted).count();
    }
}
