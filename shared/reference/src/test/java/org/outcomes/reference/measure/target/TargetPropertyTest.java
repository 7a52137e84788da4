package org.outcomes.reference.measure.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import org.outcomes.reference.measure.ObservationStatus;
import org.outcomes.reference.measure.Point;
import org.outcomes.reference.measure.Terms;
import org.outcomes.reference.period.Period;
import org.outcomes.reference.period.Periods;

class TargetPropertyTest {

    private static final Period YEAR = Period.parse("FY2009-10");

    @Provide
    Arbitrary<BigDecimal> values() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-1000"), new BigDecimal("1000"))
                .ofScale(2);
    }

    @Property
    void aTargetIsMetFromBothSidesOnlyAtTheTargetItself(
            @ForAll @From("values") BigDecimal value, @ForAll @From("values") BigDecimal target) {
        boolean metUpwards = result("higher-is-better", "", value, target) == TargetResult.MET;
        boolean metDownwards = result("lower-is-better", "", value, target) == TargetResult.MET;

        assertThat(metUpwards || metDownwards).isTrue();
        assertThat(metUpwards && metDownwards).isEqualTo(value.compareTo(target) == 0);
    }

    @Property
    void aToleranceTurnsMissedIntoNearAndChangesNothingElse(
            @ForAll @From("values") BigDecimal value, @ForAll @From("values") BigDecimal target) {
        TargetResult strict = result("nearer-to-zero", "", value, target);
        TargetResult wide = result("nearer-to-zero", "2000", value, target);

        assertThat(wide).isEqualTo(strict == TargetResult.MISSED ? TargetResult.NEAR : strict);
    }

    @Property
    void neitherIsNeverJudged(
            @ForAll @From("values") BigDecimal value, @ForAll @From("values") BigDecimal target) {
        assertThat(result("neither", "2000", value, target)).isEqualTo(TargetResult.NO_TARGET);
    }

    @Property
    @Domain(Periods.class)
    void theTargetOfAPeriodContainsIt(@ForAll Period period, @ForAll List<Period> others) {
        List<Target> targets =
                others.stream()
                        .map(other -> new Target(other, TargetKind.PLAN, BigDecimal.ONE))
                        .toList();

        boolean any = others.stream().anyMatch(other -> other.contains(period));

        assertThat(AgainstTarget.targetOf(period, targets).isPresent()).isEqualTo(any);
        AgainstTarget.targetOf(period, targets)
                .ifPresent(target -> assertThat(target.period().contains(period)).isTrue());
    }

    private static TargetResult result(
            String polarity, String tolerance, BigDecimal value, BigDecimal target) {
        return AgainstTarget.of(
                        new Point(YEAR, value, ObservationStatus.FINAL),
                        List.of(new Target(YEAR, TargetKind.TARGET, target)),
                        Terms.of(polarity, "rate", 1).tolerance(tolerance).terms())
                .result();
    }
}
