package org.outcomes.gateway.evidence.domain.measured;

import java.math.BigDecimal;
import java.util.Optional;
import org.outcomes.reference.area.AreaKind;

/**
 * The value of another place beside that of the area.
 *
 * @param gap the area's value minus this one, of the same period only
 * @param earlier the gap of an earlier period
 * @param narrowing whether the gap is smaller than the earlier one; empty where there is none
 */
public record Comparator(
        String area,
        String name,
        AreaKind kind,
        String period,
        String label,
        BigDecimal value,
        String display,
        Optional<BigDecimal> gap,
        Optional<EarlierGap> earlier,
        Optional<Boolean> narrowing) {

    /** The gap of an earlier period. */
    public record EarlierGap(String period, BigDecimal gap) {}
}
