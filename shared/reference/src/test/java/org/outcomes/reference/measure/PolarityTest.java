package org.outcomes.reference.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolarityTest {

    @ParameterizedTest
    @CsvSource({
        "higher-is-better, 1,    2,   true",
        "higher-is-better, 2,    1,   false",
        "higher-is-better, 2.0,  2,   false",
        "lower-is-better,  1,    2,   false",
        "lower-is-better,  2,    1,   true",
        "lower-is-better,  -9,   -10, true",
        "nearer-to-zero,   -2.1, 0.1, true",
        "nearer-to-zero,   0.1,  -0.9, false",
        "nearer-to-zero,   2,    -2,  false",
        "neither,          1,    2,   false",
        "neither,          2,    1,   false",
    })
    void tellsWhichOfTwoIsWorse(String polarity, BigDecimal value, BigDecimal than, boolean worse) {
        assertThat(Polarity.of(polarity).isWorse(value, than)).isEqualTo(worse);
    }

    @Test
    void findsNoMeritWhereNeitherWayIsBetter() {
        assertThat(Polarity.NEITHER.merit(BigDecimal.ONE)).isEmpty();
    }

    @Property
    void whatIsWorseOneWayIsBetterTheOther(@ForAll BigDecimal one, @ForAll BigDecimal other) {
        assertThat(Polarity.HIGHER_IS_BETTER.isWorse(one, other))
                .isEqualTo(Polarity.LOWER_IS_BETTER.isWorse(other, one));
    }

    @Property
    void ofTwoValuesAtMostOneIsWorse(
            @ForAll Polarity polarity, @ForAll BigDecimal one, @ForAll BigDecimal other) {
        assertThat(polarity.isWorse(one, other) && polarity.isWorse(other, one)).isFalse();
    }
}
