package org.outcomes.reference.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import org.outcomes.reference.code.Term;
import org.outcomes.reference.code.Vocabulary;

/** What a value is counted in, and how it is written for a reader. */
public enum MeasureUnit implements Term {
    PERCENT("Per cent", "A share of a hundred.", "%s%%", "%s%%"),
    PERCENTAGE_POINTS(
            "Percentage points",
            "The difference of two percentages.",
            "%s percentage point",
            "%s percentage points"),
    RATE_PER_1000("Per 1,000", "A rate for each thousand.", "%s per 1,000", "%s per 1,000"),
    COUNT("Count", "A number of people, cases or things.", "%s", "%s"),
    DAYS("Days", "A length of time in days.", "%s day", "%s days"),
    GBP("Pounds", "Pounds sterling.", "£%s", "£%s"),
    GBP_THOUSAND(
            "Thousand pounds", "Thousands of pounds sterling.", "£%s thousand", "£%s thousand"),
    GBP_MILLION("Million pounds", "Millions of pounds sterling.", "£%s million", "£%s million"),
    POINTS("Points", "Points of a score.", "%s point", "%s points");

    private static final Vocabulary<MeasureUnit> VOCABULARY = Vocabulary.of("unit", values());

    private final String label;
    private final String description;
    private final String one;
    private final String many;

    MeasureUnit(String label, String description, String one, String many) {
        this.label = label;
        this.description = description;
        this.one = one;
        this.many = many;
    }

    /** The value with this code; refuses any other with a message fit to be shown. */
    public static MeasureUnit of(String code) {
        return VOCABULARY.get(code);
    }

    /** The value with this code, if there is one. */
    public static Optional<MeasureUnit> tryOf(String code) {
        return VOCABULARY.find(code);
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public String description() {
        return description;
    }

    /**
     * A value as a reader sees it, such as {@code 27.67%}, {@code 6.2 per 1,000}, {@code 1,364} or
     * {@code £41 million}: with separators of thousands and the indicator's decimals, or as many as
     * the value needs where it was published with more.
     */
    public String display(BigDecimal value, int decimals) {
        BigDecimal shown =
                value.setScale(
                        Math.max(decimals, value.stripTrailingZeros().scale()),
                        RoundingMode.UNNECESSARY);
        String digits = format(shown.scale()).format(shown.abs());
        boolean single = shown.abs().compareTo(BigDecimal.ONE) == 0 && shown.scale() == 0;
        String text = (single ? one : many).formatted(digits);
        return shown.signum() < 0 ? "-" + text : text;
    }

    // A format of its own for each call, since DecimalFormat is not safe between threads.
    private static DecimalFormat format(int decimals) {
        DecimalFormat format =
                new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.UK));
        format.setMinimumFractionDigits(decimals);
        return format;
    }
}
