package org.outcomes.kit.text;

import java.util.regex.Pattern;

/** Codes of lower-case words joined by hyphens, as sources, frameworks and indicators have them. */
public final class WrittenCode {

    /** How a code is written, as a regular expression. */
    public static final String FORM = "[a-z0-9]+(-[a-z0-9]+)*";

    /** The most characters of a code; none that is in use comes near. */
    public static final int LONGEST = 200;

    private static final Pattern WELL_FORMED = Pattern.compile(FORM);

    private WrittenCode() {}

    /**
     * A code as it stands.
     *
     * @throws IllegalArgumentException where it is none, or too long
     */
    public static String parse(String text) {
        if (!WELL_FORMED.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "'" + text + "' is not a code of lower-case words joined by hyphens.");
        }
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("A code has at most " + LONGEST + " characters.");
        }
        return text;
    }

    /** Whether the text is written as a code. */
    public static boolean isOne(String text) {
        return text.length() <= LONGEST && WELL_FORMED.matcher(text).matches();
    }
}
