package org.outcomes.inspections.band;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outcomes.inspections.band.BandKey.Band;
import org.outcomes.reference.measure.MeasureUnit;

class BandKeyTest {

    // Lower limit, whether it counts, upper limit, whether it counts; beside the band from 50 to
    // under 65.
    @ParameterizedTest
    @CsvSource({
        "65, true, 80, false",
        "65, true, , false",
        ", false, 50, false",
        "20, true, 49.99, true"
    })
    void takesABandBesideAnother(
            BigDecimal lower, boolean withLower, BigDecimal upper, boolean withUpper) {
        assertThatCode(() ->
                        key(
                                band("50", true, "65", false),
                                band(lower, withLower, upper, withUpper)))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "64.99, true, 80, false",
        ", false, 50, true",
        ", false, , false",
        "55, true, 60, true",
        "20, true, 90, true"
    })
    void refusesABandThatSharesAValueWithAnother(
            BigDecimal lower, boolean withLower, BigDecimal upper, boolean withUpper) {
        assertThatThrownBy(() ->
                        key(
                                band("50", true, "65", false),
                                band(lower, withLower, upper, withUpper)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("in both");
    }

    @ParameterizedTest
    @CsvSource({"60, true, 50, true", "50, true, 50, false", "50, false, 50, true"})
    void refusesABandWithoutAnyValue(
            BigDecimal lower, boolean withLower, BigDecimal upper, boolean withUpper) {
        assertThatThrownBy(() -> band(lower, withLower, upper, withUpper))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("No value");
    }

    @Test
    void refusesAnOpenLimitThatCounts() {
        assertThatThrownBy(() -> band((BigDecimal) null, true, BigDecimal.TEN, false))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> band(BigDecimal.TEN, true, null, true))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void takesAnyBandsThatFollowEachOther(
            @ForAll @IntRange(min = 1, max = 99) int first,
            @ForAll @IntRange(min = 1, max = 99) int second,
            @ForAll boolean limitsCountBelow) {
        int low = Math.min(first, second);
        int high = Math.max(first, second) + 1;
        Band bottom = band(null, false, BigDecimal.valueOf(low), limitsCountBelow);
        Band middle =
                band(
                        BigDecimal.valueOf(low),
                        !limitsCountBelow,
                        BigDecimal.valueOf(high),
                        limitsCountBelow);
        Band top = band(BigDecimal.valueOf(high), !limitsCountBelow, null, false);

        assertThatCode(() -> key(top, middle, bottom)).doesNotThrowAnyException();
    }

    private static Band band(String lower, boolean withLower, String upper, boolean withUpper) {
        return band(new BigDecimal(lower), withLower, new BigDecimal(upper), withUpper);
    }

    private static Band band(
            BigDecimal lower, boolean withLower, BigDecimal upper, boolean withUpper) {
        return new Band(
                Optional.ofNullable(lower),
                withLower,
                Optional.ofNullable(upper),
                withUpper,
                lower + " to " + upper);
    }

    private static BandKey key(Band... bands) {
        return new BandKey(
                "a-key",
                "A key",
                "percent-good-or-better",
                MeasureUnit.PERCENT,
                "a-source",
                "page 1",
                List.of(bands),
                Optional.empty());
    }
}
