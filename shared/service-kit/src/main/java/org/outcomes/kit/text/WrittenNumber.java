package org.outcomes.kit.text;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Numbers as files write them: plain decimals with the digits that were printed. */
public final class WrittenNumber {

    /** The most digits before the point. */
    public static final int MOST_WHOLE_DIGITS = 15;

    /** The most digits behind the point. */
    public static final int MOST_DECIMALS = 10;

    private static final Pattern FORM =
            Pattern.compile(
                    "-?[0-9]{1,%d}(\\.[0-9]{1,%d})?".formatted(MOST_WHOLE_DIGITS, MOST_DECIMALS));

    private WrittenNumber() {}

    /**
     * The number that a text names.
     *
     * @throws IllegalArgumentException where it names none; the message quotes it
     */
    public static BigDecimal parse(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "'"
                            + text
                            + "' is not a plain number such as 27.67 (no thousands separator, no"
                            + " unit).");
        }
        return new BigDecimal(text);
    }

    /**
     * A number that was read already, without an exponent.
     *
     * @throws IllegalArgumentException where it has too many digits
     */
    public static BigDecimal check(BigDecimal number) {
        // Asked before anything is written out: 1e999999999 has a billion digits.
        if (number.precision() - (long) number.scale() > MOST_WHOLE_DIGITS
                || number.scale() > MOST_DECIMALS) {
            throw new IllegalArgumentException(
                    "A number has at most %d digits before the point and %d behind it."
                            .formatted(MOST_WHOLE_DIGITS, MOST_DECIMALS));
        }
        return number.scale() < 0 ? number.setScale(0) : number;
    }
}
