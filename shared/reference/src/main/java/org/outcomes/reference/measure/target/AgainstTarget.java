package org.outcomes.reference.measure.target;

import static java.util.Comparator.comparing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.outcomes.reference.measure.Behaviour;
import org.outcomes.reference.measure.MeasureTerms;
import org.outcomes.reference.measure.Point;
import org.outcomes.reference.period.Period;
import org.outcomes.reference.period.PeriodOrder;

/**
 * How a value stands against what was aimed at.
 *
 * @param target the target of the value's period, shown even where the value cannot be judged
 *     against it
 * @param lapsedTarget without a target, the last one that was over before the value's period began
 * @param shareOfTarget how much of a longer period's target has been reached, as a part of 1 to
 *     four decimals; only while in progress, and not for a target of 0
 * @param provisional whether the value it rests on is provisional or estimated
 */
public record AgainstTarget(
        TargetResult result,
        Optional<Target> target,
        Optional<Target> lapsedTarget,
        Optional<BigDecimal> shareOfTarget,
        boolean provisional) {

    private static final int DECIMALS_OF_SHARE = 4;

    /**
     * Judges a value.
     *
     * @param targets every target of the same indicator, area and breakdown; reference lines among
     *     them are not judged
     */
    public static AgainstTarget of(Point value, Collection<Target> targets, MeasureTerms terms) {
        Optional<Target> target = targetOf(value.period(), targets);
        TargetResult result =
                target.map(found -> result(value, found, terms)).orElse(TargetResult.NO_TARGET);
        return new AgainstTarget(
                result,
                target,
                target.isPresent() ? Optional.empty() : lapsed(value.period(), targets),
                result == TargetResult.IN_PROGRESS
                        ? target.flatMap(found -> share(value.value(), found.value()))
                        : Optional.empty(),
                value.status().notFirm());
    }

    /** The floors and national levels among the targets of a series: listed, never judged. */
    public static List<Target> referenceLines(Collection<Target> targets) {
        return targets.stream()
                .filter(target -> !target.kind().judged())
                .sorted(Target.LATEST_FIRST)
                .toList();
    }

    /**
     * The target of a period, if it has one: of the equal period, else of the shortest that
     * contains it.
     */
    public static Optional<Target> targetOf(Period period, Collection<Target> targets) {
        return judged(targets)
                .filter(target -> target.period().contains(period))
                .min(
                        comparing((Target target) -> !target.period().equals(period))
                                .thenComparing(Target.SHORTEST_FIRST));
    }

    private static Optional<Target> lapsed(Period period, Collection<Target> targets) {
        return judged(targets)
                .filter(target -> target.period().end().isBefore(period.start()))
                .min(Target.LATEST_FIRST);
    }

    private static Stream<Target> judged(Collection<Target> targets) {
        return targets.stream().filter(target -> target.kind().judged());
    }

    private static TargetResult result(Point value, Target target, MeasureTerms terms) {
        Optional<BigDecimal> reached = terms.polarity().merit(value.value());
        Optional<BigDecimal> aimedAt = terms.polarity().merit(target.value());
        if (reached.isEmpty() || aimedAt.isEmpty()) {
            return TargetResult.NO_TARGET;
        }
        boolean ofALongerPeriod = PeriodOrder.isLonger(target.period(), value.period());
        if (ofALongerPeriod && terms.behaviour() != Behaviour.SNAPSHOT) {
            return terms.behaviour() == Behaviour.FLOW
                    ? TargetResult.IN_PROGRESS
                    : TargetResult.NO_TARGET;
        }
        return judge(aimedAt.get().subtract(reached.get()), terms.tolerance());
    }

    private static TargetResult judge(BigDecimal shortfall, Optional<BigDecimal> tolerance) {
        if (shortfall.signum() <= 0) {
            return TargetResult.MET;
        }
        boolean near = tolerance.map(allowed -> shortfall.compareTo(allowed) <= 0).orElse(false);
        return near ? TargetResult.NEAR : TargetResult.MISSED;
    }

    private static Optional<BigDecimal> share(BigDecimal value, BigDecimal target) {
        return target.signum() == 0
                ? Optional.empty()
                : Optional.of(value.divide(target, DECIMALS_OF_SHARE, RoundingMode.HALF_UP));
    }
}
