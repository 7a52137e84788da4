package org.outcomes.reference.measure;

import java.math.BigDecimal;
import java.util.Optional;

/** Terms of indicators, by the columns of indicators.csv that a test is about. */
public record Terms(MeasureTerms terms) {

    /** Such as {@code lower-is-better, snapshot, 2}, with all else as most indicators have it. */
    public static Terms of(String polarity, String behaviour, int decimals) {
        return new Terms(
                new MeasureTerms(
                        Polarity.of(polarity),
                        Behaviour.of(behaviour),
                        decimals,
                        true,
                        Optional.empty(),
                        Optional.empty()));
    }

    /** With {@code seasonal} as the column has it: empty or {@code no}. */
    public Terms seasonal(String column) {
        return with(!"no".equals(column), terms.tolerance(), terms.minimumChange());
    }

    /** With a tolerance, or none for an empty text. */
    public Terms tolerance(String tolerance) {
        return with(terms.seasonal(), number(tolerance), terms.minimumChange());
    }

    /** With a minimum change, or none for an empty text. */
    public Terms minimumChange(String minimumChange) {
        return with(terms.seasonal(), terms.tolerance(), number(minimumChange));
    }

    private Terms with(
            boolean seasonal, Optional<BigDecimal> tolerance, Optional<BigDecimal> minimumChange) {
        return new Terms(
                new MeasureTerms(
                        terms.polarity(),
                        terms.behaviour(),
                        terms.decimals(),
                        seasonal,
                        tolerance,
                        minimumChange));
    }

    private static Optional<BigDecimal> number(String text) {
        return Optional.of(text).filter(given -> !given.isEmpty()).map(BigDecimal::new);
    }
}
