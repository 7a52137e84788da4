package org.outcomes.gateway.evidence.domain.measured;

import java.math.BigDecimal;
import java.util.Optional;
import org.outcomes.reference.measure.direction.Direction;

/**
 * The direction of travel of a measure.
 *
 * @param change the value minus that of its basis
 * @param strength whether the change is more than noise
 * @param basis what the value was compared with
 */
public record Travel(
        Direction value,
        Optional<BigDecimal> change,
        Optional<String> strength,
        Optional<Basis> basis) {

    /** An earlier value that a value is compared with. */
    public record Basis(String kind, String period, Optional<String> label, BigDecimal value) {}
}
