package org.outcomes.commitments.plan.domain;

import java.util.regex.Pattern;

/** The form of the codes by which plans, sources, outcome areas, strands and statuses are known. */
public final class WellFormedCode {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private WellFormedCode() {}

    /**
     * The same text.
     *
     * @throws IllegalArgumentException where it is no code; the message quotes it
     */
    public static String of(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "\"%s\" is not a code: lower-case words and digits joined by hyphens, such as cypp-2007"
                            .formatted(text));
        }
        return text;
    }
}
