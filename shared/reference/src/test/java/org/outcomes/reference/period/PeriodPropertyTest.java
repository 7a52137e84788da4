package org.outcomes.reference.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(Periods.class)
class PeriodPropertyTest {

    @Property
    void whatIsPrintedReadsBackAsTheSame(@ForAll Period period) {
        assertThat(Period.parse(period.code())).isEqualTo(period);
    }

    @Property
    void differentPeriodsHaveDifferentCodes(@ForAll Period one, @ForAll Period other) {
        assertThat(one.code().equals(other.code())).isEqualTo(one.equals(other));
    }

    @Property
    void aYearBackKeepsKindAndLength(@ForAll Period period) {
        Period back = period.yearBack();

        assertThat(back.sameKindAs(period)).isTrue();
        assertThat(back.kindCode()).isEqualTo(period.kindCode());
        assertThat(back.start().getYear()).isEqualTo(period.start().getYear() - 1);
        assertThat(back.end().getYear()).isEqualTo(period.end().getYear() - 1);
        assertThat(back.end().getMonth()).isEqualTo(period.end().getMonth());
    }

    @Property
    void containsItself(@ForAll Period period) {
        assertThat(period.contains(period)).isTrue();
    }

    @Property
    void containsWhatItsPartsContain(
            @ForAll Period outer, @ForAll Period inner, @ForAll Period innermost) {
        boolean nested = outer.contains(inner) && inner.contains(innermost);

        assertThat(nested && !outer.contains(innermost)).isFalse();
    }

    @Property
    void containsItsFirstDayAndItsLastAndNoneBeyond(@ForAll Period period) {
        assertThat(period.contains(Period.of(PeriodKind.D, period.start()))).isTrue();
        assertThat(period.contains(Period.of(PeriodKind.D, period.end()))).isTrue();
        assertThat(period.contains(Period.of(PeriodKind.D, period.start().minusDays(1)))).isFalse();
        assertThat(period.contains(Period.of(PeriodKind.D, period.end().plusDays(1)))).isFalse();
    }

    @Property
    void isNeverLongerThanWhatContainsIt(@ForAll Period outer, @ForAll Period inner) {
        assertThat(outer.contains(inner) && PeriodOrder.isLonger(inner, outer)).isFalse();
    }

    @Property
    void twoThatContainEachOtherHaveTheSameDays(@ForAll Period one, @ForAll Period other) {
        boolean sameDays = one.start().equals(other.start()) && one.end().equals(other.end());

        assertThat(one.contains(other) && other.contains(one)).isEqualTo(sameDays);
    }

    @Property
    void theOrdersLeaveNoTie(@ForAll Period one, @ForAll Period other) {
        for (var order : List.of(PeriodOrder.LATEST_FIRST, PeriodOrder.SHORTEST_FIRST)) {
            assertThat(order.compare(one, other) == 0).isEqualTo(one.equals(other));
            assertThat(Integer.signum(order.compare(one, other)))
                    .isEqualTo(-Integer.signum(order.compare(other, one)));
        }
    }

    @Property
    void labelsNameTheYearInWhichAPeriodStarts(@ForAll Period period) {
        boolean yearOfTheEnd = period.kind() != PeriodKind.CY && !period.label().contains("/");
        int year = yearOfTheEnd ? period.end().getYear() : period.start().getYear();

        assertThat(period.label()).contains(String.valueOf(year));
    }
}
