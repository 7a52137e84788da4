package org.outcomes.gateway.view.domain;

import java.util.List;
import org.outcomes.reference.measure.direction.Direction;

/**
 * How far the measures of a report card carry. A measure that two outcome areas list counts in
 * each.
 *
 * @param measures all that are listed
 * @param withTarget those with a target of the value's period, judged or only shown
 * @param withDirection those that are better, worse or maintained
 */
public record Coverage(int measures, int withTarget, int withDirection) {

    /** Counts the measures that the views of all outcome areas list. */
    static Coverage of(List<ListedMeasure> listed) {
        return new Coverage(
                listed.size(),
                (int) listed.stream().filter(item -> item.measure().target().isPresent()).count(),
                (int)
                        listed.stream()
                                .filter(item ->
                                        item.measure().direction().value() != Direction.UNKNOWN)
                                .count());
    }
}
