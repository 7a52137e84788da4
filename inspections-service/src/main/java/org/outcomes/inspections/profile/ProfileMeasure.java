package org.outcomes.inspections.profile;

/** What a profile measures. */
public final class ProfileMeasure {

    /** The percentage of settings that were judged good or better when they were last inspected. */
    public static final String GOOD_OR_BETTER = "percent-good-or-better";

    private ProfileMeasure() {}

    /** The measure that this text is; refuses any other with a message fit to be shown. */
    public static String of(String text) {
        if (!text.equals(GOOD_OR_BETTER)) {
            throw new IllegalArgumentException(
                    "'%s' is not a measure: it is %s.".formatted(text, GOOD_OR_BETTER));
        }
        return text;
    }
}
