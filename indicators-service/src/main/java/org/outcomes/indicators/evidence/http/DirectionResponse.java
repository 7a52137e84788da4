package org.outcomes.indicators.evidence.http;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.outcomes.reference.measure.direction.Basis;
import org.outcomes.reference.measure.direction.DirectionOfTravel;

/**
 * Which way a value has gone.
 *
 * @param change the value minus that of its basis; null without one
 * @param basis what it was compared with; null: there is nothing to compare with
 */
public record DirectionResponse(
        String value, @Nullable BigDecimal change, String strength, @Nullable BasisResponse basis) {

    /** The earlier value, and why that one. */
    public record BasisResponse(String kind, String period, String label, BigDecimal value) {

        static BasisResponse of(Basis basis) {
            return new BasisResponse(
                    basis.kind().code(),
                    basis.point().period().code(),
                    basis.point().period().label(),
                    basis.point().value());
        }
    }

    static DirectionResponse of(DirectionOfTravel direction) {
        return new DirectionResponse(
                direction.value().code(),
                direction.change().orElse(null),
                direction.strength().code(),
                direction.basis().map(BasisResponse::of).orElse(null));
    }
}
