package org.outcomes.reference.measure.direction;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import org.outcomes.reference.measure.ObservationStatus;
import org.outcomes.reference.measure.Point;
import org.outcomes.reference.measure.Terms;
import org.outcomes.reference.period.Period;
import org.outcomes.reference.period.Periods;

class DirectionPropertyTest {

    @Provide
    Arbitrary<BigDecimal> values() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-1000"), new BigDecimal("1000"))
                .ofScale(3);
    }

    @Property
    void turnsRoundWithThePolarity(
            @ForAll @From("values") BigDecimal before,
            @ForAll @From("values") BigDecimal now,
            @ForAll @IntRange(max = 3) int decimals) {
        Direction higher = direction("higher-is-better", decimals, before, now);
        Direction lower = direction("lower-is-better", decimals, before, now);

        assertThat(lower).isEqualTo(opposite(higher));
    }

    @Property
    void turnsRoundWithTheOrderOfTheValues(
            @ForAll @From("values") BigDecimal one,
            @ForAll @From("values") BigDecimal other,
            @ForAll @IntRange(max = 3) int decimals) {
        for (String polarity : List.of("higher-is-better", "lower-is-better", "nearer-to-zero")) {
            assertThat(direction(polarity, decimals, one, other))
                    .isEqualTo(opposite(direction(polarity, decimals, other, one)));
        }
    }

    @Property
    void doesNotDependOnTheSignOfAGap(
            @ForAll @From("values") BigDecimal before, @ForAll @From("values") BigDecimal now) {
        assertThat(direction("nearer-to-zero", 1, before.negate(), now))
                .isEqualTo(direction("nearer-to-zero", 1, before, now));
    }

    @Property
    @Domain(Periods.class)
    void aBasisIsOfTheSameKindAndEndsEarlier(@ForAll Period period, @ForAll Period other) {
        Assume.that(!other.equals(period));
        Basis.of(period, List.of(point(other, BigDecimal.ONE)), List.of())
                .ifPresent(basis -> {
                    assertThat(basis.point().period().sameKindAs(period)).isTrue();
                    assertThat(basis.point().period().end()).isBefore(period.end());
                });
    }

    @Property
    @Domain(Periods.class)
    void theYearBeforeIsAlwaysTheBasisWhereThereIsOne(@ForAll Period period) {
        Point yearBefore = point(period.yearBack(), BigDecimal.TEN);

        assertThat(Basis.of(period, List.of(yearBefore), List.of()))
                .contains(new Basis(BasisKind.YEAR_BEFORE, yearBefore));
    }

    private static Direction direction(
            String polarity, int decimals, BigDecimal before, BigDecimal now) {
        return DirectionOfTravel.of(
                        point(Period.parse("FY2009-10"), now),
                        List.of(point(Period.parse("FY2008-09"), before)),
                        List.of(),
                        Terms.of(polarity, "rate", decimals).terms())
                .value();
    }

    private static Point point(Period period, BigDecimal value) {
        return new Point(period, value, ObservationStatus.FINAL);
    }

    private static Direction opposite(Direction direction) {
        return switch (direction) {
            case BETTER -> Direction.WORSE;
            case WORSE -> Direction.BETTER;
            case MAINTAINED, UNKNOWN -> direction;
        };
    }
}
