package org.outcomes.reference.measure.direction;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Optional;
import org.outcomes.reference.measure.MeasureTerms;
import org.outcomes.reference.measure.Point;

/**
 * Which way a value has gone.
 *
 * @param change the value minus that of its basis, in the measure's unit; empty without a basis
 * @param basis what it was compared with; empty where there is nothing to compare with
 */
public record DirectionOfTravel(
        Direction value, Optional<BigDecimal> change, Strength strength, Optional<Basis> basis) {

    /**
     * The direction of a value of a series.
     *
     * @param series the values of the same indicator, area and breakdown; the value itself may be
     *     among them
     * @param breaks the breaks and cautions that apply to that series
     */
    public static DirectionOfTravel of(
            Point value,
            Collection<Point> series,
            Collection<SeriesBreak> breaks,
            MeasureTerms terms) {
        Optional<Basis> basis = Basis.of(value.period(), series, breaks);
        return new DirectionOfTravel(
                basis.map(found -> direction(value, found, terms)).orElse(Direction.UNKNOWN),
                basis.map(found -> value.value().subtract(found.point().value())),
                Strength.NOT_TESTED,
                basis);
    }

    private static Direction direction(Point value, Basis basis, MeasureTerms terms) {
        boolean seasonsDiffer = value.period().subAnnual() && terms.seasonal();
        if (seasonsDiffer && basis.kind() != BasisKind.YEAR_BEFORE) {
            return Direction.UNKNOWN;
        }
        Optional<BigDecimal> now = terms.polarity().merit(value.value());
        Optional<BigDecimal> before = terms.polarity().merit(basis.point().value());
        return now.flatMap(merit -> before.map(earlier -> direction(merit, earlier, terms)))
                .orElse(Direction.UNKNOWN);
    }

    private static Direction direction(BigDecimal now, BigDecimal before, MeasureTerms terms) {
        BigDecimal gain = now.subtract(before);
        boolean tooLittle =
                terms.minimumChange().map(least -> gain.abs().compareTo(least) < 0).orElse(false);
        if (tooLittle || rounded(now, terms).compareTo(rounded(before, terms)) == 0) {
            return Direction.MAINTAINED;
        }
        return gain.signum() > 0 ? Direction.BETTER : Direction.WORSE;
    }

    // Half up is away from zero here, so that rounding a merit is rounding its value or distance.
    private static BigDecimal rounded(BigDecimal merit, MeasureTerms terms) {
        return merit.setScale(terms.decimals(), RoundingMode.HALF_UP);
    }
}
