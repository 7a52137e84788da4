package org.outcomes.reference.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureUnitTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // observations.csv with the units and decimals of indicators.csv
                "percent | 27.67 | 2 | 27.67%",
                "percent | 59 | 2 | 59.00%",
                "percent | -10.1 | 1 | -10.1%",
                "percent | 0 | 0 | 0%",
                "percentage-points | 2.8 | 1 | 2.8 percentage points",
                "percentage-points | 1 | 0 | 1 percentage point",
                "percentage-points | 1 | 1 | 1.0 percentage points",
                "percentage-points | -2.1 | 1 | -2.1 percentage points",
                "rate-per-1000 | 6.2 | 1 | 6.2 per 1,000",
                "rate-per-1000 | 54.0 | 2 | 54.00 per 1,000",
                "count | 1364 | 0 | 1,364",
                "count | 14661 | 0 | 14,661",
                "count | 1234567 | 0 | 1,234,567",
                "count | 999 | 0 | 999",
                "count | -1500 | 0 | -1,500",
                "days | 197.5 | 1 | 197.5 days",
                "days | 1 | 0 | 1 day",
                "days | 0 | 0 | 0 days",
                "gbp | 5000 | 0 | £5,000",
                "gbp | 3118.45 | 2 | £3,118.45",
                "gbp | -20 | 0 | -£20",
                "gbp-thousand | 708 | 0 | £708 thousand",
                "gbp-million | 41 | 0 | £41 million",
                "gbp-million | 9.257 | 3 | £9.257 million",
                "points | 5 | 0 | 5 points",
                "points | 1 | 0 | 1 point",
                // Published with more decimals than the indicator has: all of them are shown.
                "percent | 23.456 | 1 | 23.456%",
                "percent | 23.400 | 1 | 23.4%",
                "count | 10.5 | 0 | 10.5",
                "count | 1E+3 | 0 | 1,000",
            })
    void writesAValueForAReader(String unit, BigDecimal value, int decimals, String display) {
        assertThat(MeasureUnit.of(unit).display(value, decimals)).isEqualTo(display);
    }

    @Property
    void neverLosesADigit(
            @ForAll MeasureUnit unit,
            @ForAll BigDecimal value,
            @ForAll @IntRange(max = 4) int decimals) {
        // The thousand of a rate is of its unit, not of its value.
        String digits =
                unit.display(value, decimals).replace(" per 1,000", "").replaceAll("[^0-9.-]", "");

        assertThat(new BigDecimal(digits)).isEqualByComparingTo(value);
    }
}
