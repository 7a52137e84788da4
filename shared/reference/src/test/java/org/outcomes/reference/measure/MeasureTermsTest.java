package org.outcomes.reference.measure;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.outcomes.reference.period.Period;

class MeasureTermsTest {

    private final Terms terms = Terms.of("higher-is-better", "rate", 1);

    @Test
    void refuseAnythingBelowZero() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> terms.tolerance("-0.1"))
                .withMessage("tolerance -0.1 is below 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> terms.minimumChange("-1"))
                .withMessage("minimum change -1 is below 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Terms.of("higher-is-better", "rate", -1))
                .withMessage("decimals -1 is below 0");
    }

    @ParameterizedTest
    @EnumSource(names = {"SUPPRESSED", "MISSING"})
    void refuseAValueThatIsSaidNotToBeThere(ObservationStatus status) {
        Period period = Period.parse("2005-10..2006-09");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Point(period, BigDecimal.ZERO, status))
                .withMessage("a %s value of 2005-10..2006-09 is empty, not 0", status.code());
    }
}
